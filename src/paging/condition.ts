// Conditions on the rows of a list.

/** Which rows of a list are kept. GenAuth cannot filter, so every row is read and tested here. */
export interface Condition<Row> {
  /** Identifies the condition in cursors: equal conditions, however they were written, have the same key. */
  readonly key: string
  /** No row can match, so none needs to be read. */
  readonly matchesNothing: boolean
  keeps(row: Row): boolean
}
