// What has to be known of an operation before its execution, to say which fields it selects.

import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import type { FieldScope } from '../selection.js'

/** @returns undefined where variables are of a wrong type, which the execution refuses */
export function fieldScope(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): FieldScope | undefined {
  // One mistake is enough to know that the operation will be refused; a list can hold a hundred thousand.
  const { coerced } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 })
  if (coerced === undefined) return undefined
  const fragments = Object.fromEntries(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  return { schema, fragments, variableValues: coerced }
}
