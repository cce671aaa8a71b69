import { describe, expect, test } from 'vitest'
import { type faultKinds, parseFault, type Simulator, startSimulator } from '../../src/simulator/index.js'

/** A client that has a token. */
async function clientOf(genauth: Simulator) {
  const { url, accessKeyId, accessKeySecret } = genauth
  const body = JSON.stringify({ accessKeyId, accessKeySecret })
  const answer = await fetch(`${url}/api/v3/get-management-token`, { method: 'POST', body })
  const { data } = (await answer.json()) as { data: { access_token: string } }
  return async (path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${url}/api/v3/${path}`, {
      ...(body !== undefined && { method: 'POST', body }),
      headers: { authorization: `Bearer ${data.access_token}`, 'x-authing-lang': 'en-US', ...headers },
      redirect: 'manual',
    })
}

const json = async (answer: Promise<Response>) => (await answer).json() as Promise<Record<string, unknown>>

const DOCUMENTED = '2022080911591337da0aae9660'

describe('answers', () => {
  test('are HTTP 200 with the truth in the body, in the language that was asked for', async () => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    const refused = await ask('get-order-detail')
    expect([refused.status, await refused.json()]).toEqual([
      200,
      { statusCode: 400, message: 'orderNo must be a string', requestId: expect.any(String) },
    ])
    expect(await json(ask('get-order-detail', { 'x-authing-lang': 'zh-CN' }))).toMatchObject({
      message: 'orderNo 必须是字符串',
    })
  })

  test('about the list come in pages from 1, of 10 if not said otherwise and of 50 at most', async () => {
    await using genauth = await startSimulator({ orders: 60 })
    const ask = await clientOf(genauth)
    const all = [...genauth.state.orders.values()]
    expect(await json(ask('get-orders'))).toMatchObject({ data: { totalCount: '60', list: all.slice(0, 10) } })
    expect(await json(ask('get-orders?page=2&limit=50'))).toMatchObject({
      data: { totalCount: '60', list: all.slice(50) },
    })
    expect(await json(ask('get-orders?page=3&limit=50'))).toMatchObject({ data: { totalCount: '60', list: [] } })
    for (const wrong of ['page=0', 'limit=0', 'limit=51', 'page=x', 'limit=1.5', 'page=-1']) {
      expect(await json(ask(`get-orders?${wrong}`))).toMatchObject({ statusCode: 400 })
    }
  })

  test('about the history of use are the periods that share a day with what is asked', async () => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    expect(await json(ask('get-mau-period-usage-history?startTime=20240131&endTime=20240201'))).toMatchObject({
      data: { records: [{ periodStartTime: '20240101', periodEndTime: '20240131' }, { periodStartTime: '20240201' }] },
    })
    expect(await json(ask('get-mau-period-usage-history?startTime=2024-01-31&endTime=20240201'))).toMatchObject({
      statusCode: 400,
    })
  })

  test.each([
    ['404', { statusCode: 404 }],
    ['5001', { statusCode: 499, apiCode: 5001 }],
    ['4021', { statusCode: 499, apiCode: 4021 }],
    ['null', { statusCode: 200, data: null }],
  ] as const)('about an order that nobody has are %s where that is asked for', async (unknownOrder, expected) => {
    await using genauth = await startSimulator({ unknownOrder })
    const ask = await clientOf(genauth)
    expect(await json(ask('get-order-detail?orderNo=nobody'))).toMatchObject(expected)
    expect(await json(ask('get-order-pay-detail?orderNo=nobody'))).toMatchObject(expected)
  })

  test.each([
    ['null', { statusCode: 200, data: null }],
    ['empty', { statusCode: 200, data: { orderNo: '', paidAmount: '' } }],
    ['404', { statusCode: 404 }],
    ['5001', { statusCode: 499, apiCode: 5001 }],
  ] as const)('about a payment that was not made are %s where that is asked for', async (absentPayment, expected) => {
    await using genauth = await startSimulator({ absentPayment })
    genauth.state.payments.delete(DOCUMENTED)
    expect(await json((await clientOf(genauth))(`get-order-pay-detail?orderNo=${DOCUMENTED}`))).toMatchObject(expected)
  })

  test('to what is not there are 404 in the body', async () => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    expect(await json(ask('list-users'))).toMatchObject({ statusCode: 404 })
    expect(await json(ask('../get-orders'))).toMatchObject({ statusCode: 404 })
  })

  test('beyond a rate are 429 in the body', async () => {
    let nowMs = 0
    await using genauth = await startSimulator({ rps: 2, now: () => nowMs })
    const ask = await clientOf(genauth)
    expect(await json(ask('get-usage-info'))).toMatchObject({ statusCode: 200 })
    expect(await json(ask('get-usage-info'))).toEqual({ statusCode: 429, message: 'Too many requests, retry later' })
    nowMs = 1000
    expect(await json(ask('get-usage-info'))).toMatchObject({ statusCode: 200 })
  })

  test.each([
    ['in the body', 'body', 200],
    ['as HTTP status, too', 'http', 503],
  ] as const)('beyond what it takes at a time are 503 %s, at once', async (_how, refusals, status) => {
    await using genauth = await startSimulator({ maxConcurrent: 2, latencyMs: 300, refusals })
    const ask = await clientOf(genauth)
    const answers = Array.from({ length: 4 }, () => ask('get-usage-info'))
    const first = await Promise.race(answers)
    expect([first.status, await first.json()]).toEqual([
      status,
      { statusCode: 503, message: 'Service is busy', requestId: expect.any(String) },
    ])
    const statuses = (await Promise.all(answers)).map(answer => answer.status).sort()
    expect(statuses).toEqual([200, 200, status, status].sort())
    expect(await json(ask('get-usage-info'))).toMatchObject({ statusCode: 200 })
  })

  test('are written down, those of the token endpoint too', async () => {
    await using genauth = await startSimulator()
    await (await clientOf(genauth))(`get-order-detail?orderNo=${DOCUMENTED}`)
    expect(genauth.calls).toEqual([
      expect.objectContaining({ endpoint: 'get-management-token', method: 'POST', auth: 'none', statusCode: 200 }),
      expect.objectContaining({
        endpoint: 'get-order-detail',
        method: 'GET',
        auth: 'token',
        params: { orderNo: DOCUMENTED },
      }),
    ])
  })

  test('are written down with the bodies that were sent, but for the key pair', async () => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    for (const body of ['{"options":{"page":1}}', 'no JSON']) await ask('list-things', {}, body)
    expect(genauth.calls.map(({ method, body }) => [method, body])).toEqual([
      ['POST', undefined],
      ['POST', { options: { page: 1 } }],
      ['POST', 'no JSON'],
    ])
  })
})

describe('faults', () => {
  test('strike what they name, after what they skip, as often as they say', async () => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    genauth.faults.add({
      kind: 'error-body',
      statusCode: 503,
      endpoint: 'get-order-detail',
      orderNo: DOCUMENTED,
      skip: 1,
      times: 2,
    })
    const codes = []
    for (let time = 0; time < 5; time += 1)
      codes.push((await json(ask(`get-order-detail?orderNo=${DOCUMENTED}`)))['statusCode'])
    expect(codes).toEqual([200, 503, 503, 200, 200])
    expect(await json(ask('get-usage-info'))).toMatchObject({ statusCode: 200 })
  })

  test('with a probability strike about as often, the same for the same seed', async () => {
    const strikes = async () => {
      await using genauth = await startSimulator({ faults: [{ kind: 'null-data', probability: 0.3 }] })
      const ask = await clientOf(genauth)
      const data = []
      for (let time = 0; time < 100; time += 1) data.push((await json(ask('get-usage-info')))['data'] === null)
      return data
    }
    const first = await strikes()
    expect(first).toEqual(await strikes())
    const count = first.filter(Boolean).length
    expect(count).toBeGreaterThan(15)
    expect(count).toBeLessThan(45)
  })

  test('that spoil a record spoil it as they say', async () => {
    await using genauth = await startSimulator({ orders: 2 })
    const ask = await clientOf(genauth)
    const spoiled = async (kind: (typeof faultKinds)[number]) => {
      genauth.faults.clear()
      genauth.faults.add({ kind })
      return (await ask(`get-order-detail?orderNo=${DOCUMENTED}`)).text()
    }
    const data = async (kind: (typeof faultKinds)[number]) =>
      (JSON.parse(await spoiled(kind)) as { data: Record<string, unknown> }).data
    const [first, other] = [...genauth.state.orders.values()]

    expect(await data('missing-field')).toEqual({ ...first, orderNo: undefined })
    expect(await data('foreign-record')).toEqual(other)
    expect(await data('extra-fields')).toEqual({ ...first, addedByGenAuth: { since: 'tomorrow' } })
    expect(await data('wrong-type')).toMatchObject({ actualAmount: 7.9, quantity: 1, goodsNameEn: 'test package' })
    expect((await spoiled('duplicated-field')).match(/"orderNo":/g)).toHaveLength(2)
    expect(await data('wrong-shape')).toBe('Package information')
  })

  test('are read from the command line', () => {
    expect(parseFault('hang')).toEqual({ kind: 'hang' })
    expect(parseFault('delay:ms=200,endpoint=get-orders,page=2,probability=0.5')).toEqual({
      kind: 'delay',
      ms: 200,
      endpoint: 'get-orders',
      page: 2,
      probability: 0.5,
    })
    expect(parseFault('redirect:location=http://a/?b=c')).toEqual({ kind: 'redirect', location: 'http://a/?b=c' })
  })

  test.each([
    ['nonsense', 'Unknown fault "nonsense"; expected one of delay, hang,'],
    ['', 'Unknown fault ""; expected one of'],
    ['delay:nonsense=1', '"nonsense=1" is not an option of the fault "delay".'],
    ['delay:ms=soon', '"ms=soon" is not an option of the fault "delay".'],
    ['delay:probability=5', '"probability" must be a number from 0 to 1'],
    ['error-http:statusCode=99', '"statusCode" must be a whole number from 200 to 599'],
    ['delay:endpoint=', '"endpoint=" is not an option of the fault "delay".'],
  ])('of another form are refused: %s', (spec, says) => {
    expect(() => parseFault(spec)).toThrow(says)
  })
})
