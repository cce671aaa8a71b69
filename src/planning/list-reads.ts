// The forms of fields that read a window of a list.

import type { Condition } from '../paging/condition.js'
import type { Connection } from '../paging/connection.js'
import type { PagedEndpoint, PagedEndpoints } from '../paging/endpoint.js'
import { planConnection } from '../paging/plan.js'
import { readConnection } from '../paging/read-connection.js'
import type { WindowArguments } from '../paging/window.js'
import { selectedFields } from '../selection.js'
import { askedBy } from './field-plan.js'
import { planOfConnection, planOfConnections } from './list-plans.js'
import { type Reads, reads } from './reads.js'

/**
 * A field that is a window of a list.
 * @param conditionOf reads the filter of a list that GenAuth cannot filter. @throws BadUserInput
 */
export function connection<Args extends WindowArguments, Row>(
  endpoint: PagedEndpoint<Row>,
  conditionOf: (args: Args) => Condition<Row> | undefined = () => undefined,
): Reads<unknown, Args, Connection<Row>> {
  const planOf = (args: Args, fields: ReadonlySet<string>) => planConnection(endpoint, args, conditionOf(args), fields)
  return reads(
    (_parent, args, { lists }, info) => readConnection(planOf(args, selectedFields(info)), endpoint, lists),
    field => planOfConnection(planOf(field.args as unknown as Args, field.fields), endpoint, field),
  )
}

/**
 * A field that is a window of a list of its parent object.
 * @param inputOf reads the parent's key, which is all that is known of it before it is read
 */
export function connectionOf<Parent, Args extends WindowArguments, Input, Row>(
  endpoints: PagedEndpoints<Input, Row>,
  inputOf: (parent: Parent, args: Args) => Input,
): Reads<Parent, Args, Connection<Row>> {
  const planOf = (endpoint: PagedEndpoint<Row>, args: Args, fields: ReadonlySet<string>) =>
    planConnection(endpoint, args, undefined, fields)
  return reads(
    (parent, args, { lists }, info) => {
      const endpoint = endpoints.of(inputOf(parent, args))
      return readConnection(planOf(endpoint, args, selectedFields(info)), endpoint, lists)
    },
    field => {
      const args = field.args as unknown as Args
      if (!field.parent.known) return planOfConnections(endpoints, args, field)
      const endpoint = endpoints.of(inputOf(field.parent.known as Parent, args))
      const { steps, objects } = planOfConnection(planOf(endpoint, args, field.fields), endpoint, {
        ...field,
        parent: { ...field.parent, ...askedBy(field.parent) },
      })
      return { steps, objects: { ...objects, round: Math.max(objects.round, field.parent.round) } }
    },
  )
}
