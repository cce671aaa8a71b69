// The errors that clients see, with their public codes.

/** Values of `extensions.code`, in addition to Apollo Server's own for parsing and validation. */
export type ErrorCode =
  | 'UPSTREAM_UNAUTHORIZED'
  | 'UPSTREAM_RATE_LIMITED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_MALFORMED'
  | 'UPSTREAM_REJECTED'
  | 'UPSTREAM_UNSUPPORTED'
  | 'DEADLINE_EXCEEDED'
  | 'OVERLOADED'
  | 'QUERY_TOO_COMPLEX'
  | 'UPSTREAM_BUDGET_EXCEEDED'
  | 'SCAN_INCOMPLETE'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'OPERATION_NOT_ALLOWED'
  | 'RATE_LIMITED'

export interface GatewayErrorOptions extends ErrorOptions {
  readonly retryAfterMs?: number | undefined
}

/** An error that is safe to show to clients. Unexpected errors are masked as INTERNAL_SERVER_ERROR. */
export abstract class GatewayError extends Error {
  abstract readonly code: ErrorCode
  /** Whether the same request, unchanged, may succeed later. */
  abstract readonly retryable: boolean
  /** How long to wait before retrying, if known. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: GatewayErrorOptions = {}) {
    super(message, options)
    this.retryAfterMs = options.retryAfterMs
  }

  override get name() {
    return this.constructor.name
  }

  /** The error's `extensions` in the response. */
  get extensions(): Record<string, unknown> {
    const { code, retryable, retryAfterMs } = this
    return { code, retryable, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
}

/** The request contains an invalid value; the message says what is allowed. */
export class BadUserInput extends GatewayError {
  readonly code = 'BAD_USER_INPUT'
  readonly retryable = false
}

/** What can be wrong with an access token. */
export type TokenProblem =
  | 'no_token'
  | 'malformed_header'
  | 'malformed_token'
  | 'algorithm'
  | 'unknown_key'
  | 'signature'
  | 'expired'
  | 'not_yet_valid'
  | 'issuer'
  | 'audience'
  | 'no_scopes'
  | 'no_subject'
  | 'other_claim'

/** The access token is missing, malformed or invalid. */
export class Unauthenticated extends GatewayError {
  readonly code = 'UNAUTHENTICATED'
  readonly retryable = false

  constructor(
    message: string,
    /** What is wrong, for the metrics. */
    readonly kind: TokenProblem,
    /** What exactly is wrong, for the log. */
    readonly reason = message,
  ) {
    super(message)
  }

  /** The error code of RFC 6750; undefined if the request has no token. */
  get problem(): 'invalid_request' | 'invalid_token' | undefined {
    if (this.kind === 'no_token') return undefined
    return this.kind === 'malformed_header' ? 'invalid_request' : 'invalid_token'
  }
}

/** The caller is authenticated but lacks a scope. */
export class Forbidden extends GatewayError {
  readonly code = 'FORBIDDEN'
  readonly retryable = false

  constructor(readonly scope: string) {
    super(`Missing scope "${scope}".`)
  }
}

/** The `documentId` is unknown, or only trusted documents are allowed and this is not one. */
export class OperationNotAllowed extends GatewayError {
  readonly code = 'OPERATION_NOT_ALLOWED'
  readonly retryable = false
}

/** The operation exceeded its time limit. Fields that were resolved in time are returned along with this error. */
export class DeadlineExceeded extends GatewayError {
  readonly code = 'DEADLINE_EXCEEDED'
  readonly retryable = true

  constructor(readonly timeoutMs: number) {
    super(`The operation exceeded its time limit of ${timeoutMs} ms.`)
  }
}

/** The gateway cannot serve the request now: it is stopping or overloaded. */
export class Overloaded extends GatewayError {
  readonly code = 'OVERLOADED'
  readonly retryable = true
}

/** The issuer's keys cannot be read, so no new token can be verified. */
export class KeysUnknown extends GatewayError {
  readonly code = 'OVERLOADED'
  readonly retryable = true

  constructor(options: ErrorOptions) {
    super("The access token cannot be verified: the issuer's keys are unavailable.", {
      ...options,
      retryAfterMs: 5_000,
    })
  }
}
