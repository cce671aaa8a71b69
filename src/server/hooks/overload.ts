// A check that refuses operations before their execution while GenAuth cannot serve them.

import type { OperationDefinitionNode } from 'graphql'
import type { Overloaded } from '../../errors.js'
import { type FieldScope, fieldsOf } from '../../selection.js'
import { fieldScope } from '../field-scope.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation none of whose calls could be admitted, with status 503. One that asks nothing of GenAuth runs, and so
 * do references, since their key alone may be asked for.
 * @param refusal why no call with that deadline can be served at present
 */
export const notOverloaded =
  (refusal: (deadlineMs: number) => Overloaded | undefined): Check =>
  ({ contextValue, operation, document, schema, request }) => {
    const overloaded = refusal(contextValue.operation.deadlineMs)
    if (overloaded === undefined || operation === undefined) return
    const scope = fieldScope(schema, document, operation, request.variables)
    if (scope && asksGenAuth(operation, scope)) throw refusedRequest(overloaded, 503)
  }

function asksGenAuth({ selectionSet }: OperationDefinitionNode, scope: FieldScope): boolean {
  const query = scope.schema.getQueryType()
  if (!query) return false
  for (const { name } of fieldsOf(selectionSet, query, scope)) if (!name.value.startsWith('_')) return true
  return false
}
