// What every field that reads GenAuth has to do: a new one is tested by its example.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needsOf } from '../../src/graph/requirements.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { type Issuer, startIssuer } from '../support/issuer.js'
import { fieldExamples as examples } from './all.js'
import type { FieldExample } from './example.js'
import { changeState } from './other-state.js'
import { FIRST } from './people.js'

const { schema, planners } = createSubgraph()

test('every field that reads GenAuth has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(planners).sort())
})

const each = describe.each(Object.entries(examples))

/** The value at a path; null where something on the way is null. */
const at = (data: unknown, path: FieldExample['path']): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step] ?? null, data)

const codesOf = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions['code']))]

async function ask(
  { url }: TestGateway,
  { query, variables }: FieldExample,
  { scopes = ALL, ...headers }: Record<string, string> & { scopes?: string } = {},
) {
  const authorization = `Bearer ${await issuer.token({ scope: scopes, sub: FIRST })}`
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer & { extensions?: Record<string, unknown> }
}

/** The scopes that the field itself declares, or what it returns: without those of one entry it is refused. */
function scopesOf(name: string): string[][] {
  const [typeName = '', fieldName = ''] = name.split('.')
  const type = schema.getType(typeName)
  if (!type || !('getFields' in type)) throw new TypeError(name)
  const field = type.getFields()[fieldName]
  const needed = needsOf((fieldName === '__resolveReference' ? type : field) as Parameters<typeof needsOf>[0])
  return needed.map(alternatives => alternatives.flat())
}

const fieldScopes = [...new Set(Object.keys(planners).flatMap(scopesOf).flat())]
const ALL = [...fieldScopes, 'users:personal', 'gateway:explain'].join(' ')

let issuer: Issuer
let gateway: TestGateway
/** A gateway on a pool in which everything is different. */
let changed: TestGateway

beforeAll(async () => {
  issuer = await startIssuer()
  gateway = await startGateway({ env: issuer.env })
  changed = await startGateway({ env: issuer.env })
  changeState(changed.genauth.state)
})

afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
  await changed[Symbol.asyncDispose]()
  await issuer[Symbol.asyncDispose]()
})

each('%s', (name, example) => {
  test('answers what the tables of the pool say, with the calls that its plan promised', async () => {
    gateway.upstreamCalls()
    const { extensions } = await ask(gateway, example, { 'x-gateway-explain': 'plan' })
    const plan = extensions?.['plan'] as { minCalls: number; maxCalls: number; requests: { endpoint: string }[] }
    expect(gateway.upstreamCalls()).toEqual([])
    const { data, errors } = await ask(gateway, example)
    const calls = gateway.upstreamCalls()
    expect({ value: at(data, example.path), errors }).toEqual({ value: example.value(gateway.genauth.state) })
    expect(calls.length).toBeGreaterThanOrEqual(plan.minCalls)
    expect(calls.length).toBeLessThanOrEqual(plan.maxCalls)
    expect([...new Set(calls)]).toEqual(calls)
    expect(plan.requests.map(({ endpoint }) => endpoint)).toContain(example.planned ?? example.endpoint)
  })

  test('answers what the tables say once they say something else', async () => {
    const { query, path, value } = example
    const { data, errors } = await ask(changed, example)
    expect({ value: at(data, path), errors }).toEqual({ value: value(changed.genauth.state) })
    expect({ query, value: value(changed.genauth.state) }).not.toEqual({ query, value: value(gateway.genauth.state) })
  })

  test('is an error where its call is refused, and leaves everything else whole', async () => {
    const { data: whole } = await ask(gateway, example)
    gateway.genauth.faults.add({ kind: 'error-body', endpoint: example.endpoint, statusCode: 499, apiCode: 4999 })
    const answer = await ask(gateway, example)
    gateway.genauth.faults.clear()
    expect(codesOf(answer)).toEqual(['UPSTREAM_REJECTED'])
    expect(at(answer.data, example.path)).toBe(null)
    expect(answer.errors?.some(({ path }) => String(path) === String(example.path.slice(0, path?.length)))).toBe(true)
    if (example.path.length > 2) expect(withoutField(answer.data, example)).toEqual(withoutField(whole, example))
  })

  test('is null where GenAuth has nothing for it, without an error but for verdicts', async () => {
    await ask(gateway, example)
    gateway.genauth.faults.add({ kind: 'error-body', endpoint: example.endpoint, statusCode: 404 })
    const answer = await ask(gateway, example)
    gateway.genauth.faults.clear()
    expect(at(answer.data, example.path)).toBe(null)
    expect(codesOf(answer)).toEqual(example.absent === undefined ? [] : [example.absent])
  })

  test('is an error where the response is of another shape', async () => {
    gateway.genauth.faults.add({ kind: 'not-an-object', endpoint: example.endpoint })
    const answer = await ask(gateway, example)
    gateway.genauth.faults.clear()
    expect(codesOf(answer)).toEqual(['UPSTREAM_MALFORMED'])
    expect(at(answer.data, example.path)).toBe(null)
  })

  test('is unsupported where GenAuth does not serve its path', async () => {
    await using fresh = await startGateway({ env: issuer.env })
    fresh.genauth.faults.add({ kind: 'error-http', endpoint: example.endpoint, statusCode: 404 })
    const answer = await ask(fresh, example)
    expect(codesOf(answer)).toEqual(['UPSTREAM_UNSUPPORTED'])
    expect(at(answer.data, example.path)).toBe(null)
  })

  test.each(scopesOf(name).map(scopes => ({ scopes })))(
    'costs nothing to a caller without the scope $scopes',
    async ({ scopes: lacking }) => {
      gateway.upstreamCalls()
      const scopes = ALL.split(' ').filter(one => !lacking.includes(one))
      const answer = await ask(gateway, example, { scopes: scopes.join(' ') })
      expect(codesOf(answer)).toEqual(['FORBIDDEN'])
      expect(at(answer.data, example.path)).toBe(null)
      expect(gateway.upstreamCalls().filter(call => call.split(' ')[0] === example.endpoint)).toEqual([])
    },
  )
})

/** The answer with the field left out wherever it occurs, however long its list is. */
function withoutField(data: unknown, { path }: FieldExample): unknown {
  const last = path.findLast(step => typeof step === 'string')
  return JSON.parse(JSON.stringify(data, (key, value) => (key === last ? undefined : value)))
}
