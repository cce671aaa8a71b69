// A check that refuses operations of which the caller may read nothing.

import { type FieldNode, type GraphQLField, type GraphQLSchema, getArgumentValues } from 'graphql'
import { Forbidden } from '../../errors.js'
import { entityTypes, needsOfReference, typeNameOf } from '../../graph/entities.js'
import { ownBelow } from '../../graph/own.js'
import { requirementsOf } from '../../graph/requirements.js'
import { missingScope, type Requirements } from '../../operation/scopes.js'
import { type FieldScope, fieldsOf } from '../../selection.js'
import { insufficientScope } from '../challenges.js'
import { fieldScope } from '../field-scope.js'
import type { Check } from './hooks.js'

/**
 * Refuses an operation if its root fields need scopes and the caller may read none of them. If it may read some, the
 * others are null, each with its own error.
 */
export const mayEnter: Check = ({ schema, document, operation, request, contextValue }) => {
  const { caller } = contextValue.operation
  const query = schema.getQueryType()
  if (caller.scopes === undefined || !operation || !query) return
  const scope = fieldScope(schema, document, operation, request.variables)
  // The variables are invalid, which the execution reports.
  if (scope === undefined) return
  let refusal: string | undefined
  for (const node of fieldsOf(operation.selectionSet, query, scope)) {
    const field = query.getFields()[node.name.value]
    for (const needed of field ? alternativesOf(field, node, scope) : []) {
      const isOwn = field !== undefined && ownBelow(caller, query, field, undefined) !== undefined
      const missing = missingScope(needed, caller, isOwn)
      if (missing === undefined) return
      refusal ??= missing
    }
  }
  if (refusal !== undefined) throw insufficientScope(new Forbidden(refusal))
}

/** What a root field needs; for references, what each of them needs. Empty if it needs no scope. */
function alternativesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { schema, variableValues }: FieldScope,
): readonly Requirements[] {
  if (field.name !== '_entities') return [requirementsOf(field)].filter(({ length }) => length > 0)
  const { representations } = getArgumentValues(field, node, variableValues)
  return (representations as unknown[]).flatMap(reference => entityScopes(schema, reference))
}

function entityScopes(schema: GraphQLSchema, reference: unknown): Requirements[] {
  const type = entityTypes(schema).find(({ name }) => name === typeNameOf(reference))
  return type ? [needsOfReference(type, reference as Readonly<Record<string, unknown>>)] : []
}
