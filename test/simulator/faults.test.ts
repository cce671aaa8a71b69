import { request as httpRequest } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Fault, type FaultKind, faultKinds, type Simulator, startSimulator } from '../../src/simulator/index.js'

const DOCUMENTED = '2022080911591337da0aae9660'
const DETAIL = `get-order-detail?orderNo=${DOCUMENTED}`

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** What comes over the wire, neither unpacked nor followed. Rejects where the connection ends too early. */
const get = (url: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(url, { headers, agent: false, ...(signal && { signal }) }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })

async function clientOf({ url, accessKeyId, accessKeySecret }: Simulator) {
  const body = JSON.stringify({ accessKeyId, accessKeySecret })
  const answer = await fetch(`${url}/api/v3/get-management-token`, { method: 'POST', body })
  const { data } = (await answer.json()) as { data: { access_token: string } }
  const headers = { authorization: `Bearer ${data.access_token}`, 'x-authing-lang': 'en-US' }
  return (path: string, signal?: AbortSignal) => get(`${url}/api/v3/${path}`, headers, signal)
}

const text = ({ body }: Answer) => body.toString('utf8')
const json = (answer: Answer) => JSON.parse(text(answer)) as Record<string, unknown>
const dataOf = (answer: Answer) => json(answer)['data'] as Record<string, unknown>

interface Case {
  readonly fault?: Omit<Fault, 'kind'>
  readonly path?: string
  readonly seen: (answer: Answer) => void
}

const ok = (answer: Answer) => expect(json(answer)).toMatchObject({ statusCode: 200, data: { orderNo: DOCUMENTED } })

/** What a client sees of each fault that lets an answer through. */
const answered: Readonly<Partial<Record<FaultKind, Case>>> = {
  delay: { fault: { ms: 1 }, seen: ok },
  'slow-body': { fault: { ms: 1 }, seen: ok },
  'throttle-body': {
    seen: answer => expect([answer.status, json(answer)['statusCode']]).toEqual([200, 429]),
  },
  'throttle-http': {
    fault: { retryAfterSeconds: 3 },
    seen: answer =>
      expect([answer.status, answer.headers['retry-after'], json(answer)['statusCode']]).toEqual([429, '3', 429]),
  },
  'throttle-html': {
    fault: { retryAfterSeconds: 3 },
    seen: answer => expect([answer.status, answer.headers['retry-after'], text(answer)[0]]).toEqual([429, '3', '<']),
  },
  'error-body': {
    fault: { statusCode: 503, apiCode: 4021 },
    seen: answer =>
      expect([answer.status, json(answer)]).toEqual([200, expect.objectContaining({ statusCode: 503, apiCode: 4021 })]),
  },
  'error-http': {
    fault: { statusCode: 504 },
    seen: answer => expect([answer.status, text(answer)[0]]).toEqual([504, '<']),
  },
  html: { seen: answer => expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html']) },
  'truncated-json': { seen: answer => expect(() => json(answer)).toThrow(SyntaxError) },
  'wrong-content-type': {
    seen: answer => {
      ok(answer)
      expect(answer.headers['content-type']).toBe('text/plain')
    },
  },
  'not-an-object': { seen: answer => expect(json(answer)).toEqual([]) },
  'wrong-shape': {
    path: 'get-usage-info',
    seen: answer => expect(dataOf(answer)['usages']).toMatchObject({ modelCode: 'Mau' }),
  },
  'no-status-code': { seen: answer => expect(json(answer)).not.toHaveProperty('statusCode') },
  'no-data': { seen: answer => expect(json(answer)).not.toHaveProperty('data') },
  'null-data': { seen: answer => expect(json(answer)).toMatchObject({ statusCode: 200, data: null }) },
  'missing-field': { seen: answer => expect(dataOf(answer)).not.toHaveProperty('orderNo') },
  'duplicated-field': { seen: answer => expect(text(answer).match(/"orderNo":/g)).toHaveLength(2) },
  'empty-page': {
    path: 'get-orders',
    seen: answer => expect(dataOf(answer)).toEqual({ totalCount: expect.stringMatching(/^[1-9]/), list: [] }),
  },
  'short-page': { path: 'get-orders', seen: answer => expect(dataOf(answer)['list']).toHaveLength(9) },
  'extra-fields': { seen: answer => expect(dataOf(answer)).toHaveProperty('addedByGenAuth') },
  'wrong-type': { seen: answer => expect(dataOf(answer)).toMatchObject({ actualAmount: 7.9 }) },
  'foreign-record': { seen: answer => expect(dataOf(answer)['orderNo']).not.toBe(DOCUMENTED) },
  bom: { seen: ({ body }) => expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]) },
  'huge-body': { fault: { bytes: 300_000 }, seen: ({ body }) => expect(body.length).toBeGreaterThanOrEqual(300_000) },
  redirect: {
    fault: { location: 'http://127.0.0.1:1/' },
    seen: ({ status, headers }) => expect([status, headers['location']]).toEqual([302, 'http://127.0.0.1:1/']),
  },
  gzip: {
    seen: ({ headers, body }) => {
      expect(headers['content-encoding']).toBe('gzip')
      expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ data: { orderNo: DOCUMENTED } })
    },
  },
  'gzip-bomb': {
    fault: { bytes: 5_000_000 },
    seen: ({ body }) => {
      expect(body.length).toBeLessThan(50_000)
      expect(gunzipSync(body).length).toBeGreaterThanOrEqual(5_000_000)
    },
  },
  'expired-token': { seen: answer => expect(json(answer)).toMatchObject({ statusCode: 401, apiCode: 2020 }) },
  'success-false': {
    seen: answer => expect(json(answer)).toMatchObject({ statusCode: 200, data: { success: false } }),
  },
  'api-code-on-success': {
    seen: answer => {
      ok(answer)
      expect(json(answer)['apiCode']).toBe(20001)
    },
  },
}

