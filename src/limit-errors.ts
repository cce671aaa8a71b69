// The errors of exceeded limits.

import { GatewayError } from './errors.js'

/** An exceeded limit: its name (usually a setting's), the allowed value and, if fully counted, the actual value. */
export interface Exceeded {
  readonly limit: string
  readonly allowed: number
  readonly found?: number
  /** The most expensive field. */
  readonly field?: string
}

/** The operation exceeds a limit. It is refused before execution, unless only reading or its errors show that. */
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

/** The operation is too large, or has too many errors. */
export class QueryTooComplex extends LimitExceeded {
  readonly code = 'QUERY_TOO_COMPLEX'
}

/** The operation may need more calls to GenAuth than `MAX_UPSTREAM_CALLS` allows. */
export class UpstreamBudgetExceeded extends LimitExceeded {
  readonly code = 'UPSTREAM_BUDGET_EXCEEDED'
}

/** How much of a list was read. */
interface Extent {
  readonly rowsRead: number
  /** By GenAuth's count; null if that could not be read. */
  readonly rowsInList: number | null
}

/** Only a part of a list was read, and the client does not select `scan`, which would tell it so. */
export class ScanIncomplete extends LimitExceeded {
  readonly code = 'SCAN_INCOMPLETE'

  constructor(
    maxScanPages: number,
    private readonly extent: Extent,
  ) {
    const { rowsRead, rowsInList } = extent
    super(
      `The list is too long: ${rowsRead} of ${rowsInList ?? 'an unknown number of'} rows were read. Select "scan" to get ` +
        'the result for this part, or have the operator raise MAX_SCAN_PAGES.',
      { limit: 'MAX_SCAN_PAGES', allowed: maxScanPages },
    )
  }

  override get extensions() {
    return { ...super.extensions, ...this.extent }
  }
}

/** A caller's rate limit: how much is allowed per minute, how much is left, and the milliseconds until it resets. */
export interface Quota {
  readonly allowed: number
  readonly left: number
  readonly resetMs: number
}

/** The caller would exceed its rate limit for the current minute. */
export class RateLimited extends GatewayError {
  readonly code = 'RATE_LIMITED'
  readonly retryable = true

  /** @param limit the name of the setting that defines the limit */
  constructor(
    readonly limit: string,
    readonly quota: Quota,
    needed: number,
  ) {
    super(`Rate limit exceeded: ${needed} needed, but ${quota.left} of ${quota.allowed} left for this minute.`, {
      retryAfterMs: quota.resetMs,
    })
  }

  override get extensions() {
    return { ...super.extensions, limit: this.limit, allowed: this.quota.allowed }
  }
}
