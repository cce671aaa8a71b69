// Prepares the search for the fields that an operation selects, before its execution.

import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import type { FieldScope } from '../selection.js'

/** @returns undefined if variables are invalid, which the execution reports */
export function fieldScope(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): FieldScope | undefined {
  // One error is enough to know that the operation will be refused; a list can cause a hundred thousand.
  const { coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 })
  if (coerced === undefined) return undefined
  const fragments = Object.fromEntries(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  return { schema, fragments, variableValues: coerced }
}
