// Hooks that return the calls an operation will make, and those it has made.

import { HeaderMap } from '@apollo/server'
import { BadUserInput, Forbidden } from '../../errors.js'
import type { Kept } from '../../genauth/keep.js'
import { EXPLAIN, may } from '../../operation/operation.js'
import { type OperationPlan, publicPlan } from '../../planning/operation-plan.js'
import { traceOf } from '../../planning/trace.js'
import type { PlanOf } from '../operation-plans.js'
import { refusedRequest } from '../refused-request.js'
import type { Check, Responder, ResponseHook } from './hooks.js'

/** The request header: `1` runs the operation and returns its calls, `plan` returns the planned calls only. */
export const EXPLAIN_HEADER = 'x-gateway-explain'

type Request = { readonly http?: { readonly headers: HeaderMap } | undefined }

const asked = ({ http }: Request): string | undefined => http?.headers.get(EXPLAIN_HEADER)

/** Refuses what cannot be explained: running an operation instead of planning it would make unwanted calls. */
export const explainable =
  (isOn: boolean): Check =>
  ({ request, contextValue }) => {
    const wanted = asked(request)
    if (wanted === undefined || (wanted === '1' && !isOn)) return
    if (wanted !== 'plan' && wanted !== '1') {
      throw refusedRequest(new BadUserInput(`The header ${EXPLAIN_HEADER} must be "1" or "plan".`))
    }
    if (isOn && !may(contextValue.operation.caller, EXPLAIN)) throw refusedRequest(new Forbidden(EXPLAIN), 403)
    if (!isOn) throw refusedRequest(new BadUserInput('Explain is disabled; set EXPLAIN=on.'))
  }

/** Skips a check for operations that are only planned. */
export const unlessExplained =
  (check: Check): Check =>
  operation => {
    return asked(operation.request) === 'plan' ? undefined : check(operation)
  }

/** Responds to `plan` with the plan only. @param maxAgeS how old a result may be that the cache has, in seconds */
export const showPlan =
  (planOf: PlanOf, maxAgeS: (keep: Kept) => number): Responder =>
  operation => {
    if (asked(operation.request) !== 'plan') return null
    const plan: OperationPlan | undefined = planOf(operation)
    // The variables are invalid, which the execution reports.
    if (plan === undefined) return null
    const singleResult = { data: null, extensions: { plan: publicPlan(plan, maxAgeS) } }
    return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
  }

/** Adds the operation's calls to its response. */
export const showTrace =
  (planOf: PlanOf): ResponseHook =>
  ({ request, document, operation, schema, contextValue, response: { body } }) => {
    if (asked(request) !== '1' || body.kind !== 'single' || !document || !operation) return
    const plan = planOf({ request, document, operation, schema, contextValue })
    if (plan === undefined) return
    const upstream = traceOf(contextValue.operation, plan, performance.now())
    body.singleResult.extensions = { ...body.singleResult.extensions, upstream }
  }
