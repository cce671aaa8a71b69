// The errors that clients see, with their public codes.

/** Codes that a client may find in `extensions.code`, beside Apollo Server's own for parsing and validation. */
export type ErrorCode =
  | 'UPSTREAM_UNAUTHORIZED'
  | 'UPSTREAM_RATE_LIMITED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_MALFORMED'
  | 'UPSTREAM_REJECTED'
  | 'DEADLINE_EXCEEDED'
  | 'OVERLOADED'
  | 'QUERY_TOO_COMPLEX'
  | 'UPSTREAM_BUDGET_EXCEEDED'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'OPERATION_NOT_ALLOWED'
  | 'RATE_LIMITED'

export interface GatewayErrorOptions extends ErrorOptions {
  readonly retryAfterMs?: number | undefined
}

/** A failure that is safe to show to a client; whatever else is thrown is masked as INTERNAL_SERVER_ERROR. */
export abstract class GatewayError extends Error {
  abstract readonly code: ErrorCode
  /** Whether the same request may succeed later without being changed. */
  abstract readonly retryable: boolean
  /** How long to wait before that, where it is known. */
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: GatewayErrorOptions = {}) {
    super(message, options)
    this.retryAfterMs = options.retryAfterMs
  }

  override get name() {
    return this.constructor.name
  }

  /** What a client reads in `extensions`. */
  get extensions(): Record<string, unknown> {
    const { code, retryable, retryAfterMs } = this
    return { code, retryable, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
}

/** The caller sent a value that no answer exists for; the message says what is allowed. */
export class BadUserInput extends GatewayError {
  readonly code = 'BAD_USER_INPUT'
  readonly retryable = false
}

/** What was exceeded: the name of the setting, what it allows and, if it was counted to the end, what was found. */
export interface Exceeded {
  readonly limit: string
  readonly allowed: number
  readonly found?: number
  /** The field that costs most. */
  readonly field?: string
}

/** The operation exceeds a limit and was refused before its execution. */
export abstract class LimitExceeded extends GatewayError {
  readonly retryable = false

  constructor(
    message: string,
    readonly exceeded: Exceeded,
  ) {
    super(message)
  }

  override get extensions() {
    return { ...super.extensions, ...this.exceeded }
  }
}

/** The operation is too large. */
export class QueryTooComplex extends LimitExceeded {
  readonly code = 'QUERY_TOO_COMPLEX'
}

/** The operation may need more calls to GenAuth than one operation may make. */
export class UpstreamBudgetExceeded extends LimitExceeded {
  readonly code = 'UPSTREAM_BUDGET_EXCEEDED'
}

/** The caller is not known. */
export class Unauthenticated extends GatewayError {
  readonly code = 'UNAUTHENTICATED'
  readonly retryable = false

  constructor(
    message: string,
    /** What is wrong with the token, in the words of RFC 6750; undefined where there was none. */
    readonly problem?: 'invalid_request' | 'invalid_token',
  ) {
    super(message)
  }
}

/** The caller is known and may not do this. */
export class Forbidden extends GatewayError {
  readonly code = 'FORBIDDEN'
  readonly retryable = false

  constructor(readonly scope: string) {
    super(`Missing scope "${scope}".`)
  }
}

/** What a caller has of a limit: how much is allowed, how much is left, and how long until all of it is there again. */
export interface Quota {
  readonly allowed: number
  readonly left: number
  readonly resetMs: number
}

/** The caller has asked for as much as it may in this minute. */
export class RateLimited extends GatewayError {
  readonly code = 'RATE_LIMITED'
  readonly retryable = true

  /** @param limit the setting that says how much is allowed */
  constructor(
    readonly limit: string,
    readonly quota: Quota,
    needed: number,
  ) {
    super(`Rate limit exceeded: ${needed} needed, ${quota.left} of ${quota.allowed} per minute left.`, {
      retryAfterMs: quota.resetMs,
    })
  }

  override get extensions() {
    return { ...super.extensions, limit: this.limit, allowed: this.quota.allowed }
  }
}

/** The operator answers registered documents only, and this is none of them. */
export class OperationNotAllowed extends GatewayError {
  readonly code = 'OPERATION_NOT_ALLOWED'
  readonly retryable = false
}

/** The time of the whole operation is spent; what was ready in time stands beside this error. */
export class DeadlineExceeded extends GatewayError {
  readonly code = 'DEADLINE_EXCEEDED'
  readonly retryable = true

  constructor(readonly timeoutMs: number) {
    super(`The operation exceeded its time limit of ${timeoutMs} ms.`)
  }
}

/** The gateway cannot serve this now: it is stopping, or has too much to do. */
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
