// The innermost layer: sends one authenticated request within a time limit, and opens the envelope of the response.

import type { AttemptNote } from '../../operation/ledger.js'
import { AttemptTimeout, withTimeout } from '../abort.js'
import type { Attempt, Try } from '../call.js'
import type { Clock } from '../clock.js'
import {
  type CallSite,
  ResponseBrokenOff,
  StaleConnection,
  UpstreamError,
  UpstreamRejected,
  UpstreamTimeout,
  UpstreamUnauthorized,
  UpstreamUnavailable,
} from '../errors.js'
import { withoutHidden } from '../hidden.js'
import { BrokenOff, type HttpRequest, NoResponse, type Send, StaleSocket, Unreadable } from '../http/transport.js'
import { judge } from '../judgement.js'
import { type ListEncoding, queryOf, signedParams } from '../query.js'
import { openEnvelope } from '../wire/envelope.js'
import { malformed } from '../wire/kinds.js'
import { GrantReplaced } from './token.js'

/** The outcome of one request to GenAuth, for logs and metrics. */
export interface AttemptReport {
  readonly endpoint: string
  readonly durationMs: number
  /** Undefined on success, which includes absence. */
  readonly error?: unknown
}

export interface AttemptOptions {
  readonly send: Send
  readonly timeoutMs: number
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Sent with every request: language, tenant and user agent. */
  readonly headers: Readonly<Record<string, string>>
  readonly absentApiCodes: ReadonlySet<number>
  readonly listEncoding: ListEncoding
  readonly clock: Clock
  readonly report: (attempt: AttemptReport) => void
}

/** Makes one HTTP exchange. @throws UpstreamError, GrantReplaced, or the signal's reason */
export function attempt(options: AttemptOptions): Try {
  const { origin, pathname } = new URL(options.baseUrl)
  const base: Base = {
    origin,
    path: pathname.replace(/\/$/, ''),
    headers: options.headers,
    lists: options.listEncoding,
  }
  return async attempt => {
    const { flight, number, grant } = attempt
    const { name: endpoint } = flight.target
    if (grant?.holds() === false) throw new GrantReplaced()
    const site: CallSite = { endpoint, attempts: number }
    const note: AttemptNote = { number, startedAtMs: options.clock.now() }
    flight.attempts.push(note)
    const finish = (error?: unknown) => {
      note.endedAtMs = options.clock.now()
      options.report({ endpoint, durationMs: note.endedAtMs - note.startedAtMs, ...(error !== undefined && { error }) })
    }
    try {
      const request = requestOf(attempt, base)
      const response = await withTimeout(options.clock, options.timeoutMs, flight.signal, inner =>
        options.send(request, inner),
      )
      const opened = openEnvelope(site, response, options.absentApiCodes, message =>
        withoutHidden(message, flight.target, flight.params),
      )
      note.statusCode = opened.site.statusCode
      grant?.accepted(endpoint)
      attempt.judgement = { kind: 'answered' }
      finish()
      return opened
    } catch (error) {
      const failure = asUpstreamError(error, site, options.timeoutMs)
      note.statusCode = failure instanceof UpstreamError ? failure.site.statusCode : undefined
      note.code = failure instanceof UpstreamError ? failure.code : 'ABORTED'
      attempt.judgement = judge(failure)
      if (attempt.judgement.kind === 'abandoned' && options.clock.now() - note.startedAtMs >= options.timeoutMs / 2)
        attempt.judgement = { kind: 'hung' }
      tellGrant(attempt, failure)
      finish(failure)
      throw failure
    }
  }
}

/**
 * Reports to the grant whether GenAuth accepted it. This happens before the attempt frees its place in the queue, since
 * the next attempt would otherwise use the same grant.
 */
function tellGrant(attempt: Attempt, failure: unknown) {
  const { grant, flight } = attempt
  // The token may have been revoked, or GenAuth's clock may differ from ours.
  if (failure instanceof UpstreamUnauthorized) {
    if (grant?.refused(failure)) attempt.judgement = { kind: 'renewed' }
  } else if (failure instanceof UpstreamRejected) grant?.accepted(flight.target.name)
}

/** The parts that all requests have in common. */
interface Base {
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly lists: ListEncoding
}

function requestOf({ flight, grant, fresh }: Attempt, base: Base): HttpRequest {
  const { target, params } = flight
  const { method, path } = target
  const headers = method === 'POST' ? { ...base.headers, 'content-type': 'application/json' } : base.headers
  const own = grant?.headers({ method, path, params: signedParams(target, params, base.lists), headers })
  return {
    method,
    origin: base.origin,
    path: `${base.path}${path}${queryOf(target, params, base.lists)}`,
    headers: { ...headers, ...own },
    ...(method === 'POST' && { body: JSON.stringify(params) }),
    fresh,
  }
}

/** Maps a transport failure to an UpstreamError; returns any other error unchanged. */
function asUpstreamError(error: unknown, site: CallSite, timeoutMs: number): unknown {
  const { endpoint } = site
  if (error instanceof NoResponse) {
    const Failure = error instanceof StaleSocket ? StaleConnection : UpstreamUnavailable
    return new Failure(`GenAuth cannot be reached (endpoint ${endpoint}).`, site, { cause: error.message })
  }
  if (error instanceof AttemptTimeout) {
    return new UpstreamTimeout(`GenAuth did not answer ${endpoint} within ${timeoutMs} ms.`, site)
  }
  if (error instanceof BrokenOff) {
    return new ResponseBrokenOff(`GenAuth closed the connection during the response to ${endpoint}.`, site, {
      cause: error.message,
    })
  }
  if (error instanceof Unreadable)
    return malformed(site, 'it or its headers are too large, or it cannot be decompressed', { cause: error.message })
  return error
}
