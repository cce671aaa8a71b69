import { describe, expect, test } from 'vitest'
import { type Answer, startGateway } from '../../support/gateway.js'

const ENTITIES = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { ${selection} } } }`

const references = (orderNos: readonly unknown[]) => ({
  representations: orderNos.map(orderNo => ({ __typename: 'Order', orderNo })),
})

/** The codes of the errors of entities by their places. */
const codesByIndex = ({ errors = [] }: Answer) =>
  errors
    .map(({ path, extensions }) => [Number(path?.[1]), extensions['code']] as const)
    .sort(([one], [other]) => one - other)

describe('orders that a router refers to', () => {
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
    expect(codesByIndex(answer)).toEqual([2, 3, 4, 5, 6, 7].map(index => [index, 'BAD_USER_INPUT']))
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

  test('are read a thousand at a time where the budget allows, each distinct order once by each endpoint', async () => {
    await using gateway = await startGateway({
      env: { MAX_UPSTREAM_CALLS: '2000', GENAUTH_MAX_CONCURRENCY: '200' },
      genauth: { orders: 600 },
    })
    const distinct = [...gateway.genauth.state.orders.keys()].slice(0, 500)
    const asked = [...distinct, ...distinct.toReversed()]
    const answer = await gateway.query(ENTITIES('orderNo quantity payDetail { __typename }'), references(asked))
    expect(answer.errors).toBeUndefined()
    const entities = answer.data?.['_entities'] as { orderNo: string }[]
    expect(entities.map(({ orderNo }) => orderNo)).toEqual(asked)
    expect(gateway.upstreamCalls().sort()).toEqual(
      distinct
        .flatMap(orderNo => [`get-order-detail orderNo=${orderNo}`, `get-order-pay-detail orderNo=${orderNo}`])
        .sort(),
    )
  })

  test('are refused before the first call where the budget is smaller than they are', async () => {
    await using gateway = await startGateway({ genauth: { orders: 300 } })
    const answer = await gateway.query(ENTITIES('quantity'), references([...gateway.genauth.state.orders.keys()]))
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_BUDGET_EXCEEDED', limit: 'MAX_UPSTREAM_CALLS', allowed: 250, found: 300 } },
    ])
    expect(gateway.upstreamCalls()).toEqual([])
  })

  describe('that are malformed cost no call', () => {
    const junk: readonly unknown[] = [
      {},
      { __typename: 'Order' },
      { __typename: 'Invoice', id: 1 },
      { __typename: '__proto__', orderNo: '1' },
      { __typename: 'PayDetail', orderNo: '1' },
      { __typename: ['Order'], orderNo: '1' },
      { __typename: null, orderNo: '1' },
      { __typename: 'Order', orderNo: null },
      { __typename: 'Order', orderNo: true },
      { __typename: 'Order', orderNo: 2022 },
      { __typename: 'Order', orderNo: ['1'] },
      { __typename: 'Order', orderNo: { orderNo: { orderNo: {} } } },
      { __typename: 'Order', orderNo: 'x'.repeat(257) },
      { __typename: 'Order', orderNo: 'a\u0000b' },
      { __typename: 'Order', ORDERNO: '1' },
      'Order',
      7,
      [],
      [{ __typename: 'Order', orderNo: '1' }],
    ]

    test('each is null, with an error at its place', async () => {
      await using gateway = await startGateway()
      const answer = await gateway.query(ENTITIES('quantity payDetail { paidAmount }'), { representations: junk })
      expect(answer.data).toEqual({ _entities: junk.map(() => null) })
      expect(codesByIndex(answer)).toEqual(junk.map((_reference, index) => [index, 'BAD_USER_INPUT']))
      expect(gateway.upstreamCalls()).toEqual([])
    })

    test.each([
      ['null', null],
      ['none', undefined],
      ['a list with null in it', [null]],
    ])('as a whole: %s', async (_what, representations) => {
      await using gateway = await startGateway()
      const answer = await gateway.query(ENTITIES('quantity'), { representations })
      expect(answer.data ?? null).toEqual(null)
      expect(answer.errors?.every(({ extensions }) => typeof extensions['code'] === 'string')).toBe(true)
      expect(gateway.upstreamCalls()).toEqual([])
    })

    test('100,000 of them, whether the limit allows so many or not', async () => {
      const representations = Array.from({ length: 100_000 }, () => ({}))
      const answerOf = async (MAX_REFERENCES: string) => {
        await using gateway = await startGateway({ env: { MAX_REFERENCES } })
        const answer = await gateway.query(ENTITIES('quantity'), { representations })
        expect(gateway.upstreamCalls()).toEqual([])
        return answer
      }
      expect((await answerOf('1000')).errors).toMatchObject([
        { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_REFERENCES', allowed: 1000, found: 100_000 } },
      ])
      const { data, errors } = await answerOf('100000')
      expect(data).toEqual({ _entities: representations.map(() => null) })
      // As many errors as an answer may have, and one that says how many are left out.
      const codes = errors?.map(({ extensions }) => extensions['code'])
      expect(codes).toEqual([...Array.from({ length: 1000 }, () => 'BAD_USER_INPUT'), 'QUERY_TOO_COMPLEX'])
    })
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
