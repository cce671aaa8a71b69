import type { Operation } from '../operation/operation.js'
import type { Credentials, Grant } from './auth/credentials.js'
import type { UpstreamCall } from './call.js'
import type { Endpoint, Params } from './endpoint.js'
import type { Engine } from './engine.js'
import { UpstreamMalformed, UpstreamRejected, UpstreamUnauthorized, UpstreamUnavailable } from './errors.js'
import { type ExchangeOptions, exchange } from './exchange.js'
import { judge } from './judge.js'
import type { Drift } from './wire/kinds.js'
import type { ReadTime } from './wire/times.js'

export interface ClientOptions extends ExchangeOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly engine: Engine
  /** Whose answers these are: equal texts mean the same user pool, seen with the same credential. */
  readonly audience: string
  /** Sent with every request: language, tenant, who we are. */
  readonly headers: Readonly<Record<string, string>>
  readonly readTime: ReadTime
  /** GenAuth answered otherwise than it used to. */
  readonly drift: (endpoint: string, field: string, how: Drift) => void
}

/**
 * Calls an endpoint on behalf of an operation, and ends with it.
 * @returns what it reads, null for absence; the same object for all who asked at the same time, so nobody may change it
 * @throws UpstreamError, Overloaded, or the reason of the operation's signal
 */
export type Call = <Input, Output>(
  endpoint: Endpoint<Input, Output>,
  input: Input,
  operation: Operation,
) => Promise<Output | null>

/** The client of GenAuth's management API. */
export const createCall =
  (options: ClientOptions, credentials: Credentials): Call =>
  (endpoint, input, operation) =>
    options.engine.run(callOf(endpoint, input, options, credentials), operation)

function callOf<Input, Output>(
  endpoint: Endpoint<Input, Output>,
  input: Input,
  options: ClientOptions,
  credentials: Credentials,
): UpstreamCall<Grant, Output | null> {
  const { name, path } = endpoint
  const params = endpoint.params(input)
  const url = `${options.baseUrl}${path}${queryText(params)}`
  const { headers } = options
  const drift = (field: string, how: Drift) => options.drift(name, field, how)
  return {
    key: `${options.audience} ${url}`,
    endpoint: name,
    prepare: signal => credentials.grant(signal),
    holds: grant => grant.holds(),
    attempt(grant, { number, fresh, signal }) {
      const own = grant.headers({ method: 'GET', path, params, headers })
      const request = { method: 'GET', url, headers: { ...headers, ...own }, fresh } as const
      return exchange(options, { endpoint: name, attempts: number }, request, signal, ({ data, site }) => {
        grant.accepted(name)
        if (data === null) return null
        try {
          return endpoint.read(data, input, { site, readTime: options.readTime, drift })
        } catch (error) {
          if (error instanceof UpstreamMalformed) drift('data', 'malformed')
          throw error
        }
      })
    },
    judge(error, grant) {
      // A token may have been revoked, or its clock may run otherwise than ours.
      if (error instanceof UpstreamUnauthorized && grant.refused(error)) return { kind: 'renewed' }
      if (error instanceof UpstreamRejected) grant.accepted(name)
      return judge(error)
    },
    refuse: retryAfterMs => leftAlone(name, retryAfterMs),
  }
}

/** The error of a call whose endpoint has failed too often just now. */
export const leftAlone = (endpoint: string, retryAfterMs: number) =>
  new UpstreamUnavailable(
    `GenAuth has just failed too often at ${endpoint}, which is left alone for a moment.`,
    { endpoint, attempts: 0 },
    { retryAfterMs },
  )

function queryText(params: Params): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) query.append(name, String(value))
  return query.size === 0 ? '' : `?${query}`
}
