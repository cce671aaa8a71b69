// The state of the page's REST calls: the plan of the operation in the editors, and the calls of the last run.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { EXPLAIN } from '../operation/operation.js'
import type { publicPlan } from '../planning/operation-plan.js'
import type { UpstreamTrace } from '../planning/trace.js'
import type { Answer, Ask, Question } from './ask.js'

export type Plan = ReturnType<typeof publicPlan>

export interface Explained {
  /** The plan of the operation in the editors; undefined while unknown, a message if there is none. */
  readonly plan: Plan | string | undefined
  /** The response of the last run; undefined before the first run. */
  readonly answer: Answer | undefined
  readonly trace: UpstreamTrace | undefined
  /** Whether the token lacks the scope to see calls. */
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

/** Requests an operation's plan without running it. @returns a message if there is no plan */
export async function plan(ask: Ask, question: Question): Promise<Plan | string> {
  const { body } = await ask(question, { 'x-gateway-explain': 'plan' })
  return (body.extensions?.['plan'] as Plan | undefined) ?? body.errors?.[0]?.message ?? 'There is no plan.'
}

/** Whether an operation was refused before it ran because the token lacks the scope to see calls, not another scope. */
export function isForbidden({ status, body }: Answer): boolean {
  const [error] = body.errors ?? []
  return status === 403 && error?.extensions?.['code'] === 'FORBIDDEN' && error.message.includes(EXPLAIN)
}
