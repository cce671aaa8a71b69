// GenAuth's local signature 1.0: HMAC-SHA1 over a canonical request.

import { createHmac } from 'node:crypto'

/** Prefix of GenAuth's headers and scheme of `authorization`; two spellings are in use. */
export interface Dialect {
  readonly prefix: `x-${string}-`
  readonly word: string
}

export const dialects = {
  authing: { prefix: 'x-authing-', word: 'authing' },
  genauth: { prefix: 'x-genauth-', word: 'GenAuth' },
} as const satisfies Record<string, Dialect>

/** What a signature covers. Of the headers, only `date` and those with the dialect's prefix are signed. */
export interface SignedRequest {
  readonly method: string
  readonly path: string
  /** Query of a GET or top-level body fields of a POST: the values before they are encoded for the wire. */
  readonly params: Readonly<Record<string, unknown>>
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
}

/** The `authorization` header of a request, by GenAuth's local signature 1.0: HMAC-SHA1 over its canonical text. */
export function authorization(request: SignedRequest, dialect: Dialect, accessKeyId: string, secret: string): string {
  const signature = createHmac('sha1', secret).update(stringToSign(request, dialect), 'utf8').digest('base64')
  return `${dialect.word} ${accessKeyId}:${signature}`
}

/** The canonical text of a request. */
export function stringToSign({ method, path, params, headers }: SignedRequest, dialect: Dialect): string {
  const signed = Object.keys(headers)
    .filter(name => name === 'date' || name.startsWith(dialect.prefix))
    .sort()
    .map(name => `${name}:${(headers[name] ?? '').trim().replace(/[\t\r\n\f]/g, ' ')}\n`)
  return `${method}\n${signed.join('')}${path}${query(params)}`
}

function query(params: SignedRequest['params']): string {
  const names = Object.keys(params).sort()
  const pairs = names.filter(name => params[name] !== undefined).map(name => `${name}=${asText(params[name])}`)
  // A parameter object whose values are all undefined still produces a question mark.
  return names.length === 0 ? '' : `?${pairs.join('&')}`
}

const asText = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