/** Those after which nothing whole arrives. */
const broken: readonly FaultKind[] = ['drop', 'reset-mid-body']

describe('a fault', () => {
  test.each(Object.entries(answered))(
    'of kind %s is what a client sees',
    async (kind, { fault, path = DETAIL, seen }) => {
      await using genauth = await startSimulator()
      const ask = await clientOf(genauth)
      genauth.faults.add({ kind: kind as FaultKind, ...fault })
      seen(await ask(path))
      expect(genauth.calls.at(-1)).toMatchObject({ fault: kind })
    },
  )

  test.each(broken)('of kind %s ends the connection', async kind => {
    await using genauth = await startSimulator()
    const ask = await clientOf(genauth)
    genauth.faults.add({ kind })
    await expect(ask(DETAIL)).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  test('of kind hang is written down and never answered, and does not keep the simulator from ending', async () => {
    const genauth = await startSimulator()
    const ask = await clientOf(genauth)
    genauth.faults.add({ kind: 'hang' })
    const asked = ask(DETAIL)
    await expect.poll(() => genauth.calls.at(-1)?.fault).toBe('hang')
    await Promise.all([genauth.close(), expect(asked).rejects.toMatchObject({ code: 'ECONNRESET' })])
  })

  test('of every kind is looked at here', () => {
    expect([...Object.keys(answered), ...broken, 'hang'].sort()).toEqual([...faultKinds].sort())
  })

  test('for the first page strikes a call that names no page', async () => {
    await using genauth = await startSimulator({ faults: [{ kind: 'null-data', page: 1 }] })
    const ask = await clientOf(genauth)
    expect(json(await ask('get-orders'))['data']).toBeNull()
    expect(json(await ask('get-orders?page=2'))['data']).not.toBeNull()
    expect(json(await ask('get-usage-info'))['data']).not.toBeNull()
  })

  test('of wrong types reaches the rows of a list that has nothing else', async () => {
    await using genauth = await startSimulator({ faults: [{ kind: 'wrong-type' }] })
    const ask = await clientOf(genauth)
    expect(dataOf(await ask('get-usage-info'))['usages']).toContainEqual(expect.objectContaining({ amount: 1000 }))
  })

  test.each<Fault>([
    { kind: 'error-http', statusCode: 1000 },
    { kind: 'error-http', statusCode: 100 },
    { kind: 'gzip-bomb', bytes: 1e10 },
    { kind: 'redirect', location: 'http://a\n' },
    { kind: 'delay', ms: -1 },
    { kind: 'hang', probability: 2 },
    { kind: 'hang', endpoint: 'get-nonsense' },
    { kind: 'nonsense' as FaultKind },
    { kind: 'hang', nonsense: 1 } as Fault,
    { kind: 'hang', toString: 1 } as unknown as Fault,
  ])('that could not be carried out is refused when it is set: %o', async fault => {
    await using genauth = await startSimulator()
    expect(() => genauth.faults.add(fault)).toThrow(`The fault "${fault.kind}" is invalid: "`)
    await expect(startSimulator({ faults: [fault] })).rejects.toThrow(RangeError)
  })
})
