import { describe, expect, test } from 'vitest'
import { startGateway } from '../../support/gateway.js'

const ENTITIES = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { ${selection} } } }`

const references = (orderNos: readonly unknown[]) => ({
  representations: orderNos.map(orderNo => ({ __typename: 'Order', orderNo })),
})

describe('orders that a router refers to', () => {
  test('cost one payment call per distinct order and no detail call, and keep their order', async () => {
    await using gateway = await startGateway({ genauth: { orders: 60 } })
    const distinct = [...gateway.genauth.state.orders.keys()].slice(0, 40)
    const asked = [...distinct, ...distinct.slice(0, 10)]
    const answer = await gateway.query(ENTITIES('orderNo payDetail { payType }'), references(asked))

    expect(answer.errors).toBeUndefined()
    const entities = answer.data?.['_entities'] as { orderNo: string }[]
    expect(entities.map(({ orderNo }) => orderNo)).toEqual(asked)
    expect(gateway.upstreamCalls().sort()).toEqual(
      distinct.map(orderNo => `get-order-pay-detail orderNo=${orderNo}`).sort(),
    )
  })

  test('cost one detail call each where something of the order is selected, at the same time as the payment', async () => {
    await using gateway = await startGateway()
    const [one = '', two = ''] = gateway.genauth.state.orders.keys()
    const answer = await gateway.query(ENTITIES('actualAmount payDetail { paidAmount }'), references([one, two, one]))
    expect(answer.errors).toBeUndefined()
    expect(gateway.upstreamCalls().sort()).toEqual(
      [one, two]
        .flatMap(orderNo => [`get-order-detail orderNo=${orderNo}`, `get-order-pay-detail orderNo=${orderNo}`])
        .sort(),
    )
  })

  test('start both calls in one round where something of the order and its payment are selected', async () => {
    await using gateway = await startGateway({ env: { REQUEST_TIMEOUT_MS: '500', GENAUTH_MAX_CONCURRENCY: '100' } })
    // None is ever answered: asked after the details, the payments would not come.
    gateway.genauth.faults.add({ kind: 'hang', endpoint: 'get-order-detail' })
    const orderNos = [...gateway.genauth.state.orders.keys()].slice(0, 50)
    await gateway.query(ENTITIES('actualAmount payDetail { paidAmount }'), references(orderNos))
    expect(gateway.upstreamCalls().sort()).toEqual(
      orderNos
        .flatMap(orderNo => [`get-order-detail orderNo=${orderNo}`, `get-order-pay-detail orderNo=${orderNo}`])
        .sort(),
    )
  })

  test('cost the same through fragments within fragments', async () => {
    await using gateway = await startGateway()
    const [one = ''] = gateway.genauth.state.orders.keys()
    const answer = await gateway.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ...deep ...deep } }
      fragment deep on _Entity { ... on Order { ...deeper } ...deeper }
      fragment deeper on Order { payDetail { paidAmount } }`,
      references([one]),
    )
    expect(answer).toEqual({ data: { _entities: [{ payDetail: { paidAmount: '7.9' } }] } })
    expect(gateway.upstreamCalls()).toEqual([`get-order-pay-detail orderNo=${one}`])
  })

  test('cost nothing where only their number is selected', async () => {
    await using gateway = await startGateway()
    expect(await gateway.query(ENTITIES('__typename orderNo'), references(['any']))).toEqual({
      data: { _entities: [{ __typename: 'Order', orderNo: 'any' }] },
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('are null where GenAuth knows none, and an error where the reference is broken', async () => {
    await using gateway = await startGateway()
    const [known = ''] = gateway.genauth.state.orders.keys()
    const answer = await gateway.query(ENTITIES('actualAmount'), {
      representations: [
        ...references(['nobody', known, '', 7]).representations,
        { __typename: 'Order' },
        { __typename: 'Invoice', id: 1 },
        { orderNo: known },
        'Order',
      ],
    })
    expect(answer.data).toEqual({ _entities: [null, { actualAmount: '7.9' }, null, null, null, null, null, null] })
    expect(answer.errors?.map(({ path, extensions }) => [path?.[1], extensions['code']])).toEqual(
      [2, 3, 4, 5, 6, 7].map(index => [index, 'BAD_USER_INPUT']),
    )
    expect(gateway.upstreamCalls().sort()).toEqual([
      `get-order-detail orderNo=${known}`,
      'get-order-detail orderNo=nobody',
    ])
  })

  test('are refused all at once beyond the limit, before the first call', async () => {
    await using gateway = await startGateway({ env: { MAX_REFERENCES: '3' } })
    const answer = await gateway.query(ENTITIES('actualAmount'), references(['1', '2', '3', '4']))
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false, limit: 'MAX_REFERENCES', allowed: 3, found: 4 } },
    ])
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test('are counted for the operation, whatever its aliases', async () => {
    await using gateway = await startGateway({ env: { MAX_REFERENCES: '3' } })
    const aliased = `query ($representations: [_Any!]!) {
      a: _entities(representations: $representations) { ... on Order { actualAmount } }
      ...b
    }
    fragment b on Query { b: _entities(representations: $representations) { ... on Order { goodsName } } }`
    expect(await gateway.query(aliased, references(['1', '2']))).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_REFERENCES', allowed: 3, found: 4 } }],
    })
    expect(gateway.upstreamCalls()).toEqual([])
    expect((await gateway.query(aliased, references(['1']))).errors).toBeUndefined()
  })

  test('are traced for a router that asks, where that is on', async () => {
    const traceOf = async (INLINE_TRACE: string) => {
      await using gateway = await startGateway({ env: { INLINE_TRACE } })
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
        body: JSON.stringify({ query: '{ __typename }' }),
      })
      return response.json()
    }
    expect(await traceOf('on')).toEqual({ data: { __typename: 'Query' }, extensions: { ftv1: expect.any(String) } })
    expect(await traceOf('off')).toEqual({ data: { __typename: 'Query' } })
  })

  test('are found by a router in the SDL', async () => {
    await using gateway = await startGateway()
    const answer = await gateway.query('{ _service { sdl } }')
    expect(answer).toEqual({ data: { _service: { sdl: expect.any(String) } } })
    const sdl = JSON.stringify(answer)
    expect(sdl).toContain('https://specs.apollo.dev/federation/v2.9')
    expect(sdl).toMatch(/type Order(\\n)?\s*@key\(fields: \\"orderNo\\"\)/)
    expect(sdl).toMatch(/type PageInfo(\\n)?\s*@shareable/)
  })
})
