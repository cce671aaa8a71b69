// What each kind of fault does to a response.

import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Envelope } from './envelope.js'
import type { FaultOptions } from './fault-bounds.js'

/** A response that is about to be sent, and what a fault needs to change it. */
export interface Spoil {
  readonly response: ServerResponse
  readonly envelope: Envelope
  readonly fault: FaultOptions
  /** Another record of the same kind. */
  readonly foreign: () => unknown
  /** Sends a body, as JSON unless `headers` say otherwise. */
  readonly send: (body: string | Buffer, headers?: Record<string, string>, status?: number) => void
  /** Runs a function later, unless the simulator closes first. */
  readonly after: (ms: number, run: () => void) => void
}

type Strike = (spoil: Spoil) => void

const sealed = (envelope: object) => JSON.stringify(envelope)

/** Sends the envelope with its `data` changed. */
const withData =
  (change: (data: Record<string, unknown>, spoil: Spoil) => unknown): Strike =>
  spoil =>
    spoil.send(
      sealed({ ...spoil.envelope, data: change((spoil.envelope.data ?? {}) as Record<string, unknown>, spoil) }),
    )

const HTML = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

const without = (data: Record<string, unknown>) => Object.fromEntries(Object.entries(data).slice(1))

const isNumeral = (value: unknown): value is string => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)

/** The headers of an HTML page that is not from GenAuth. */
const ofHtml = ({ retryAfterSeconds }: FaultOptions) => ({
  'content-type': 'text/html',
  ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
})

/** Turns numeric text into numbers, as a service rewritten in another language might; without any, in the rows. */
const retyped = (data: Record<string, unknown>): Record<string, unknown> => {
  const isList = !Object.values(data).some(isNumeral)
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (isNumeral(value)) return [name, Number(value)]
      return [name, isList && Array.isArray(value) ? value.map(retyped) : value]
    }),
  )
}

const MEBIBYTE = 1024 * 1024

/** A gzip stream may have many members, so one compressed member is repeated, which takes little time and memory. */
const gzippedSpaces = (bytes: number): Buffer =>
  Buffer.concat([
    ...Array<Buffer>(Math.floor(bytes / MEBIBYTE)).fill(gzipSync(Buffer.alloc(MEBIBYTE, ' '))),
    gzipSync(`${' '.repeat(bytes % MEBIBYTE)}{}`),
  ])

