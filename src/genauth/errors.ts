// The errors of calls to GenAuth.

import { type ErrorCode, GatewayError, type GatewayErrorOptions } from '../errors.js'

/** Where a call failed: all of it is safe to show. */
export interface CallSite {
  /** Last segment of the endpoint's path, for instance `get-order-detail`. */
  readonly endpoint: string
  /** GenAuth's number of the request, if it sent a clean one. */
  readonly requestId?: string | undefined
  /** The envelope's own verdict, or the HTTP status where there was none. */
  readonly statusCode?: number | undefined
  readonly apiCode?: number | undefined
  /** How many requests were made for this call, the failed one included. */
  readonly attempts?: number | undefined
}

/** Something went wrong between the gateway and GenAuth. GenAuth's own text is never part of the message. */
export abstract class UpstreamError extends GatewayError {
  abstract override readonly code: ErrorCode

  constructor(
    message: string,
    readonly site: CallSite,
    options?: GatewayErrorOptions,
  ) {
    super(message, options)
  }

  override get extensions() {
    return { ...super.extensions, upstream: { ...this.site } }
  }
}

/** No connection, GenAuth says that it is out of order (500, 502, 503, 504), or its circuit breaker is open. */
export class UpstreamUnavailable extends UpstreamError {
  readonly code = 'UPSTREAM_UNAVAILABLE'
  readonly retryable = true
}

/** A connection that was kept open had been closed by the other side before anything was answered on it. */
export class StaleConnection extends UpstreamUnavailable {}

/** GenAuth asks for fewer requests (429). */
export class UpstreamRateLimited extends UpstreamError {
  readonly code = 'UPSTREAM_RATE_LIMITED'
  readonly retryable = true
}

/** One attempt took longer than it may. */
export class UpstreamTimeout extends UpstreamError {
  readonly code = 'UPSTREAM_TIMEOUT'
  readonly retryable = true
}

/** GenAuth does not accept our credentials (401). */
export class UpstreamUnauthorized extends UpstreamError {
  readonly code = 'UPSTREAM_UNAUTHORIZED'
  readonly retryable = false
}

/** GenAuth understood and said no; `statusCode` and `apiCode` say what it said. */
export class UpstreamRejected extends UpstreamError {
  readonly code = 'UPSTREAM_REJECTED'
  readonly retryable = false
}

/** The answer, or one field of it, is not of the shape that its endpoint promises. */
export class UpstreamMalformed extends UpstreamError {
  readonly code = 'UPSTREAM_MALFORMED'
  readonly retryable: boolean = false
}

/** The connection ended in the middle of an answer. */
export class AnswerBrokenOff extends UpstreamMalformed {
  override readonly retryable = true
}
