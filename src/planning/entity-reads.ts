// The forms of entities, which are read by their keys.

import type { Endpoint } from '../genauth/endpoint.js'
import { callTo } from '../genauth/plan.js'
import type { Shape } from '../genauth/wire/record.js'
import type { Selection } from '../selection.js'
import { type FieldPlan, type FieldToPlan, planOne } from './field-plan.js'
import { type Reads, reads, refers } from './reads.js'

type Fields = Readonly<Record<string, unknown>>

/** An entity that is read by its key. */
export interface Entity<Key extends Fields, Row, Input = Key> {
  /** What reads the record, which may depend on what is selected of it. */
  readonly endpoint: Endpoint<Input, Row> | ((selected: Selection) => Endpoint<Input, Row>)
  /** The record, by the names of the fields that read from it: any other field needs no more than the key. */
  readonly shape: Shape
  /** Fields beside those of the record that read from it. */
  readonly needs?: readonly string[]
  /** Reads the key, which has no other fields, from arguments or a reference. @throws BadUserInput */
  keyOf(given: Fields): Key
  /** Whether a key is the one that the entity's own fields ask by; every key is, if this is left out. */
  isOwnKey?(key: Key): boolean
  /** What the endpoint is asked for, where that is more than the key. */
  inputOf?(key: Key, selected: Selection): Input
  /** Endpoints whose responses for the entity are known as soon as it is read. */
  brings?(selected: Selection): ReadonlySet<string> | undefined
}

const callFor = <Key extends Fields, Row, Input>(
  { endpoint, inputOf }: Entity<Key, Row, Input>,
  key: Key,
  selected: Selection,
) =>
  callTo(
    typeof endpoint === 'function' ? endpoint(selected) : endpoint,
    inputOf ? inputOf(key, selected) : (key as unknown as Input),
  )

/** A field that is one entity. A caller's key proves nothing, so the record is read whatever is selected. */
export const byKey = <Args, Key extends Fields, Row, Input>(
  entity: Entity<Key, Row, Input>,
): Reads<unknown, Args, Row> =>
  reads(
    (_parent, args, { reader, select }, info) =>
      reader.load(callFor(entity, entity.keyOf(args as Fields), select(info))),
    ({ args, parent, selected }) => planRecord(entity, entity.keyOf(args), { parent, selected }),
  )

/**
 * A field that is several records, in the order of their inputs; null for those that do not exist.
 * @param inputsOf reads the arguments. @throws BadUserInput
 */
export const byInputs = <Args, Input, Row>(
  endpoint: Endpoint<Input, Row>,
  inputsOf: (args: Args, selected: Selection) => readonly Input[],
): Reads<unknown, Args, (Row | null | Error)[]> =>
  reads(
    (_parent, args, { reader, select }, info) => {
      const inputs = inputsOf(args, select(info))
      return Promise.all(inputs.map(input => reader.load(callTo(endpoint, input)).catch((error: Error) => error)))
    },
    ({ args, parent: { round, certain }, selected }) => {
      const calls = inputsOf(args as Args, selected).map(input => callTo(endpoint, input))
      return {
        steps: calls.map(call => ({ asks: 'call', call, round: round + 1, certain })),
        objects: {
          round: round + 1,
          certain: false,
          most: calls.length,
          arrivals: calls.length,
          which: JSON.stringify(calls.map(({ key }) => key)),
        },
      }
    },
  )

/** An entity as a router refers to it. The record is read only if one of its fields is selected. */
export const reference = <Key extends Fields, Row extends object, Input>(entity: Entity<Key, Row, Input>) =>
  refers(
    async (given: Fields & { readonly __typename: string }, { reader, select }, info) => {
      const key = entity.keyOf(given)
      const selected = select(info, given.__typename)
      if (!needsRecord(key, entity, selected.names)) return { ...key }
      const record = await reader.load(callFor(entity, key, selected))
      // A copy, since the subgraph library adds `__typename` to it.
      return record && { ...record }
    },
    ({ args, selected, parent }) => {
      const key = entity.keyOf(args)
      const plan = planRecord(entity, key, { parent, selected })
      if (needsRecord(key, entity, selected.names)) return plan
      return { steps: [], objects: { ...plan.objects, round: parent.round, certain: true } }
    },
  )

/** The plan of one record. Its key is known in advance, so that what hangs on it need not be looked up. */
function planRecord<Key extends Fields, Row, Input>(
  entity: Entity<Key, Row, Input>,
  key: Key,
  { parent, selected }: Pick<FieldToPlan, 'parent' | 'selected'>,
): FieldPlan {
  const { steps, objects } = planOne(callFor(entity, key, selected), parent)
  const brings = entity.brings?.(selected)
  return {
    steps,
    objects: { ...objects, most: 1, ...(isOwnKey(entity, key) && { known: key }), ...(brings && { brings }) },
  }
}

const isOwnKey = <Key extends Fields>({ isOwnKey: isOwn }: Pick<Entity<Key, never>, 'isOwnKey'>, key: Key) =>
  isOwn?.(key) ?? true

/** Whether a selected field needs the record, which has more fields than the key. */
function needsRecord<Key extends Fields>(
  key: Key,
  entity: Pick<Entity<Key, never>, 'isOwnKey' | 'shape' | 'needs'>,
  fields: ReadonlySet<string>,
): boolean {
  const others = [...fields].filter(field => field !== '__typename' && !Object.hasOwn(key, field))
  return isOwnKey(entity, key)
    ? others.some(field => Object.hasOwn(entity.shape, field) || entity.needs?.includes(field))
    : others.length > 0
}
