import type { Signal } from '../operation/abort.js'
import { AttemptTimeout, withTimeout } from './abort.js'
import { AnswerBrokenOff, type CallSite, StaleConnection, UpstreamTimeout, UpstreamUnavailable } from './errors.js'
import { BrokenOff, type HttpRequest, NoAnswer, type Send, StaleSocket, Unreadable } from './http/transport.js'
import { type Opened, openEnvelope } from './wire/envelope.js'
import { malformed } from './wire/kinds.js'

/** What came of one request to GenAuth; for logs and metrics. */
export interface AttemptReport {
  readonly endpoint: string
  readonly durationMs: number
  /** Undefined where GenAuth answered, absence included. */
  readonly error?: unknown
}

export interface ExchangeOptions {
  readonly send: Send
  readonly timeoutMs: number
  readonly absentApiCodes: ReadonlySet<number>
  readonly report: (attempt: AttemptReport) => void
}

/**
 * One request, from its headers to what its answer says.
 * @param read takes what it needs out of the envelope
 * @throws UpstreamError, or the signal's reason
 */
export async function exchange<Value>(
  options: ExchangeOptions,
  site: CallSite,
  request: HttpRequest,
  signal: Signal,
  read: (opened: Opened) => Value,
): Promise<Value> {
  const startedAt = performance.now()
  const report = (outcome: { error?: unknown }) =>
    options.report({ endpoint: site.endpoint, durationMs: performance.now() - startedAt, ...outcome })
  try {
    const answer = await withTimeout(options.timeoutMs, signal, inner => options.send(request, inner))
    const value = read(openEnvelope(site, answer, options.absentApiCodes))
    report({})
    return value
  } catch (error) {
    const failure = asUpstreamError(error, site, options.timeoutMs)
    report({ error: failure })
    throw failure
  }
}

/** A failure below HTTP, in the terms of this API; anything else as it is. */
function asUpstreamError(error: unknown, site: CallSite, timeoutMs: number): unknown {
  const { endpoint } = site
  if (error instanceof NoAnswer) {
    const Failure = error instanceof StaleSocket ? StaleConnection : UpstreamUnavailable
    return new Failure(`GenAuth cannot be reached for ${endpoint}.`, site, { cause: error.message })
  }
  if (error instanceof AttemptTimeout) {
    return new UpstreamTimeout(`GenAuth did not answer ${endpoint} within ${timeoutMs} ms.`, site)
  }
  if (error instanceof BrokenOff) {
    return new AnswerBrokenOff(`GenAuth's answer to ${endpoint} broke off.`, site, {
      cause: error.message,
    })
  }
  if (error instanceof Unreadable) return malformed(site, 'it is too large or badly packed', { cause: error.message })
  return error
}
