// The forms of fields that read a window of a list.

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
  endpointOf: PagedEndpoint<Row> | ((args: Args, selected: Selection) => PagedEndpoint<Row> | undefined),
  conditionOf: (args: Args) => Condition<Row> | undefined = () => undefined,
): Reads<unknown, Args, Connection<Row>> {
  function planOf(args: Args, selected: Selection, digest: Digest) {
    const endpoint = typeof endpointOf === 'function' ? endpointOf(args, selected) : endpointOf
    return endpoint && { endpoint, plan: planConnection(endpoint, args, conditionOf(args), selected.names, digest) }
  }
  return reads(
    (_parent, args, { lists, select, digest }, info) => {
      const planned = planOf(args, select(info), digest)
      return planned ? readConnection(planned.plan, planned.endpoint, lists) : Promise.resolve(EMPTY)
    },
    field => {
      const planned = planOf(field.args as unknown as Args, field.selected, field.digest)
      return planned ? planOfConnection(planned.plan, planned.endpoint, field) : { steps: [], objects: none }
    },
  )
}

/**
 * A field that is a window of a list of its parent object.
 * @param inputOf reads the parent's key, which is all that is known of it before it is read
 */
export function connectionOf<Parent, Args extends WindowArguments, Input, Row>(
  endpoints: PagedEndpoints<Input, Row>,
  inputOf: (parent: Parent, args: Args, selected: Selection) => Input,
): Reads<Parent, Args, Connection<Row>> {
  function planOf(parent: Parent, args: Args, selected: Selection, digest: Digest) {
    const endpoint = endpoints.of(inputOf(parent, args, selected))
    return { endpoint, plan: planConnection(endpoint, args, undefined, selected.names, digest) }
  }
  return reads(
    (parent, args, { lists, select, digest }, info) => {
      const { endpoint, plan } = planOf(parent, args, select(info), digest)
      return readConnection(plan, endpoint, lists)
    },
    field => {
      const args = field.args as unknown as Args
      if (!field.parent.known) return planOfConnections(endpoints, args, field)
      const { endpoint, plan } = planOf(field.parent.known as Parent, args, field.selected, field.digest)
      const { steps, objects } = planOfConnection(plan, endpoint, {
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
