// Limits the field errors of one operation.

/** Counts the errors of one operation, since each takes time and memory. */
export class ErrorBudget {
  /** Limited because one unreadable field fails in each of 200 rows, under each of its aliases. */
  readonly allowed = 1000
  found = 0

  /** Counts one more error. @returns whether the response may include it */
  take(): boolean {
    this.found += 1
    return this.found <= this.allowed
  }
}
