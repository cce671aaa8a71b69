// What is known of the REST calls behind the operations of a page: what the next run will cost, and what the last one did.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { EXPLAIN } from '../operation/operation.js'
import type { publicPlan } from '../planning/operation-plan.js'
import type { UpstreamTrace } from '../planning/trace.js'
import type { Answer, Ask, Question } from './ask.js'

export type Plan = ReturnType<typeof publicPlan>

export interface Explained {
  /** Of what the editors hold; undefined while it is not known, a text where there is none. */
  readonly plan: Plan | string | undefined
  /** The last run; undefined before the first one. */
  readonly answer: Answer | undefined
  readonly trace: UpstreamTrace | undefined
  /** Whether the token is one that may not see calls. */
  readonly forbidden: boolean
}

export type ExplainedStore = StoreApi<Explained>

export const createExplained = (): ExplainedStore =>
  createStore<Explained>(() => ({
    plan: undefined,
    answer: undefined,
    trace: undefined,
    forbidden: false,
  }))

/** Finds out what a question will cost, without asking it. */
export async function plan(ask: Ask, question: Question): Promise<Plan | string> {
  const { body } = await ask(question, { 'x-gateway-explain': 'plan' })
  return (body.extensions?.['plan'] as Plan | undefined) ?? body.errors?.[0]?.message ?? 'There is no plan.'
}

/** Whether the token lacks the scope for calls, which refuses an operation before it runs; it may lack others instead. */
export function isForbidden({ status, body }: Answer): boolean {
  const [error] = body.errors ?? []
  return status === 403 && error?.extensions?.['code'] === 'FORBIDDEN' && error.message.includes(EXPLAIN)
}
