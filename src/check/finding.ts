// What came of trying something.

/** What was tried, and what to do where it failed. */
export interface Finding {
  readonly what: string
  readonly advice?: string
  /** What is worth knowing although nothing failed. */
  readonly notes?: readonly string[]
}