const strikes = {
  /** Delays the response by `ms`. */
  delay: ({ after, fault, envelope, send }) => after(fault.ms ?? 1000, () => send(sealed(envelope))),
  /** Never responds. */
  hang: () => undefined,
  /** Closes the connection without sending a byte. */
  drop: ({ response }) => void response.socket?.destroy(),
  /** Closes the connection in the middle of the body. */
  'reset-mid-body': ({ response, envelope }) => {
    const body = sealed(envelope)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.write(body.slice(0, body.length / 2), () => response.socket?.destroy())
  },
  /** Sends the first half at once and the rest `ms` later. */
  'slow-body': ({ response, envelope, after, fault }) => {
    const body = sealed(envelope)
    const half = Math.floor(body.length / 2)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write(body.slice(0, half))
    after(fault.ms ?? 1000, () => response.end(body.slice(half)))
  },
  /** 429 in the body with HTTP status 200. */
  'throttle-body': ({ send }) => send(sealed({ statusCode: 429, message: 'Too many requests, retry later' })),
  /** HTTP status 429 with the same body, and `Retry-After` if it is set. */
  'throttle-http': ({ send, fault }) =>
    send(
      sealed({ statusCode: 429, message: 'Too many requests, retry later' }),
      fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) },
      429,
    ),
  /** HTTP status 429 from a proxy in front of GenAuth. */
  'throttle-html': ({ send, fault }) => send(HTML, ofHtml(fault), 429),
  /** An error in the body with HTTP status 200. */
  'error-body': ({ send, fault }) =>
    send(
      sealed({
        statusCode: fault.statusCode ?? 500,
        message: 'Server error',
        requestId: '934108e5-9fbf-4d24-8da1-c330328abd6c',
        ...(fault.apiCode !== undefined && { apiCode: fault.apiCode }),
      }),
    ),
  /** An HTTP error without an envelope. */
  'error-http': ({ send, fault }) => send(HTML, ofHtml(fault), fault.statusCode ?? 502),
  /** An HTML page that is not from GenAuth, with HTTP status 200. */
  html: ({ send, fault }) => send(HTML, ofHtml(fault)),
  /** JSON without its end, in a complete HTTP response. */
  'truncated-json': ({ send, envelope }) => send(sealed(envelope).slice(0, -10)),
  /** Correct JSON with a wrong content type. */
  'wrong-content-type': ({ send, envelope }) => send(sealed(envelope), { 'content-type': 'text/plain' }),
  /** JSON that is not an object. */
  'not-an-object': ({ send }) => send('[]'),
  /** A list becomes its first entry, other data become text, as in GenAuth's own documentation. */
  'wrong-shape': withData(data => {
    const list = Object.entries(data).find(([, value]) => Array.isArray(value))
    return list ? { ...data, [list[0]]: (list[1] as unknown[])[0] ?? {} } : 'Package information'
  }),
  'no-status-code': ({ send, envelope: { statusCode: _gone, ...rest } }) => send(sealed(rest)),
  'no-data': ({ send, envelope: { data: _gone, ...rest } }) => send(sealed(rest)),
  'null-data': withData(() => null),
  /** The first field is missing. */
  'missing-field': withData(without),
  /** The first field occurs twice, the second time with another value. */
  'duplicated-field': ({ send, envelope }) => {
    const [name = 'x'] = Object.keys((envelope.data ?? {}) as object)
    send(sealed(envelope).replace(/\}\}$/, `,${JSON.stringify(name)}:"duplicate"}}`))
  },
  /** The last row of a list is missing, although the count includes it. */
  'short-page': withData(data => {
    const list = Object.entries(data).find(([, value]) => Array.isArray(value))
    return list ? { ...data, [list[0]]: (list[1] as unknown[]).slice(0, -1) } : data
  }),
  /** A list without rows, although the count says otherwise. */
  'empty-page': withData(data =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? [] : value])),
  ),
  'extra-fields': withData(data => ({ ...data, addedByGenAuth: { since: 'tomorrow' } })),
  'wrong-type': withData(retyped),
  /** Another record than the requested one. */
  'foreign-record': withData((_data, { foreign }) => foreign()),
  /** A leading byte order mark. */
  bom: ({ send, envelope }) => send(`\uFEFF${sealed(envelope)}`),
  /** `bytes` of valid JSON, 64 MiB by default. */
  'huge-body': ({ response, fault }) => {
    const chunk = ' '.repeat(64 * 1024)
    let left = fault.bytes ?? 64 * 1024 * 1024
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      while (left > 0) {
        left -= chunk.length
        if (!response.write(chunk)) return void response.once('drain', more)
      }
      response.end('{}')
    }
    more()
  },
  redirect: ({ send, fault }) => send('', { location: fault.location ?? 'http://169.254.169.254/' }, 302),
  gzip: ({ send, envelope }) => send(gzipSync(sealed(envelope)), { 'content-encoding': 'gzip' }),
  /** `bytes` of spaces, 64 MiB by default, compressed to a few kilobytes. */
  'gzip-bomb': ({ send, fault }) =>
    send(gzippedSpaces(fault.bytes ?? 64 * 1024 * 1024), { 'content-encoding': 'gzip' }),
  /** GenAuth refuses the token as no longer valid. */
  'expired-token': ({ send }) => send(sealed({ statusCode: 401, apiCode: 2020, message: 'Not signed in' })),
  /** Success without a result, as GenAuth once sent it. */
  'success-false': withData(() => ({ success: false })),
  /** Success with an apiCode, as in GenAuth's permission examples. */
  'api-code-on-success': ({ send, envelope }) => send(sealed({ ...envelope, apiCode: 20001 })),
} as const satisfies Record<string, Strike>

export type FaultKind = keyof typeof strikes

export const faultKinds = Object.keys(strikes) as readonly FaultKind[]

/** Applies a fault to a response. */
export const strike = (kind: FaultKind, spoil: Spoil): void => strikes[kind](spoil)
