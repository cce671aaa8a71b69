// The forms of fields that read a window of a list.

import type { Asking } from '../operation/operation.js'
import { type Connection, EMPTY } from '../paging/connection.js'
import type { Digest } from '../paging/cursor.js'
import type { PagedEndpoint, PagedEndpoints } from '../paging/endpoint.js'
import type { Condition } from '../paging/filtered.js'
import { planConnection, readConnection } from '../paging/plan.js'
import type { WindowArguments } from '../paging/window.js'
import type { Selection } from '../selection.js'
import { askedBy } from './field-plan.js'
import { none, planOfConnection, planOfConnections } from './list-plans.js'
import { type Reads, reads } from './reads.js'

/**
 * A field that is a window of a list.
 * @param endpointOf the list; undefined if it is empty by the arguments. @throws BadUserInput
 * @param conditionOf reads the filter of a list that GenAuth cannot filter. @throws BadUserInput
 */
export function connection<Args extends WindowArguments, Row>(
  endpointOf:
    | PagedEndpoint<Row>
    | ((args: Args, selected: Selection, asking: () => Asking) => PagedEndpoint<Row> | undefined),
  conditionOf: (args: Args) => Condition<Row> | undefined = () => undefined,
): Reads<unknown, Args, Connection<Row>> {
  function planOf(args: Args, selected: Selection, digest: Digest, asking: () => Asking) {
    const endpoint = typeof endpointOf === 'function' ? endpointOf(args, selected, asking) : endpointOf
    return endpoint && { endpoint, plan: planConnection(endpoint, args, conditionOf(args), selected.names, digest) }
  }
  return reads(
    (_parent, args, { lists, select, digest, asking }, info) => {
      const planned = planOf(args, select(info), digest, () => asking)
      return planned ? readConnection(planned.plan, planned.endpoint, lists) : Promise.resolve(EMPTY)
    },
    field => {
      const planned = planOf(field.args as unknown as Args, field.selected, field.digest, field.asking)
      return planned ? planOfConnection(planned.plan, planned.endpoint, field) : { steps: [], objects: none }
    },
  )
}

/**
 * A field that is a window of a list of its parent object.
 * @param keyOf reads the parent's key, which is all that is known of it before it is read; undefined if the list is empty
 * by the arguments. @throws BadUserInput
 * @param partsOf the part of an input that depends on what is selected
 */
export function connectionOf<Parent, Args extends WindowArguments, Key, Row, Parts = unknown>(
  endpoints: PagedEndpoints<NoInfer<Key & Parts>, Row>,
  keyOf: (parent: Parent, args: Args) => Key | undefined,
  partsOf?: (selected: Selection) => Parts,
): Reads<Parent, Args, Connection<Row>> {
  function planOf(parent: Parent, args: Args, selected: Selection, digest: Digest) {
    const key = keyOf(parent, args)
    if (key === undefined) return undefined
    const endpoint = endpoints.of({ ...key, ...partsOf?.(selected) } as Key & Parts)
    return { endpoint, plan: planConnection(endpoint, args, undefined, selected.names, digest) }
  }
  return reads(
    (parent, args, { lists, select, digest }, info) => {
      const planned = planOf(parent, args, select(info), digest)
      return planned ? readConnection(planned.plan, planned.endpoint, lists) : Promise.resolve(EMPTY)
    },
    field => {
      const args = field.args as unknown as Args
      if (!field.parent.known) return planOfConnections(endpoints, args, field, partsOf?.(field.selected))
      const planned = planOf(field.parent.known as Parent, args, field.selected, field.digest)
      if (!planned) return { steps: [], objects: none }
      const { steps, objects } = planOfConnection(planned.plan, planned.endpoint, {
        ...field,
        parent: { ...field.parent, ...askedBy(field.parent) },
      })
      return { steps, objects: { ...objects, round: Math.max(objects.round, field.parent.round) } }
    },
  )
}

/** What is selected of the rows of a connection, in either way. */
export const ofRows = (selected: Selection): ReadonlySet<string> =>
  new Set([...selected.below('nodes').names, ...selected.below('edges').below('node').names])
