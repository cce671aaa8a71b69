// Plans running operations, each once.

import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import type { OperationDefinitionNode } from 'graphql'
import type { Context } from '../graph/context.js'
import { mayRead } from '../graph/scopes.js'
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
 * Plans an operation without variables once per cached document and scopes, and one with variables once per request: a
 * plan has only what its caller may read.
 */
export function operationPlans(options: Omit<PlanOptions, 'mayRead'>): PlanOf {
  const ofDocuments = new WeakMap<object, Map<string, OperationPlan>>()
  const ofRequests = new Attached<object, OperationPlan>()

  function plan({ document, schema, request, contextValue }: Asked, operation: OperationDefinitionNode) {
    const scope = fieldScope(schema, document, operation, request.variables)
    return scope && planOperation(operation, scope, { ...options, mayRead: mayRead(contextValue.operation.caller) })
  }

  function planOnce(asked: Asked, operation: OperationDefinitionNode) {
    const plans = ofDocuments.get(operation) ?? new Map<string, OperationPlan>()
    ofDocuments.set(operation, plans)
    const key = keyOf(asked.contextValue.operation.caller)
    const made = plans.get(key) ?? plan(asked, operation)
    if (made && !plans.has(key)) {
      if (plans.size >= MOST) plans.clear()
      plans.set(key, made)
    }
    return made
  }

  return asked => {
    const { operation, request } = asked
    if (operation === undefined) return undefined
    if (!operation.variableDefinitions?.length) return planOnce(asked, operation)
    const made = ofRequests.get(request) ?? plan(asked, operation)
    if (made) ofRequests.set(request, made)
    return made
  }
}

const keyOf = ({ scopes }: Caller) => (scopes === undefined ? 'all' : JSON.stringify([...scopes].sort()))
