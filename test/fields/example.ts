import type { Simulator } from '../../src/simulator/index.js'

/** How one field is read, from which all audits of the field follow. */
export interface FieldExample {
  /** An operation that selects it. */
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** Its path in the answer. */
  readonly path: readonly (string | number)[]
  /** The endpoint that it reads, by the last segment of its path. */
  readonly endpoint: string
  /** The endpoint that its plan names, where it may be read in bulk. */
  readonly planned?: string
  /** The code of its error where GenAuth has nothing for it; left out if it is null without one. */
  readonly absent?: string
  /** Its value, by the tables of the pool. */
  value(state: Simulator['state']): unknown
}

/** By "Type.field", as the planners of the schema are. */
export type FieldExamples = Readonly<Record<string, FieldExample>>
