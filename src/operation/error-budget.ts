// How many errors of fields one operation may have.

/** Errors of one operation, each of which takes time and memory. */
export class ErrorBudget {
  /** A field that cannot be read fails in each of 200 rows, under each of its aliases. */
  readonly allowed = 1000
  found = 0

  /** Another one. @returns whether the answer may have it */
  take(): boolean {
    this.found += 1
    return this.found <= this.allowed
  }
}
