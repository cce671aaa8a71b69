// Plans running operations, each once.

import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { Context } from '../graph/context.js'
import { Attached } from '../operation/attached.js'
import { type OperationPlan, type PlanOptions, planOperation } from '../planning/operation-plan.js'
import { fieldScope } from './field-scope.js'

/** Returns the plan of an operation; undefined if its variables are invalid, so that it will be refused. */
export type PlanOf = (
  request: Pick<GraphQLRequestContextDidResolveOperation<Context>, 'document' | 'operation' | 'schema' | 'request'>,
) => OperationPlan | undefined

/** Plans an operation without variables once per cached document, and one with variables once per request. */
export function operationPlans(options: PlanOptions): PlanOf {
  const ofDocuments = new WeakMap<object, OperationPlan>()
  const ofRequests = new Attached<object, OperationPlan>()
  return ({ document, operation, schema, request }) => {
    if (operation === undefined) return undefined
    const [plans, key] = operation.variableDefinitions?.length ? [ofRequests, request] : [ofDocuments, operation]
    const known = plans.get(key)
    if (known) return known
    const scope = fieldScope(schema, document, operation, request.variables)
    const plan = scope && planOperation(operation, scope, options)
    if (plan) plans.set(key, plan)
    return plan
  }
}
