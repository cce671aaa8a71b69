// The errors of calls to GenAuth.

import { type ErrorCode, GatewayError, type GatewayErrorOptions } from '../errors.js'

/** Where a call failed. Every field is safe to show to clients. */
export interface CallSite {
  /** Last segment of the endpoint's path, for instance `get-order-detail`. */
  readonly endpoint: string
  /** GenAuth's id of the request, if it sent a well-formed one. */
  readonly requestId?: string | undefined
  /** The envelope's `statusCode`, or the HTTP status if there was no envelope. */
  readonly statusCode?: number | undefined
  readonly apiCode?: number | undefined
  /** Number of requests made for this call, including the failed one. */
  readonly attempts?: number | undefined
}

/** A call to GenAuth failed. The message never contains GenAuth's own text. */
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

/** GenAuth cannot be reached, reports a failure (500, 502, 503, 504), or its circuit breaker is open. */
export class UpstreamUnavailable extends UpstreamError {
  readonly code = 'UPSTREAM_UNAVAILABLE'
  readonly retryable = true
}

/** A reused connection was closed by the other side before the response began. */
export class StaleConnection extends UpstreamUnavailable {}

/** GenAuth rate-limits the gateway (429). */
export class UpstreamRateLimited extends UpstreamError {
  readonly code = 'UPSTREAM_RATE_LIMITED'
  readonly retryable = true
}

/** An attempt exceeded its time limit. */
export class UpstreamTimeout extends UpstreamError {
  readonly code = 'UPSTREAM_TIMEOUT'
  readonly retryable = true
}

/** GenAuth does not accept the gateway's credentials (401, or any 4xx from the token endpoint). */
export class UpstreamUnauthorized extends UpstreamError {
  readonly code = 'UPSTREAM_UNAUTHORIZED'
  readonly retryable = false
}

/** GenAuth rejected the request; `statusCode` and `apiCode` say why. */
export class UpstreamRejected extends UpstreamError {
  readonly code = 'UPSTREAM_REJECTED'
  readonly retryable = false
}

/** This GenAuth does not serve the endpoint. */
export class UpstreamUnsupported extends UpstreamError {
  readonly code = 'UPSTREAM_UNSUPPORTED'
  readonly retryable = false
}

/** The response, or one of its fields, does not have the documented shape. */
export class UpstreamMalformed extends UpstreamError {
  readonly code = 'UPSTREAM_MALFORMED'
  readonly retryable: boolean = false
}

/** The connection closed in the middle of a response. */
export class ResponseBrokenOff extends UpstreamMalformed {
  override readonly retryable = true
}
