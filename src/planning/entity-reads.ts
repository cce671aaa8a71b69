// The forms of entities, which are read by their keys.

import type { Endpoint } from '../genauth/endpoint.js'
import { callTo } from '../genauth/plan.js'
import type { Shape } from '../genauth/wire/record.js'
import { selectedFields } from '../selection.js'
import { type FieldPlan, type Objects, planOne } from './field-plan.js'
import { type Reads, reads, refers } from './reads.js'

type Fields = Readonly<Record<string, unknown>>

/** An entity that is read by its key. */
export interface Entity<Key extends Fields, Row> {
  readonly endpoint: Endpoint<Key, Row>
  /** The record, by the names of the fields that read from it: any other field needs no more than the key. */
  readonly shape: Shape
  /** Reads the key, which has no other fields, from arguments or a reference. @throws BadUserInput */
  keyOf(given: Fields): Key
}

/** A field that is one entity. A caller's key proves nothing, so the record is read whatever is selected. */
export const byKey = <Args, Key extends Fields, Row>(entity: Entity<Key, Row>): Reads<unknown, Args, Row> =>
  reads(
    (_parent, args, { reader }) => reader.load(callTo(entity.endpoint, entity.keyOf(args as Fields))),
    ({ args, parent }) => planRecord(entity, entity.keyOf(args), parent),
  )

/** An entity as a router refers to it. The record is read only if one of its fields is selected. */
export const reference = <Key extends Fields, Row extends object>(entity: Entity<Key, Row>) =>
  refers(
    async (given: Fields & { readonly __typename: string }, { reader }, info) => {
      const key = entity.keyOf(given)
      if (!needsRecord(key, entity, selectedFields(info, given.__typename))) return { ...key }
      const record = await reader.load(callTo(entity.endpoint, key))
      // A copy, since the subgraph library adds `__typename` to it.
      return record && { ...record }
    },
    ({ args, fields, parent }) => {
      const key = entity.keyOf(args)
      const plan = planRecord(entity, key, parent)
      if (needsRecord(key, entity, fields)) return plan
      return { steps: [], objects: { ...plan.objects, round: parent.round, certain: true } }
    },
  )

/** The plan of one record. Its key is known in advance, so that what hangs on it need not be looked up. */
function planRecord<Key extends Fields>(entity: Entity<Key, unknown>, key: Key, parent: Objects): FieldPlan {
  const { steps, objects } = planOne(callTo(entity.endpoint, key), parent)
  return { steps, objects: { ...objects, most: 1, known: key } }
}

/** Whether a selected field needs the record, which has more fields than the key. */
const needsRecord = (key: Fields, { shape }: Pick<Entity<never, unknown>, 'shape'>, fields: ReadonlySet<string>) =>
  [...fields].some(field => Object.hasOwn(shape, field) && !Object.hasOwn(key, field))
