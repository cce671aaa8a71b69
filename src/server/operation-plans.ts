// The plans of the operations that are being served.

import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { Context } from '../graph/context.js'
import { type OperationPlan, type PlanOptions, planOperation } from '../planning/operation-plan.js'
import { fieldScope } from './field-scope.js'

/** Undefined where the operation will be refused for its variables. */
export type PlanOf = (
  request: Pick<GraphQLRequestContextDidResolveOperation<Context>, 'document' | 'operation' | 'schema' | 'request'>,
) => OperationPlan | undefined

/** Plans each operation once: one without variables when its document is first seen, others for each request. */
export function operationPlans(options: PlanOptions): PlanOf {
  const plans = new WeakMap<object, OperationPlan>()
  return ({ document, operation, schema, request }) => {
    if (operation === undefined) return undefined
    const key = operation.variableDefinitions?.length ? request : operation
    const known = plans.get(key)
    if (known) return known
    const scope = fieldScope(schema, document, operation, request.variables)
    const plan = scope && planOperation(operation, scope, options)
    if (plan) plans.set(key, plan)
    return plan
  }
}
