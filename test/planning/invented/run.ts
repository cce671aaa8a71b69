// Runs operations on the invented API, as the gateway does, and naively.

import { buildSubgraphSchema } from '@apollo/subgraph'
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import type { Params } from '../../../src/genauth/endpoint.js'
import { Reader } from '../../../src/genauth/reader.js'
import { guardReferences } from '../../../src/graph/entities.js'
import { UpstreamBudgetExceeded } from '../../../src/limit-errors.js'
import { NOBODY } from '../../../src/operation/operation.js'
import { Lists } from '../../../src/paging/lists.js'
import { type OperationPlan, planOperation } from '../../../src/planning/operation-plan.js'
import { prefetch } from '../../../src/planning/prefetch.js'
import { plannersOf } from '../../../src/planning/reads.js'
import { type Access, selecting, UNLIMITED } from '../../../src/selection.js'
import { fieldScope } from '../../../src/server/field-scope.js'
import { asking } from '../../support/asking.js'
import { ManualClock } from '../../support/clock.js'
import { digest } from '../../support/digest.js'
import { tracked } from '../../support/tracked.js'
import { resolvers, typeDefs } from './api.js'
import { type Pool, reportsOf, teamKey, teamsOf } from './data.js'
import { naiveResolvers } from './naive.js'

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']>
const schemaWith = (map: object) =>
  guardReferences(buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: map as ResolverMap }))

export const schema = schemaWith(resolvers)
const naiveSchema = schemaWith(naiveResolvers)
export const planners = plannersOf(resolvers)

/** A call that was made, and how many turns of the event loop had passed. */
export interface MadeCall {
  readonly endpoint: string
  readonly key: string
  readonly params: Params
  readonly turn: number
}

export function planOf(query: string, mayRead: Access['mayRead'] = () => true): OperationPlan {
  const document = parse(query)
  const operation = getOperationAST(document)
  const invalid = validate(schema, document)
  if (!operation || invalid.length > 0) throw new Error(`${invalid.join()}: ${query}`)
  const scope = fieldScope(schema, document, operation)
  if (!scope) throw new Error(query)
  return planOperation(operation, scope, {
    planners,
    maxScanPages: 50,
    digest,
    asking,
    access: { ...UNLIMITED, mayRead },
  })
}

/**
 * @param turns how many turns of the event loop each call takes, one after the other
 * @param budget most calls
 */
export async function run(query: string, pool: Pool, turns: () => number, budget = Number.POSITIVE_INFINITY) {
  const calls: MadeCall[] = []
  const clock = new ManualClock()
  let now = 0
  const client = {
    ...tracked(async ({ endpoint, key, params, input }) => {
      if (calls.length >= budget) throw new UpstreamBudgetExceeded('Too many.', { limit: 'budget', allowed: budget })
      calls.push({ endpoint: endpoint.name, key, params, turn: now })
      for (let left = turns(); left >= 0; left -= 1) await turn()
      const data = answerOf(endpoint.name, params as Readonly<Record<string, string | number>>, pool)
      const reading = { site: { endpoint: endpoint.name }, readTime: () => undefined, drift: () => undefined }
      return data === null ? null : endpoint.read(data, input as never, reading)
    }),
    repeated() {},
    clock,
  }
  const turn = () =>
    new Promise<void>(resolve => {
      setImmediate(() => {
        now += 1
        resolve()
      })
    })
  const reader = new Reader(client)
  const lists = new Lists(client, reader, 50)
  prefetch(planOf(query).ahead, reader, lists)
  const contextValue = {
    reader,
    lists,
    select: selecting(UNLIMITED),
    digest,
    operation: { caller: NOBODY },
  }
  return { answer: comparable(await ask(schema, query, contextValue)), calls }
}

export const naively = async (query: string, pool: Pool) =>
  comparable(await ask(naiveSchema, query, { pool, operation: { caller: NOBODY } }))

async function ask(asked: GraphQLSchema, query: string, contextValue: unknown): Promise<ExecutionResult> {
  return await execute({ schema: asked, document: parse(query), contextValue })
}

/** Errors by where they are, since side by side they come in any order. */
const comparable = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: errors.map(({ path }) => path?.join('.')).sort(),
})

/** What the invented service answers; null for absence. */
export function answerOf(endpoint: string, params: Readonly<Record<string, string | number>>, pool: Pool): unknown {
  const page = (ids: readonly string[]) => {
    const start = (Number(params['page']) - 1) * Number(params['limit'])
    const shown = ids.slice(start, start + Number(params['limit']))
    return { total: ids.length, list: shown.map(id => pool.people.get(id)) }
  }
  switch (endpoint) {
    case 'get-person':
      return pool.people.get(String(params['id'])) ?? null
    case 'get-people':
      // Unordered, and without those that do not exist.
      return String(params['ids'])
        .split(',')
        .reverse()
        .flatMap(id => pool.people.get(id) ?? [])
    case 'get-team':
      return pool.teams.get(teamKey(params['area'], params['code'])) ?? null
    case 'list-people':
      return page([...pool.people.keys()])
    case 'get-teams-of':
      return teamsOf(params['id'], pool)
    case 'list-reports':
      return page(reportsOf(String(params['id']), pool))
    case 'list-members':
      return page(pool.members.get(teamKey(params['area'], params['code'])) ?? [])
    default:
      return { colors: pool.colors }
  }
}
