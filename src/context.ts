import type { Loaders } from './domains/loaders.js'

/** What a resolver may reach. Lives for one GraphQL operation. */
export interface Context {
  /** Ties the client's answer and our log lines together. */
  readonly requestId: string
  readonly loaders: Loaders
  /** ISO 4217 code that the operator configured, since GenAuth states none. */
  readonly currency: string | null
}
