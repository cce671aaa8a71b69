import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import type { DomainName } from '../../src/domain-names.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { Abort } from '../../src/operation/abort.js'
import { Ledger } from '../../src/operation/ledger.js'
import { NOBODY } from '../../src/operation/operation.js'
import { type OperationPlan, planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import type { Simulator, SimulatorOptions } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { openUpstream } from '../../src/upstream.js'
import { asking } from '../support/asking.js'
import { digest } from '../support/digest.js'
import { type Answer, startGateway } from '../support/gateway.js'
import { accessDomains, naiveAccess } from './naive-access.js'
import { naiveBilling } from './naive-billing.js'
import { directoryDomains, naiveDirectory } from './naive-directory.js'
import type { Call } from './naive-lists.js'
import { naivePeople, peopleDomains } from './naive-people.js'
import { accessShape } from './random-access.js'
import { billingShape } from './random-billing.js'
import { directoryShape } from './random-directory.js'
import { type RandomOperation, randomOperation, type Shape } from './random-operation.js'
import { peopleShape } from './random-people.js'

interface Graph {
  readonly domains: ReadonlySet<DomainName>
  readonly naive: (call: Call) => GraphQLSchema
  readonly shapeOf: (state: Simulator['state']) => Shape
  /** Pools at the edges of pages, and one that nobody has seen before. */
  readonly pools: readonly SimulatorOptions[]
  /** Operations for each of them. */
  readonly runs: number
}

const seed = randomInt(1, 2 ** 31)

const graphs: Readonly<Record<string, Graph>> = {
  billing: {
    domains: new Set(['orders', 'packages', 'usage', 'entitlements']),
    naive: naiveBilling,
    shapeOf: ({ orders }) => billingShape([...orders.keys()]),
    pools: [
      ...[0, 7, 49, 50, 120].map(orders => ({ orders, users: 3, seed: 7 })),
      { orders: randomInt(0, 160), users: 3, seed },
    ],
    runs: 90,
  },
  people: {
    domains: peopleDomains,
    naive: naivePeople,
    shapeOf: peopleShape,
    pools: [...[0, 5, 50, 120].map(users => ({ users, seed: 7 })), { users: randomInt(0, 160), seed }],
    runs: 60,
  },
  directory: {
    domains: directoryDomains,
    naive: naiveDirectory,
    shapeOf: directoryShape,
    pools: [...[30, 80].map(users => ({ users, seed: 7 })), { users: randomInt(20, 160), seed }],
    runs: 60,
  },
  access: {
    domains: accessDomains,
    naive: naiveAccess,
    shapeOf: accessShape,
    pools: [
      { users: 30, seed: 7 },
      { users: randomInt(5, 120), seed },
    ],
    runs: 60,
  },
}

/** Cursors of logs carry when they were asked for, which is never the same. */
const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_name, text) => {
    const cursor = typeof text === 'string' ? Buffer.from(text, 'base64url').toString('latin1') : ''
    return /^v1:\w+Logs\./.test(cursor) ? cursor.replace(/\.[^:]*/, '') : text
  })

/** Values in the order of their names, and errors by where they are, since side by side they come in any order. */
const comparable = ({ data, errors }: Pick<Answer, 'data' | 'errors'>) => ({
  data: timeless(data),
  errors: (errors ?? []).map(({ path, message }) => `${path?.join('.')}: ${message}`).sort(),
})

/** Calls that are counted, whatever their parameters: users one by one or in bulk, as it turns out, and bodies. */
const COUNTED: ReadonlySet<string> = new Set([
  ...[
    'get-user',
    'list-users',
    'get-organization',
    'get-application',
    'get-application-simple-info',
    'list-subject-auth',
    'get-namespace',
    'get-permission-namespace',
    'get-resource',
    'is-action-allowed',
    'check-permission',
    'get-user-permission-list',
    'get-user-resource-permission-list',
    'list-resource-targets',
    'get-resource-authorized-targets',
    'get-webhook-logs',
    // Their parameters are lists, which are written otherwise in addresses.
    'list-data-resources',
    'list-data-policy-targets',
    'search-departments',
    'has-any-role',
  ],
  ...['list-applications-auth', 'list-application-active-users', 'get-user-action-logs', 'get-admin-audit-logs'],
])

