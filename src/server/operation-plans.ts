// Plans running operations, each once.

import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { OperationDefinitionNode } from 'graphql'
import { accessOf } from '../graph/access.js'
import type { Context } from '../graph/context.js'
import { Attached } from '../operation/attached.js'
import type { Caller } from '../operation/operation.js'
import { type OperationPlan, type PlanOptions, planOperation } from '../planning/operation-plan.js'
import { fieldScope } from './field-scope.js'

/** Most plans of one document, for callers with different scopes. */
const MOST = 16

type Asked = Pick<
  GraphQLRequestContextDidResolveOperation<Context>,
  'document' | 'operation' | 'schema' | 'request' | 'contextValue'
>

/** Returns the plan of an operation; undefined if its variables are invalid, so that it will be refused. */
export type PlanOf = (asked: Asked) => OperationPlan | undefined

/**
 * Plans an operation without variables once per cached document and scopes, and one with variables, or that depends
 * on who asks or when, once per request: a plan has only what its caller may read.
 */
export function operationPlans(options: Omit<PlanOptions, 'access' | 'asking'>): PlanOf {
  const ofDocuments = new WeakMap<object, Map<string, OperationPlan>>()
  const ofRequests = new Attached<object, OperationPlan>()

  function plansOf(operation: OperationDefinitionNode) {
    const plans = ofDocuments.get(operation) ?? new Map<string, OperationPlan>()
    ofDocuments.set(operation, plans)
    return plans
  }

  return ({ document, schema, operation, request, contextValue }) => {
    if (operation === undefined) return undefined
    const { caller } = contextValue.operation
    const plans = operation.variableDefinitions?.length ? undefined : plansOf(operation)
    const key = keyOf(caller)
    const known = plans?.get(key) ?? ofRequests.get(request)
    if (known) return known
    const scope = fieldScope(schema, document, operation, request.variables)
    if (scope === undefined) return undefined
    let isOfRequest = false
    const asking = () => {
      isOfRequest = true
      return contextValue.operation.asking
    }
    const made = planOperation(operation, scope, { ...options, access: accessOf(caller), asking })
    if (plans === undefined || isOfRequest) ofRequests.set(request, made)
    else {
      if (plans.size >= MOST) plans.clear()
      plans.set(key, made)
    }
    return made
  }
}

const keyOf = ({ scopes }: Caller) => (scopes === undefined ? 'all' : JSON.stringify([...scopes].sort()))
