// The envelope of every response: success, absence or refusal.

import {
  type CallSite,
  UpstreamRateLimited,
  UpstreamRejected,
  UpstreamUnauthorized,
  UpstreamUnavailable,
  UpstreamUnsupported,
} from '../errors.js'
import type { HttpResponse } from '../http/transport.js'
import { describe, isObject, malformed } from './kinds.js'

/** What a 404 says of the path: it is there, or perhaps not, since it does not look like GenAuth's own. */
export type NotFound = 'a record' | 'the path'

/** A response that is not a refusal. */
export class Opened {
  #outcome: { readonly value: unknown } | { readonly error: unknown } | undefined

  /**
   * @param data the payload, null for absence
   * @param site where it came from
   * @param notFound what was not found; undefined unless the status is 404
   */
  constructor(
    readonly data: unknown,
    readonly site: CallSite,
    readonly notFound?: NotFound,
  ) {}

  /**
   * Decodes the payload, once for all operations that share the response: they made the same call, so `decode` is the
   * same for all of them. The result is frozen, so that none can change what the others see. Absence stays null.
   * @throws what `decode` throws, each time
   */
  decoded<Output>(decode: (data: unknown, site: CallSite) => Output): Output | null {
    if (this.data === null) return null
    this.#outcome ??= this.#decode(decode)
    if ('error' in this.#outcome) throw this.#outcome.error
    return this.#outcome.value as Output
  }

  #decode(decode: (data: unknown, site: CallSite) => unknown) {
    try {
      return { value: freeze(decode(this.data, this.site)) }
    } catch (error) {
      return { error }
    }
  }
}

/**
 * Opens GenAuth's envelope. The body's `statusCode` decides; the HTTP status, which is nearly always 200, only counts
 * for redirects and if there is no envelope. Whether a 404 means absence or a missing path is decided elsewhere.
 * @param call the endpoint and the number of the attempt
 * @param absentApiCodes apiCodes that mean absence, as statusCode 404 does
 * @param masked cuts out of GenAuth's message what no log may show
 * @throws UpstreamError for everything but success and absence
 */
export function openEnvelope(
  call: CallSite,
  response: HttpResponse,
  absentApiCodes: ReadonlySet<number>,
  masked: (message: string) => string = message => message,
): Opened {
  if (response.status >= 300 && response.status < 400) {
    const what = response.status === 304 ? 'it is "not modified", which was not asked' : 'it is a redirect'
    throw malformed(statusSite(call, response), what)
  }
  const body = parse(response.text)
  const statusCode = isObject(body) ? body['statusCode'] : undefined
  if (!isObject(body) || typeof statusCode !== 'number') {
    if (response.status === 404) return new Opened(null, statusSite(call, response), 'the path')
    if (response.status >= 400) throw refusal(statusSite(call, response), response)
    throw malformed(statusSite(call, response), body === undefined ? 'it is not JSON' : withoutVerdict(body))
  }

  const apiCode = numeric(body['apiCode'])
  const site: CallSite = { ...call, requestId: cleanId(body['requestId']), statusCode, apiCode }
  if (statusCode === 200) {
    if (body['data'] === undefined) throw malformed(site, '"data" is missing')
    return new Opened(body['data'], site)
  }
  if (statusCode === 404) return new Opened(null, site, isOfRouter(body['message']) ? 'the path' : 'a record')
  if (isAbout(statusCode) && apiCode !== undefined && absentApiCodes.has(apiCode)) return new Opened(null, site)
  const { message } = body
  throw refusal(site, response, typeof message === 'string' ? clean(masked(message.slice(0, 2000))) : undefined)
}

/** What web frameworks say of a path that they do not know. */
const isOfRouter = (message: unknown) => typeof message === 'string' && /^Cannot [A-Z]+ \//.test(message)

/** Freezes a decoded payload: records, and lists and maps of them. */
function freeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || Object.isFrozen(value)) return value
  for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part)
  return Object.freeze(value)
}

/** Whether a refusal concerns the record: an apiCode means nothing with 401, 429, or while GenAuth is out of order. */
const isAbout = (statusCode: number) => statusCode !== 401 && statusCode !== 429 && statusCode < 500

/** @param message GenAuth's own text: the error's cause, for our logs and never for a client */
function refusal(site: CallSite, response: HttpResponse, message?: string) {
  const { endpoint, statusCode } = site
  const { retryAfterMs } = response
  const options = { retryAfterMs, ...(message !== undefined && { cause: message }) }
  switch (statusCode) {
    case 401:
      return new UpstreamUnauthorized(`GenAuth rejected the gateway's credentials for ${endpoint}.`, site, options)
    case 429:
      return new UpstreamRateLimited(`GenAuth rate-limits requests to ${endpoint}.`, site, options)
    case 500:
    case 502:
    case 503:
    case 504:
      return new UpstreamUnavailable(`GenAuth is unavailable (endpoint ${endpoint}).`, site, options)
    case 501:
      return new UpstreamUnsupported(`This GenAuth does not support ${endpoint}.`, site, options)
    default:
      return new UpstreamRejected(`GenAuth rejected the request to ${endpoint}.`, site, options)
  }
}

const statusSite = (call: CallSite, { status }: HttpResponse): CallSite => ({ ...call, statusCode: status })

const withoutVerdict = (body: unknown) =>
  isObject(body) ? `"statusCode" ${describe(body['statusCode'])}` : `it ${describe(body)}, not an object`

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An apiCode; older services of GenAuth send it as text. */
function numeric(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The request id, if it has only harmless characters, at most 128. */
const cleanId = (value: unknown) => (typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value) ? value : undefined)

/** GenAuth's text made safe for a log line: at most 300 characters, on one line. */
const clean = (text: string) => text.slice(0, 300).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