/** The endpoints that read several at once, by those that read one. */
const TOGETHER: Readonly<Record<string, string>> = {
  'get-user-batch': 'get-user',
  'get-organization-batch': 'get-organization',
  'get-namespaces-batch': 'get-namespace',
  'get-permission-namespaces-batch': 'get-permission-namespace',
  'get-resources-batch': 'get-resource',
  'list-applications': 'get-application',
  'list-application-simple-info': 'get-application-simple-info',
}

function nameOf(call: string): string {
  const [name = ''] = call.split(' ')
  return TOGETHER[name] ?? name
}

/** Calls that a plan does not name: by their parameters, or by their endpoint alone, as often as it may be called. */
function unplanned(calls: readonly string[], { requests, estimate }: OperationPlan): string[] {
  const exact = new Set(
    requests.flatMap(({ endpoint, params }) =>
      params ? [[endpoint, ...Object.entries(params).map(pair => pair.join('='))].join(' ')] : [],
    ),
  )
  const open = new Map<string, number>()
  for (const { endpoint, params, max } of requests) {
    const name = nameOf(endpoint)
    if (params === null || COUNTED.has(name)) open.set(name, (open.get(name) ?? 0) + max)
  }
  return calls.filter(call => {
    const name = nameOf(call)
    if (exact.has(call) && !COUNTED.has(name)) return false
    const left = open.get(name)
    if (left === undefined) return true
    open.set(name, left - 1)
    return left <= 0 && !estimate
  })
}

/** Calls below objects that turned out absent, which are not sent any more if the answer is complete before their turn. */
const needless = ({ requests }: OperationPlan, data: Answer['data']): number =>
  requests
    .filter(({ fields }) => fields.every(field => isAbsent(data, field.split('.').slice(0, -1))))
    .reduce((sum, { min }) => sum + min, 0)

function isAbsent(data: unknown, [name, ...rest]: readonly string[]): boolean {
  if (data === null) return true
  if (name === undefined || Array.isArray(data)) return false
  return isAbsent(Object(data)[name], rest)
}

const cases = Object.entries(graphs).flatMap(([graph, { pools }]) => pools.map(pool => ({ graph, pool })))

test.each(cases)(
  'random operations over $graph in a pool of $pool are answered as by naive resolvers, by the calls that their plans name',
  async ({ graph, pool }) => {
    const { domains, naive: naiveSchema, shapeOf, runs: numRuns } = graphs[graph] as Graph
    const { schema, planners } = createSubgraph({ domains })
    const planOf = ({ query, variables }: RandomOperation) => {
      const document = parse(query)
      const operation = getOperationAST(document)
      const scope = operation && fieldScope(schema, document, operation, variables)
      return operation && scope
        ? planOperation(operation, scope, { planners, maxScanPages: 50, digest, asking })
        : undefined
    }
    await using gateway = await startGateway({
      env: { DOMAINS: [...domains].join(), MAX_UPSTREAM_CALLS: '100000', GENAUTH_MAX_CONCURRENCY: '500' },
      genauth: pool,
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

    const operations = randomOperation(schema, shapeOf(genauth.state))
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
        expect(calls.length).toBeGreaterThanOrEqual(plan.minCalls - needless(plan, answer.data))
        if (!plan.estimate) expect(calls.length).toBeLessThanOrEqual(plan.maxCalls)
        expect(new Set(calls).size).toBe(calls.length)
        expect(unplanned(calls, plan)).toEqual([])
      }),
      { numRuns },
    )
    close()
  },
  120_000,
)
