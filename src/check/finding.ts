// The result of a check.

/** What was checked and, if it failed, how to fix it. */
export interface Finding {
  readonly what: string
  readonly advice?: string
  /** Notable facts that are not failures. */
  readonly notes?: readonly string[]
}
