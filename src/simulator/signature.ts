// The simulator's verification of signatures.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Answer, refuse } from './envelope.js'
import type { SimulatorRequest } from './request.js'

/** Verifies the local signature of GenAuth's Node SDKs, in both of their dialects. */
export interface SignatureCheck {
  /** @returns the refusal; undefined if the signature is valid */
  refusal(request: SimulatorRequest): Answer | undefined
}

const DIALECTS = [
  { word: 'authing', prefix: 'x-authing-' },
  { word: 'GenAuth', prefix: 'x-genauth-' },
] as const

/** Whether `authorization` is a signature, rather than a token. */
export const isSigned = ({ headers }: SimulatorRequest): boolean =>
  /^(authing|genauth) [^ ]+:/i.test(headers['authorization'] ?? '')

export function createSignatureCheck(options: {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly clockSkewMs: number
  readonly now: () => number
}): SignatureCheck {
  const { accessKeyId, accessKeySecret, clockSkewMs, now } = options
  // Nonces in order of arrival. After twice the skew, a replayed request is refused for its date anyway.
  const seen = new Map<string, number>()

  function isReplayed(nonce: string): boolean {
    const forgotten = now() - 2 * clockSkewMs
    for (const [old, at] of seen) {
      if (at >= forgotten) break
      seen.delete(old)
    }
    if (seen.has(nonce)) return true
    seen.set(nonce, now())
    return false
  }

  return {
    refusal(request) {
      const { headers } = request
      const [, word, id, signature] = /^(\S+) ([^:]*):(.*)$/.exec(headers['authorization'] ?? '') ?? []
      const dialect = DIALECTS.find(known => known.word.toLowerCase() === word?.toLowerCase())
      if (!dialect || signature === undefined) return refuse(401, 'unauthorized', 2020)
      const header = (name: string) => headers[`${dialect.prefix}signature-${name}`]

      // Guess: the order of these checks, and that all of 1300 to 1306 come with 401.
      if (header('method') !== 'HMAC-SHA1') return refuse(401, 'signatureMethod', 1301)
      if (header('version') !== '1.0') return refuse(401, 'signatureVersion', 1302)
      if (headers['date'] === undefined) return refuse(401, 'signatureNoTime', 1304)
      const time = readDate(headers['date'])
      if (time === undefined) return refuse(401, 'signatureTime', 1303)
      if (Math.abs(time - now()) > clockSkewMs) return refuse(401, 'signatureSkew', 1305)

      const right = candidates(request, dialect.prefix).some(text =>
        isEqual(signature, createHmac('sha1', accessKeySecret).update(text, 'utf8').digest('base64')),
      )
      if (id !== accessKeyId || !right) return refuse(401, 'signatureInvalid', 1300)
      const nonce = header('nonce')
      // Guess: a signature without a nonce is refused as invalid.
      if (!nonce) return refuse(401, 'signatureInvalid', 1300)
      return isReplayed(nonce) ? refuse(401, 'signatureReplayed', 1306) : undefined
    },
  }
}

/** Reads an HTTP date (Node SDKs), or epoch milliseconds (Java SDK, and required by GenAuth's list of errors). */
function readDate(text: string): number | undefined {
  const time = /^\d{13}$/.test(text) ? Number(text) : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/**
 * The texts that a valid signature may cover. The request does not always show what the SDK signed: undefined
 * parameters leave a lone question mark, and a null parameter is signed as `null` though never sent. The first is
 * always tried, since it is unambiguous; the second for optional parameters, where null and absent mean the same. The
 * names of other null parameters are not known here.
 */
function candidates({ method, path, endpoint, headers, query, body }: SimulatorRequest, prefix: string): string[] {
  const signed = Object.keys(headers)
    .filter(name => name === 'date' || name.startsWith(prefix))
    .sort()
    .map(name => `${name}:${(headers[name] ?? '').trim().replaceAll(/[\t\r\n\f]/g, ' ')}\n`)
    .join('')
  const parameters = method === 'POST' ? bodyParameters(body) : queryParameters(query)
  const head = `${method}\n${signed}${path}`
  const texts = parameters.size > 0 ? [] : [head]
  const absent = (OPTIONAL[endpoint] ?? []).filter(name => !parameters.has(name))
  for (const nulls of subsets(absent)) {
    const all = [...parameters, ...nulls.map(name => [name, 'null'] as const)]
    const resource = all.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => `${name}=${value}`)
    texts.push(`${head}?${resource.join('&')}`)
  }
  return texts
}

/** The optional parameters of endpoints. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = { 'get-orders': ['page', 'limit'] }

/** The empty set first, since null is rarely signed. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((sets, name) => sets.concat(sets.map(set => [...set, name])), [[]])

/** The SDK sends an array as `key[]=a&key[]=b`, but signs it as JSON. Guess: the same for names without brackets. */
function queryParameters(query: URLSearchParams): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const name of new Set(query.keys())) {
    if (name.endsWith('[]')) parameters.set(name.slice(0, -2), JSON.stringify(query.getAll(name)))
    else {
      const values = query.getAll(name)
      parameters.set(name, values.length > 1 ? JSON.stringify(values) : (values[0] ?? ''))
    }
  }
  return parameters
}

/** The top-level fields of a JSON body. */
function bodyParameters(body: string): Map<string, string> {
  const parameters = new Map<string, string>()
  let fields: unknown
  try {
    fields = JSON.parse(body)
  } catch {
    // A malformed body has no fields, so a signature over fields does not match and the request is refused.
    return parameters
  }
  for (const [name, value] of Object.entries(fields ?? {})) {
    parameters.set(name, typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
  }
  return parameters
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
