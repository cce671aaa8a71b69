// The forms of fields that make calls for each parent object.

import type { Endpoint } from '../genauth/endpoint.js'
import { callTo, type PlannedCall } from '../genauth/plan.js'
import { valueIn } from '../genauth/wire/kinds.js'
import type { Selection } from '../selection.js'
import { askedBy, type FieldPlan, type Objects, type Planner, planOne } from './field-plan.js'
import { type Reads, reads } from './reads.js'

/** What is known of the calls that a field makes for its parent objects. */
export interface EachOptions<Parts, Args = unknown> {
  /** How many rows there usually are, if the result is a list that GenAuth returns whole. */
  readonly usual?: number
  /** The group of the endpoint's bulk read that all inputs are of, if there are several. */
  readonly group?: string | ((args: Args) => string)
  /** The part of an input that depends on what is selected, such as whether custom fields are needed. */
  parts?(selected: Selection): Parts
}

/** An input, which has parts only if it is an object. */
const withParts = <Key, Parts>(key: Key, parts: Parts | undefined): Key & Parts =>
  (parts === undefined ? key : { ...key, ...parts }) as Key & Parts

/** Which objects they are: those that are asked for with other parts are others, unless a bulk read unites these. */
const whichWith = (which: Objects['which'], { bulk }: Pick<Endpoint<never, unknown>, 'bulk'>, parts: unknown) =>
  parts === undefined || bulk ? which : JSON.stringify([which, parts])

/**
 * A field that makes one call for each parent object, in bulk if the endpoint has a bulk read.
 * @param keyOf reads what is asked for; undefined if the parent says that there is nothing. Before the parent is read, no
 * more than its key is known
 */
export const each = <Parent, Key, Output, Args = unknown, Parts = unknown>(
  endpoint: Endpoint<NoInfer<Key & Parts>, Output>,
  keyOf: (parent: Parent, args: Args) => Key | undefined,
  { usual, group: groupOf, parts: partsOf }: EachOptions<Parts, Args> = {},
): Reads<Parent, Args, Output> =>
  reads(
    (parent, args, { reader, select }, info) => {
      const key = keyOf(parent, args)
      return key === undefined ? NOTHING : reader.load(callTo(endpoint, withParts(key, partsOf?.(select(info)))))
    },
    ({ args, parent, selected }) => {
      const { known, ...others } = parent
      const { round, most, arrivals, brings } = others
      const parts = partsOf?.(selected)
      // The same parents with other arguments are other calls.
      const asked = Object.keys(args).length === 0 ? parent.which : JSON.stringify([parent.which, args])
      const which = whichWith(asked, endpoint, parts)
      const isEstimate = parent.isEstimate || usual !== undefined
      if (brings?.has(endpoint.name)) {
        const rows = { most: most * (usual ?? 1), isEstimate, which: JSON.stringify([endpoint.name, which]) }
        return { steps: [], objects: { ...others, ...rows, certain: false } }
      }
      const key = known && keyOf(known as Parent, args as Args)
      if (key !== undefined) {
        const { steps, objects } = planKnown(callTo(endpoint, withParts(key, parts)), parent)
        return { steps, objects: { ...objects, round: Math.max(objects.round, round), most: usual ?? 1, isEstimate } }
      }
      const group = typeof groupOf === 'function' ? groupOf(args as Args) : groupOf
      const step = { asks: 'unknown', endpoint, round: round + 1, most, group, arrivals, which } as const
      const objects = {
        round: round + 1,
        certain: false,
        most: most * (usual ?? 1),
        isEstimate,
        arrivals: endpoint.bulk ? arrivals : most,
        // Rows of a list are others than its parent.
        which: usual === undefined ? which : JSON.stringify([endpoint.name, which]),
      }
      return { steps: [{ ...step, isEstimate: parent.isEstimate ?? false }], objects }
    },
  )

/** A call by a key that is known before the parent is read. One that is gathered is not sent if the parent is absent at once. */
function planKnown(call: PlannedCall<unknown>, parent: Objects): FieldPlan {
  const asked = askedBy(parent)
  if (!call.endpoint.bulk || !asked.certain) return planOne(call, asked)
  const { steps, objects } = planOne(call, { ...asked, certain: parent.certain })
  return { steps: steps.map(step => (step.asks === 'call' ? { ...step, ahead: true } : step)), objects }
}

const NOTHING = Promise.resolve(null)

/** The planner of a field like `each`, of which nothing is known before its parent is read. */
export const planEach = (endpoint: Endpoint<never, unknown>, options: EachOptions<unknown> = {}): Planner =>
  each(endpoint as Endpoint<unknown, unknown>, (): unknown => undefined, options).plan

/**
 * A field that is several records, in the order of what its parent object says of them; null for those that do not exist.
 * @param keysOf reads what is asked for from the parent, which has been read
 */
export const several = <Parent, Key, Row, Parts = unknown>(
  endpoint: Endpoint<NoInfer<Key & Parts>, Row>,
  keysOf: (parent: Parent) => readonly Key[],
  { usual, group, parts: partsOf }: EachOptions<Parts> & { readonly group?: string; readonly usual: number },
): Reads<Parent, unknown, (Row | null | Error)[]> =>
  reads(
    (parent, _args, { reader, select }, info) => {
      const keys = keysOf(parent)
      const parts = keys.length === 0 ? undefined : partsOf?.(select(info))
      return Promise.all(
        keys.map(key => reader.load(callTo(endpoint, withParts(key, parts))).catch((error: Error) => error)),
      )
    },
    ({ parent, selected }) => {
      const { round, arrivals } = parent
      const which = whichWith(parent.which, endpoint, partsOf?.(selected))
      const most = parent.most * usual
      const asked = { endpoint, most, group, arrivals, which, isEstimate: true } as const
      const objects = {
        round: round + 1,
        certain: false,
        most,
        isEstimate: true,
        arrivals: endpoint.bulk ? arrivals : most,
        which: JSON.stringify([endpoint.name, which]),
      }
      return { steps: [{ asks: 'unknown', round: round + 1, ...asked }], objects }
    },
  )

/**
 * A field that not every endpoint returns with its record: where the parent lacks it, the record itself is read.
 * @param inputOf the input of the endpoint that has it
 */
export const lacking = <Parent extends object, Input, Row extends object, Name extends keyof Row & string>(
  endpoint: Endpoint<Input, Row>,
  name: Name,
  inputOf: (parent: Parent) => Input,
) =>
  reads(async (parent: Parent, _args: unknown, { reader }) => {
    if (name in parent) return valueIn((parent as unknown as Row)[name])
    const found = await reader.load(callTo(endpoint, inputOf(parent)))
    return valueIn(found?.[name])
  }, planEach(endpoint))
