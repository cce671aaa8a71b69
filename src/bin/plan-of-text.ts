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
import type { Digest } from '../paging/cursor.js'
import { type OperationPlan, planOperation } from '../planning/operation-plan.js'
import { fieldScope } from '../server/field-scope.js'
import { ExitError } from './exit.js'

export { publicPlan } from '../planning/operation-plan.js'

/** Stands for whoever will run the operation, as if now. */
const asking = () => ({ viewer: { id: 'VIEWER', idType: 'USER_ID' }, atMs: Date.now(), may: () => true }) as const

/** @throws ExitError if the operation is invalid */
export function planOfText(
  text: string,
  {
    variables,
    operationName,
    digest,
  }: { readonly variables: Record<string, unknown>; readonly operationName?: string; readonly digest: Digest },
  {
    maxScanPages,
    schemaPrefix: prefix,
    domains,
    userKeys,
  }: Pick<GatewayValues, 'maxScanPages' | 'schemaPrefix' | 'domains' | 'userKeys'>,
): OperationPlan {
  const { schema, planners } = createSubgraph({ prefix, userKeys, ...(domains && { domains }) })
  const document = documentOf(text, schema)
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new ExitError('Choose an operation of the document with --operation-name.', 2)
  const scope = fieldScope(schema, document, operation, variables)
  if (!scope) throw invalid(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors ?? [])
  return planOperation(operation, scope, { planners, maxScanPages, digest, asking })
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
