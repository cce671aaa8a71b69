import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Issuer, startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'
import { routers, type Supergraph, startSupergraph } from './supergraph.js'

const ORDER = '2022080911591337da0aae9660'
const PAYMENT = '{ invoice(id: "INV-1") { id order { payDetail { paidAmount paidAccountNo } } } }'

/** Routers that end what they do for a client that has left. */
const cancelling = Object.entries(routers).filter(([name]) => name.startsWith('Hive'))

describe.each(Object.entries(routers))('what %s forwards', (_name, router) => {
  const { log, lines } = rememberingLog()
  let issuer: Issuer
  let supergraph: Supergraph
  beforeAll(async () => {
    issuer = await startIssuer()
    supergraph = await startSupergraph(router, { env: issuer.env, log })
  })
  afterAll(async () => {
    await supergraph[Symbol.asyncDispose]()
    await issuer[Symbol.asyncDispose]()
  })

  const bearing = async (scope: string) => ({
    headers: { authorization: `Bearer ${await issuer.token({ scope })}` },
  })
  const codes = ({ errors = [] }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
    errors.map(({ extensions }) => extensions['code'])

  test('its client’s token: the gateway answers what the scopes of the client allow', async () => {
    const payer = await supergraph.query(PAYMENT, {}, await bearing('billing:read billing:payer'))
    expect(payer.errors).toBeUndefined()
    expect(payer.data).toEqual({
      invoice: { id: 'INV-1', order: { payDetail: { paidAmount: '7.9', paidAccountNo: expect.any(String) } } },
    })

    const reader = await supergraph.query(PAYMENT, {}, await bearing('billing:read'))
    expect(reader.data).toEqual({
      invoice: { id: 'INV-1', order: { payDetail: { paidAmount: '7.9', paidAccountNo: null } } },
    })
    expect(codes(reader)).toEqual(['FORBIDDEN'])
  })

  test('nothing for a client without a token, which the gateway refuses at no cost', async () => {
    supergraph.gateway.upstreamCalls()
    const stranger = await supergraph.query(PAYMENT)
    expect(stranger.data).toMatchObject({ invoice: { id: 'INV-1' } })
    expect(JSON.stringify(stranger)).toContain('UNAUTHENTICATED')
    expect(supergraph.gateway.upstreamCalls()).toEqual([])
  })

  test('its client’s name and version and the trace, for the log', async () => {
    lines.splice(0)
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const { headers } = await bearing('billing:read')
    await supergraph.query(PAYMENT.replace('paidAccountNo', ''), undefined, {
      headers: {
        ...headers,
        'apollographql-client-name': 'shop',
        'apollographql-client-version': '1.2.3',
        traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      },
    })
    const operations = lines.filter(({ msg, type }) => msg === 'operation' && type === 'query')
    expect(operations.map(({ client, traceId }) => ({ client, traceId }))).toEqual([
      { client: { name: 'shop', version: '1.2.3' }, traceId },
    ])
  })

  test('the same question of many clients, for which the gateway asks GenAuth once', async () => {
    const request = await bearing('billing:read')
    // Long enough for all requests to pass the router, also on a busy machine.
    supergraph.gateway.genauth.faults.add({ kind: 'delay', ms: 2000, endpoint: 'get-order-detail' })
    supergraph.gateway.upstreamCalls()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        supergraph.query(`{ order(orderNo: "${ORDER}") { actualAmount } }`, {}, request),
      ),
    )
    supergraph.gateway.genauth.faults.clear()
    expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(
      new Set(['{"data":{"order":{"actualAmount":"7.9"}}}']),
    )
    expect(supergraph.gateway.upstreamCalls()).toEqual([`get-order-detail orderNo=${ORDER}`])
  })

  test('no subscription: the supergraph has none', async () => {
    const { data, errors } = await supergraph.query('subscription { order(orderNo: "1") { orderNo } }')
    expect(data ?? null).toBeNull()
    expect(errors).toHaveLength(1)
  })
})

test('@apollo/gateway sends queries by their hashes, the text only once', async () => {
  const { log, lines } = rememberingLog()
  await using supergraph = await startSupergraph(routers['@apollo/gateway'], { log })
  const outcomes = async (id: string) => {
    await supergraph.query('query ($id: ID!) { invoice(id: $id) { order { goodsUnitPrice } } }', { id })
    const operations = lines.splice(0).filter(({ msg }) => msg === 'operation')
    return operations.map(({ errors = 'none' }) => errors)
  }
  expect(await outcomes('INV-1')).toEqual([{ PERSISTED_QUERY_NOT_FOUND: 1 }, 'none'])
  expect(await outcomes('INV-2')).toEqual(['none'])
})

test.each(cancelling)('a client of %s that leaves takes the requests to GenAuth with it', async (_name, router) => {
  const { log, lines } = rememberingLog()
  await using supergraph = await startSupergraph(router, { log })
  supergraph.gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-detail' })
  const client = new AbortController()
  const answer = supergraph.query(`{ order(orderNo: "${ORDER}") { actualAmount } }`, {}, { signal: client.signal })
  await expect.poll(() => supergraph.gateway.upstreamCalls()).toEqual([`get-order-detail orderNo=${ORDER}`])
  client.abort()
  await expect(answer).rejects.toThrow('aborted')
  await expect.poll(() => lines.find(({ msg }) => msg === 'operation')).toMatchObject({ status: 499 })
})
