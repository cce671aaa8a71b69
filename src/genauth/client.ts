import { AttemptTimeout, withTimeout } from './abort.js'
import type { Credentials } from './credentials.js'
import type { Endpoint, Params } from './endpoint.js'
import { type Opened, openEnvelope } from './envelope.js'
import {
  type CallSite,
  UpstreamMalformed,
  UpstreamTimeout,
  UpstreamUnauthorized,
  UpstreamUnavailable,
} from './errors.js'
import type { ConcurrencyLimit } from './limit.js'
import type { ReadTime } from './times.js'
import { BrokenAnswer, type HttpRequest, NoAnswer, type Send } from './transport.js'
import { type Drift, malformed } from './wire.js'

/** What came of one request to GenAuth; for logs and metrics. */
export interface AttemptReport {
  readonly endpoint: string
  readonly durationMs: number
  /** Undefined where GenAuth answered, absence included. */
  readonly error?: unknown
}

export interface ClientOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly send: Send
  readonly limit: ConcurrencyLimit
  readonly timeoutMs: number
  /** Sent with every request: language, tenant, who we are. */
  readonly headers: Readonly<Record<string, string>>
  readonly absentApiCodes: ReadonlySet<number>
  readonly readTime: ReadTime
  readonly report: (attempt: AttemptReport) => void
  /** GenAuth answered otherwise than it used to. */
  readonly drift: (endpoint: string, field: string, how: Drift) => void
}

/** Calls an endpoint until the signal fires. @returns what it reads, null for absence. @throws UpstreamError */
export type Call = <Input, Output>(
  endpoint: Endpoint<Input, Output>,
  input: Input,
  signal: AbortSignal,
) => Promise<Output | null>

/** The client of GenAuth's management API. */
export function createCall(options: ClientOptions, credentials: Credentials): Call {
  const { limit, readTime } = options

  async function open(endpoint: Endpoint<never, unknown>, params: Params, signal: AbortSignal): Promise<Opened> {
    const request = { method: 'GET', path: endpoint.path, params, headers: options.headers } as const
    const url = `${options.baseUrl}${endpoint.path}${queryText(params)}`
    for (let attempts = 1; ; attempts += 1) {
      const own = await credentials.headers(request, signal)
      try {
        const site = { endpoint: endpoint.name, attempts }
        return await attempt(options, site, { method: 'GET', url, headers: { ...request.headers, ...own } }, signal)
      } catch (error) {
        // A token may have been revoked, or its clock may run otherwise than ours: a new one is worth one more attempt.
        const again = error instanceof UpstreamUnauthorized && credentials.refused(own) && attempts === 1
        if (!again) throw error
      }
    }
  }

  return async (endpoint, input, signal) => {
    const { data, site } = await limit.run(() => open(endpoint, endpoint.params(input), signal), signal)
    if (data === null) return null
    const drift = (field: string, how: Drift) => options.drift(endpoint.name, field, how)
    try {
      return endpoint.read(data, input, { site, readTime, drift })
    } catch (error) {
      if (error instanceof UpstreamMalformed) drift('data', 'malformed')
      throw error
    }
  }
}

/** One request, from its headers to its envelope. @throws UpstreamError, or the signal's reason */
export async function attempt(
  options: Pick<ClientOptions, 'send' | 'timeoutMs' | 'absentApiCodes' | 'report'>,
  site: CallSite,
  request: HttpRequest,
  signal?: AbortSignal,
): Promise<Opened> {
  const startedAt = performance.now()
  const report = (error?: unknown) =>
    options.report({
      endpoint: site.endpoint,
      durationMs: performance.now() - startedAt,
      ...(error === undefined ? {} : { error }),
    })
  try {
    const answer = await withTimeout(options.timeoutMs, signal, inner => options.send(request, inner))
    const opened = openEnvelope(site, answer, options.absentApiCodes)
    report()
    return opened
  } catch (error) {
    const failure = asUpstreamError(error, site, options.timeoutMs)
    report(failure)
    throw failure
  }
}

/** A failure below HTTP, in the terms of this API; anything else as it is. */
function asUpstreamError(error: unknown, site: CallSite, timeoutMs: number): unknown {
  const { endpoint } = site
  if (error instanceof NoAnswer) {
    return new UpstreamUnavailable(`GenAuth cannot be reached for ${endpoint}.`, site, { cause: error.message })
  }
  if (error instanceof AttemptTimeout) {
    return new UpstreamTimeout(`GenAuth did not answer ${endpoint} within ${timeoutMs} ms.`, site)
  }
  if (error instanceof BrokenAnswer) return malformed(site, 'it broke off or is too large', { cause: error.message })
  return error
}

function queryText(params: Params): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) query.append(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}
