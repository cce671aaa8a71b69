// Plans an operation that is given as text, by the schema of the settings.

import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql'
import type { GatewayValues } from '../config/settings.js'
import { createSubgraph } from '../graph/subgraph.js'
import { digestWith } from '../paging/cursor.js'
import { type OperationPlan, planOperation } from '../planning/operation-plan.js'
import { fieldScope } from '../server/field-scope.js'
import { ExitError } from './exit.js'

export { publicPlan } from '../planning/operation-plan.js'

/** @throws ExitError if the operation is invalid */
export function planOfText(
  text: string,
  { variables, operationName }: { variables: Record<string, unknown>; operationName?: string },
  { maxScanPages, schemaPrefix: prefix, domains }: Pick<GatewayValues, 'maxScanPages' | 'schemaPrefix' | 'domains'>,
): OperationPlan {
  const { schema, planners } = createSubgraph({ prefix, ...(domains && { domains }) })
  const document = documentOf(text, schema)
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new ExitError('Choose an operation of the document with --operation-name.', 2)
  const scope = fieldScope(schema, document, operation, variables)
  if (!scope) throw invalid(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ?? [])
  return planOperation(operation, scope, { planners, maxScanPages, digest: digestWith(() => '') })
}

function documentOf(text: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(text)
    const errors = validate(schema, document)
    if (errors.length > 0) throw invalid(errors)
    return document
  } catch (error) {
    throw error instanceof GraphQLError ? invalid([error]) : error
  }
}

const invalid = (errors: readonly GraphQLError[]) => new ExitError(errors.map(({ message }) => message).join('\n'), 2)
