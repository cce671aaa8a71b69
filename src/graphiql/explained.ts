// The state of the page's REST calls: the plan of the operation in each tab, and the calls of its last run.

import { type GraphQLSchema, parse, validate } from 'graphql'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { EXPLAIN } from '../operation/operation.js'
import type { publicPlan } from '../planning/operation-plan.js'
import type { UpstreamTrace } from '../planning/trace.js'
import type { Answer, Ask, Question } from './ask.js'

export type Plan = ReturnType<typeof publicPlan>

/** The last run of a tab. */
export interface Run {
  readonly question: Question
  readonly answer: Answer
  /** Undefined if the gateway reported no calls. */
  readonly trace: UpstreamTrace | undefined
}

export interface Explained {
  /** The id of the tab in front. */
  readonly tab: string
  /** The last run of each tab, by its id. */
  readonly runs: Readonly<Record<string, Run>>
  /** The plan of the operation in each tab, or a message if there is none. */
  readonly plans: Readonly<Record<string, Plan | string>>
  /** Whether the token lacks the scope to see calls. */
  readonly forbidden: boolean
}

export type ExplainedStore = StoreApi<Explained>

export const createExplained = (): ExplainedStore =>
  createStore<Explained>(() => ({ tab: '', runs: {}, plans: {}, forbidden: false }))

/**
 * Requests an operation's plan without running it; one that the schema does not allow is not sent.
 * @param schema undefined until it is known
 * @returns a message if there is no plan
 */
export async function plan(ask: Ask, question: Question, schema?: GraphQLSchema | null): Promise<Plan | string> {
  const problem = schema ? problemOf(question.query, schema) : undefined
  if (problem !== undefined) return problem
  const { body } = await ask(question, { 'x-gateway-explain': 'plan' })
  return (body.extensions?.['plan'] as Plan | undefined) ?? body.errors?.[0]?.message ?? 'There is no plan.'
}

/** Whether an operation was refused before it ran because the token lacks the scope to see calls, not another scope. */
export function isForbidden({ status, body }: Answer): boolean {
  const [error] = body.errors ?? []
  return status === 403 && error?.extensions?.['code'] === 'FORBIDDEN' && error.message.includes(EXPLAIN)
}

function problemOf(query: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(query), undefined, { maxErrors: 1 })[0]?.message
  } catch (error) {
    return (error as Error).message
  }
}
