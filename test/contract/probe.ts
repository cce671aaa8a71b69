import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { authorization, type Dialect, dialects } from '../../src/genauth/auth/sign.js'

/** Which GenAuth is audited, and with whose key. Audits only read. */
export interface Target {
  readonly url: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
}

/** An answer as it came. */
export interface Raw {
  readonly status: number
  readonly contentType: string
  readonly body: unknown
}

/** Asks a GenAuth without any of the gateway's leniency. */
export interface Probe {
  readonly target: Target
  /** With a management token; `authorization` and other headers can be bent. */
  get(
    path: string,
    params?: Readonly<Record<string, string | number>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Raw>
  /** A POST with a management token. */
  post(path: string, body: unknown): Promise<Raw>
  /** With a signature; what it is made over, and what is sent, can be bent. */
  signed(dialect: Dialect, path: string, params?: Readonly<Record<string, string>>, bent?: Bent): Promise<Raw>
  /** Asks for a token. */
  token(key: { accessKeyId: string; accessKeySecret: string }): Promise<Raw>
}

interface Bent {
  readonly secret?: string
  readonly date?: string | undefined
  readonly nonce?: string
}

export async function createProbe(target: Target): Promise<Probe> {
  const token = ({ accessKeyId, accessKeySecret }: Omit<Target, 'url'>) =>
    send(
      'POST',
      `${target.url}/api/v3/get-management-token`,
      { 'content-type': 'application/json' },
      JSON.stringify({ accessKeyId, accessKeySecret }),
    )
  const { body } = await token(target)
  const bearer = `Bearer ${(body as { data?: { access_token?: string } }).data?.access_token ?? ''}`
  return {
    target,
    token,
    get: (path, params = {}, headers = {}) =>
      send('GET', `${target.url}/api/v3/${path}${queryOf(params)}`, { authorization: bearer, ...headers }),
    post: (path, body) =>
      send(
        'POST',
        `${target.url}/api/v3/${path}`,
        { authorization: bearer, 'content-type': 'application/json' },
        JSON.stringify(body),
      ),
    signed(dialect, path, params = {}, bent = {}) {
      const date = 'date' in bent ? bent.date : new Date().toUTCString()
      const headers: Record<string, string> = {
        ...(date !== undefined && { date }),
        [`${dialect.prefix}signature-method`]: 'HMAC-SHA1',
        [`${dialect.prefix}signature-version`]: '1.0',
        [`${dialect.prefix}signature-nonce`]: bent.nonce ?? randomBytes(16).toString('hex'),
      }
      const made = { method: 'GET', path: `/api/v3/${path}`, params, headers }
      const signature = authorization(made, dialect, target.accessKeyId, bent.secret ?? target.accessKeySecret)
      return send('GET', `${target.url}/api/v3/${path}${queryOf(params)}`, { ...headers, authorization: signature })
    },
  }
}

/** The spelling that a target accepts; the first where it accepts neither. */
export async function acceptedDialect(probe: Probe): Promise<Dialect> {
  for (const dialect of Object.values(dialects)) {
    const { body } = await probe.signed(dialect, 'get-usage-info')
    if ((body as { statusCode?: number }).statusCode === 200) return dialect
  }
  return dialects.authing
}

const queryOf = (params: Readonly<Record<string, string | number>>) => {
  const text = new URLSearchParams(
    Object.entries(params).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return text === '' ? '' : `?${text}`
}

/** Waits while GenAuth asks for fewer requests: that is no finding. */
async function send(method: string, url: string, headers: Record<string, string>, body?: string): Promise<Raw> {
  for (let left = 10; ; left -= 1) {
    const answer = await sendOnce(method, url, headers, body)
    const throttled = answer.status === 429 || (answer.body as { statusCode?: unknown } | null)?.statusCode === 429
    if (!throttled || left === 0) return answer
    await pause(1000)
  }
}

/** Not fetch, which would not let `date` be set. */
const sendOnce = (method: string, url: string, headers: Record<string, string>, body = ''): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = (url.startsWith('https:') ? secureRequest : request)(url, { method, headers }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      answer.on('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          contentType: answer.headers['content-type'] ?? '',
          body: parse(text),
        })
      })
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
