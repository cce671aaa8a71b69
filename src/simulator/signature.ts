// The simulator's check of signatures.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Answer, refuse } from './envelope.js'
import type { SimulatorRequest } from './request.js'

/** Verifies the local signature that GenAuth's Node SDKs make, in both of their dialects. */
export interface SignatureCheck {
  /** @returns the refusal, undefined where the signature is right. */
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
  // Nonces in the order in which they came. One older than the skew cannot pass by its date any more.
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

      // Guess: the order of these checks, and that 401 goes with all of 1300 to 1306.
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

/** An HTTP date, as the Node SDKs send it, or epoch milliseconds, as the Java SDK does and the error list demands. */
function readDate(text: string): number | undefined {
  const time = /^\d{13}$/.test(text) ? Number(text) : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/**
 * The texts that a right signature may have been made over. What the SDK signed does not always show on the wire: a
 * parameter that is undefined leaves a lone question mark and one that is null is signed as `null` though never sent.
 * The first can be tried, since nothing else looks like it; the second where the endpoint can do without the parameter,
 * since null and absent then mean the same. Elsewhere its name is not known here.
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

/** Parameters that an endpoint can do without. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = { 'get-orders': ['page', 'limit'] }

/** The empty one first: hardly anybody signs null. */
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((sets, name) => sets.concat(sets.map(set => [...set, name])), [[]])

/** `key[]=a&key[]=b` is how the SDK sends an array, which it signs as JSON. */
function queryParameters(query: URLSearchParams): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const name of new Set(query.keys())) {
    if (name.endsWith('[]')) parameters.set(name.slice(0, -2), JSON.stringify(query.getAll(name)))
    else parameters.set(name, query.get(name) ?? '')
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
    // What is no JSON has no fields, and its signature cannot be right: whoever sends it is refused.
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
