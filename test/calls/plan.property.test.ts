import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { execute, getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { Abort } from '../../src/operation/abort.js'
import { Ledger } from '../../src/operation/ledger.js'
import { NOBODY } from '../../src/operation/operation.js'
import { type OperationPlan, planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import { createLog } from '../../src/telemetry/log.js'
import { openUpstream } from '../../src/upstream.js'
import { digest } from '../support/digest.js'
import { type Answer, startGateway } from '../support/gateway.js'
import { naiveSchema } from './naive.js'
import { type RandomOperation, randomOperation } from './random-operation.js'

const domains = new Set(['orders', 'packages', 'usage', 'entitlements'] as const)
const { schema, planners } = createSubgraph({ domains })

function planOf({ query, variables }: RandomOperation): OperationPlan | undefined {
  const document = parse(query)
  const operation = getOperationAST(document)
  const scope = operation && fieldScope(schema, document, operation, variables)
  return operation && scope ? planOperation(operation, scope, { planners, maxScanPages: 50, digest }) : undefined
}

/** Values in the order of their names, and errors by where they are, since side by side they come in any order. */
const comparable = ({ data, errors }: Pick<Answer, 'data' | 'errors'>) => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: (errors ?? []).map(({ path, message }) => `${path?.join('.')}: ${message}`).sort(),
})

/** Calls of a plan, each as often as it may be made: by its parameters, or by its endpoint alone. */
function unplanned(calls: readonly string[], { requests }: OperationPlan): string[] {
  const exact = new Set(
    requests.flatMap(({ endpoint, params }) =>
      params ? [[endpoint, ...Object.entries(params).map(pair => pair.join('='))].join(' ')] : [],
    ),
  )
  const open = new Map<string, number>()
  for (const { endpoint, params, max } of requests) {
    if (params === null) open.set(endpoint, (open.get(endpoint) ?? 0) + max)
  }
  return calls.filter(call => {
    if (exact.has(call)) return false
    const [endpoint = ''] = call.split(' ')
    const left = open.get(endpoint) ?? 0
    open.set(endpoint, left - 1)
    return left <= 0
  })
}

/** Pools at the edges of pages, and one that nobody has seen before. */
const pools = [
  ...[0, 7, 49, 50, 120].map(orders => ({ orders, seed: 7 })),
  { orders: randomInt(0, 160), seed: randomInt(1, 2 ** 31) },
]

test.each(pools)(
  'random operations over $orders orders of seed $seed are answered as by naive resolvers, by the calls that their plans name',
  async ({ orders, seed }) => {
    await using gateway = await startGateway({
      env: { MAX_UPSTREAM_CALLS: '100000', GENAUTH_MAX_CONCURRENCY: '500' },
      genauth: { orders, seed },
    })
    const { genauth } = gateway
    const config = loadConfig(
      {
        AUTH_MODE: 'none',
        DOMAINS: 'all',
        GENAUTH_BASE_URL: genauth.url,
        GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
        GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
        GENAUTH_TRANSPORT: 'undici',
      },
      'start',
    )
    const silent = { shared() {}, repeated() {}, failed() {}, breaker() {}, report() {}, drift() {} }
    const { client, close } = await openUpstream(config.genauth, createLog('silent'), silent)
    const operation = {
      id: 'naive',
      caller: NOBODY,
      ledger: new Ledger(),
      signal: new Abort(),
      deadlineMs: performance.now() + 600_000,
    }
    const naive = naiveSchema(call => client.call(call, operation))

    const known = [...genauth.state.orders.keys()]
    const operations = randomOperation(schema, known)
    await fc.assert(
      fc.asyncProperty(operations, async random => {
        const document = parse(random.query)
        expect(validate(schema, document)).toEqual([])
        const plan = planOf(random)
        if (plan === undefined) throw new TypeError('There is no plan.')

        gateway.upstreamCalls()
        const answer = await gateway.query(random.query, random.variables)
        const calls = gateway.upstreamCalls()
        const expected = await execute({ schema: naive, document, variableValues: random.variables })
        gateway.upstreamCalls()

        expect(comparable(answer)).toEqual(comparable(expected as never))
        expect(calls.length).toBeGreaterThanOrEqual(plan.minCalls)
        expect(calls.length).toBeLessThanOrEqual(plan.maxCalls)
        expect(new Set(calls).size).toBe(calls.length)
        expect(unplanned(calls, plan)).toEqual([])
      }),
      { numRuns: 300 },
    )
    close()
  },
  120_000,
)
