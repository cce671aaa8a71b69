import { createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import recorded from '../support/signing-vectors.json' with { type: 'json' }

interface Vector {
  readonly method: string
  readonly path: string
  readonly query_on_wire: string | null
  readonly body_on_wire: string | null
  readonly headers: Readonly<Record<string, string>>
}

interface Envelope {
  readonly statusCode: number
  readonly apiCode?: number
  readonly data?: unknown
}

/** When the recordings were made. */
const recordedAt = Date.parse('Mon, 23 Nov 2026 01:59:07 GMT')

/** Sends exactly these headers; fetch would not let a test set `date`. */
const send = (url: string, method: string, headers: Record<string, string>, body = ''): Promise<Envelope> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve(JSON.parse(text)))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const replay = ({ url }: Simulator, vector: Vector, changed: Record<string, string> = {}) =>
  send(
    `${url}${vector.path}${vector.query_on_wire === null ? '' : `?${vector.query_on_wire}`}`,
    vector.method,
    { ...vector.headers, ...changed },
    vector.body_on_wire ?? '',
  )

const startAtRecording = () =>
  startSimulator({
    accessKeyId: recorded.accessKeyId,
    accessKeySecret: recorded.accessKeySecret,
    now: () => recordedAt,
  })

const vector = recorded.vectors.find(({ id }) => id === 'genauth/get-one-param') as Vector

describe('a signature', () => {
  // Signed as `null` but never sent: the name of such a parameter cannot be known from the request.
  const unknowable = ['authing/get-null-param', 'genauth/get-null-param']

  test.each(recorded.vectors.filter(({ id }) => !unknowable.includes(id)))(
    'that a real SDK made is accepted: $id',
    async made => {
      await using genauth = await startAtRecording()
      // Endpoints beyond billing are not simulated: what counts is that they are not refused as unsigned.
      expect([200, 404]).toContain((await replay(genauth, made as Vector)).statusCode)
    },
  )

  test.each([
    ['of another secret', { authorization: `GenAuth ${recorded.accessKeyId}:yw313+OZhtZKj4VYKjHeGg7ZJXM=` }, 1300],
    ['without its nonce', { 'x-genauth-signature-nonce': '' }, 1300],
    ['over other headers', { 'x-genauth-lang': 'en-US' }, 1300],
    ['by another method', { 'x-genauth-signature-method': 'HMAC-SHA256' }, 1301],
    ['of another version', { 'x-genauth-signature-version': '2.0' }, 1302],
    ['with a time that is none', { date: 'yesterday' }, 1303],
    ['of an hour ago', { date: new Date(recordedAt - 3_600_000).toUTCString() }, 1305],
  ])('%s is refused', async (_what, changed, apiCode) => {
    await using genauth = await startAtRecording()
    expect(await replay(genauth, vector, changed)).toMatchObject({ statusCode: 401, apiCode })
  })

  test('over a body that is no JSON is refused, and the simulator goes on', async () => {
    await using genauth = await startAtRecording()
    const odd = { ...vector, method: 'POST', query_on_wire: null, body_on_wire: '{a}' }
    expect(await replay(genauth, odd)).toMatchObject({ statusCode: 401, apiCode: 1300 })
    expect(await replay(genauth, vector)).toMatchObject({ statusCode: 200 })
  })

  test('without a time is refused', async () => {
    await using genauth = await startAtRecording()
    const { date: _gone, ...headers } = vector.headers
    expect(await replay(genauth, { ...vector, headers })).toMatchObject({ statusCode: 401, apiCode: 1304 })
  })

  test('that comes twice is refused the second time', async () => {
    await using genauth = await startAtRecording()
    expect(await replay(genauth, vector)).toMatchObject({ statusCode: 200 })
    expect(await replay(genauth, vector)).toMatchObject({ statusCode: 401, apiCode: 1306 })
  })

  test('over other parameters than were sent is refused', async () => {
    await using genauth = await startAtRecording()
    expect(await replay(genauth, { ...vector, query_on_wire: 'orderNo=another' })).toMatchObject({ apiCode: 1300 })
  })

  test('may carry its time in milliseconds, as the Java SDK sends it', async () => {
    await using genauth = await startAtRecording()
    const headers = {
      date: String(recordedAt),
      'x-authing-signature-method': 'HMAC-SHA1',
      'x-authing-signature-version': '1.0',
      'x-authing-signature-nonce': 'n-1',
    }
    const lines = Object.entries(headers)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(pair => `${pair.join(':')}\n`)
    const signature = createHmac('sha1', recorded.accessKeySecret)
      .update(`GET\n${lines.join('')}/api/v3/get-usage-info`)
      .digest('base64')
    const authorization = `authing ${recorded.accessKeyId}:${signature}`
    expect(await send(`${genauth.url}/api/v3/get-usage-info`, 'GET', { ...headers, authorization })).toMatchObject({
      statusCode: 200,
    })
  })
})

describe('a management token', () => {
  const ask = async ({
    url,
    accessKeyId,
    accessKeySecret,
  }: Pick<Simulator, 'url' | 'accessKeyId' | 'accessKeySecret'>) => {
    const body = JSON.stringify({ accessKeyId, accessKeySecret })
    const answer = await send(
      `${url}/api/v3/get-management-token`,
      'POST',
      { 'content-type': 'application/json' },
      body,
    )
    return { ...answer, data: answer.data as { access_token: string; expires_in: number } }
  }
  const read = (url: string, authorization?: string) =>
    send(`${url}/api/v3/get-usage-info`, 'GET', authorization === undefined ? {} : { authorization })

  test('is given for the right key pair, and says for which pool', async () => {
    await using genauth = await startSimulator()
    const { data } = await ask(genauth)
    const claims = JSON.parse(Buffer.from(data.access_token.split('.')[1] ?? '', 'base64url').toString())
    expect(claims).toMatchObject({ token_type: 'management_token', scoped_userpool_id: genauth.accessKeyId })
    expect(claims.exp - claims.iat).toBe(data.expires_in)
  })

  test('opens the endpoints with the word Bearer, and without it as the Java SDK sends it', async () => {
    await using genauth = await startSimulator()
    const { data } = await ask(genauth)
    expect(await read(genauth.url, `Bearer ${data.access_token}`)).toMatchObject({ statusCode: 200 })
    expect(await read(genauth.url, data.access_token)).toMatchObject({ statusCode: 200 })
  })

  test('ends with its time, and when it is revoked', async () => {
    let nowMs = 1_000_000
    await using genauth = await startSimulator({ tokenTtlSeconds: 60, now: () => nowMs })
    const first = (await ask(genauth)).data.access_token
    nowMs += 59_999
    expect(await read(genauth.url, `Bearer ${first}`)).toMatchObject({ statusCode: 200 })
    nowMs += 1
    expect(await read(genauth.url, `Bearer ${first}`)).toMatchObject({ statusCode: 401, apiCode: 2020 })

    const second = (await ask(genauth)).data.access_token
    genauth.revokeTokens()
    expect(await read(genauth.url, `Bearer ${second}`)).toMatchObject({ statusCode: 401, apiCode: 2020 })
  })

  test('is refused for a wrong pair, and so is who brings none or another one', async () => {
    await using genauth = await startSimulator()
    expect(await ask({ ...genauth, accessKeySecret: 'wrong' })).toMatchObject({ statusCode: 403, apiCode: 2333 })
    expect(await read(genauth.url)).toMatchObject({ statusCode: 401, apiCode: 2020 })
    expect(await read(genauth.url, 'Bearer made.up.token')).toMatchObject({ statusCode: 401, apiCode: 2020 })
  })
})
