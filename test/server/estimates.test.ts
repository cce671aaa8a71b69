// Operations whose plans are estimates, in the pipeline of the gateway, over an invented API.

import { ApolloServer } from '@apollo/server'
import { expect, test } from 'vitest'
import { RateLimit } from '../../src/callers/rate-limit.js'
import type { Client } from '../../src/genauth/client.js'
import type { Context } from '../../src/graph/context.js'
import { RunningOperation } from '../../src/operation/running.js'
import { contextsFor } from '../../src/operation-context.js'
import { hooksPlugin } from '../../src/server/hooks/hooks.js'
import { prefetching } from '../../src/server/hooks/prefetch.js'
import { withinBudget } from '../../src/server/hooks/upstream-budget.js'
import { operationPlans } from '../../src/server/operation-plans.js'
import { withinCallQuota } from '../../src/server/rate-limits.js'
import { personId, poolOf } from '../planning/invented/data.js'
import { answerOf, planners, schema } from '../planning/invented/run.js'
import { digest } from '../support/digest.js'

const pool = poolOf(12)
/** P-1 is in all six teams, which are planned as two. */
const QUERY = `{ person(id: "${personId(1)}") { name teams { title members(first: 1) { totalCount nodes { id } } } } }`

/** Runs the operation with these limits. */
async function ask({ maxCalls, quota }: { maxCalls: number; quota: number }) {
  const made: string[] = []
  const client = {
    async call({ endpoint, params, shown, input }, operation) {
      const entry = operation.ledger.add({ endpoint, key: '', shown })
      entry.attempts = [{ number: 1, startedAtMs: 0 }]
      made.push(endpoint.name)
      await Promise.resolve()
      operation.ledger.settled(entry)
      const data = answerOf(endpoint.name, params as Record<string, string>, pool)
      const site = { endpoint: endpoint.name }
      return data === null ? null : endpoint.read(data, input as never, { site, readTime: () => undefined, drift() {} })
    },
  } satisfies Pick<Client, 'call'>
  const planOf = operationPlans({ planners, maxScanPages: 50, digest })
  const limit = new RateLimit('RATE_LIMIT_UPSTREAM', quota, () => 0)
  const checks = [withinBudget(planOf, maxCalls), withinCallQuota(planOf, limit), prefetching(planOf)]
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [hooksPlugin({ checks, onErrors: () => undefined, onResponse: [] })],
  })
  const operation = new RunningOperation('test', 30_000)
  const createContext = contextsFor({
    client: client as unknown as Client,
    cache: undefined,
    refresh: () => undefined,
    currency: null,
    digest,
    maxScanPages: 50,
    audit: () => ({ shown() {}, asked() {}, write() {} }),
  })
  const contextValue = createContext(operation)
  const { body, http } = await apollo.executeOperation({ query: QUERY }, { contextValue })
  operation.end()
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : { data: undefined }
  return {
    status: http.status ?? 200,
    titles: (data?.['person'] as { teams: { title: string }[] } | undefined)?.teams.map(({ title }) => title),
    errors: errors.map(({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.['code']}`),
    calls: made.length,
    left: limit.charge(operation.caller, 0).quota.left,
  }
}

const TITLES = ['north a', 'north b', 'north c', 'south a', 'south b', 'south c']
const errorsAt = (code: string, ...teams: number[]) => teams.map(at => `person.teams.${at}.members ${code}`)

test('which take more calls than estimated are answered as long as their budget lasts', async () => {
  expect(await ask({ maxCalls: 10, quota: 100 })).toEqual({
    status: 200,
    titles: TITLES,
    errors: [],
    calls: 8,
    left: 92,
  })
})

test('end at their budget: an error of each field whose call was not made, and the others whole', async () => {
  expect(await ask({ maxCalls: 6, quota: 100 })).toEqual({
    status: 200,
    titles: TITLES,
    errors: errorsAt('UPSTREAM_BUDGET_EXCEEDED', 4, 5),
    calls: 6,
    left: 94,
  })
})

test('are refused before the first call where the estimate is beyond the budget', async () => {
  expect(await ask({ maxCalls: 3, quota: 100 })).toMatchObject({ status: 400, calls: 0, left: 100 })
})

test('reserve the estimate of what the caller may use in a minute, and are charged the rest as they run', async () => {
  expect(await ask({ maxCalls: 10, quota: 3 })).toMatchObject({ status: 429, calls: 0, left: 3 })
  expect(await ask({ maxCalls: 10, quota: 5 })).toEqual({
    status: 200,
    titles: TITLES,
    errors: errorsAt('RATE_LIMITED', 3, 4, 5),
    calls: 5,
    left: 0,
  })
})
