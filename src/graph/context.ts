import type { Loaders } from '../domains/loaders.js'
import type { RunningOperation } from '../operation/running.js'

/** What a resolver may reach. Lives for one GraphQL operation. */
export class Context {
  /**
   * @param currency ISO 4217 code that the operator configured, since GenAuth states none
   */
  constructor(
    readonly operation: RunningOperation,
    readonly currency: string | null,
    readonly ownLoaders: Loaders,
  ) {}

  /**
   * Whoever reaches for them starts work, which an operation that has ended must not. On the prototype, since Apollo
   * Server copies a context's own properties.
   * @throws DeadlineExceeded, or whatever else has ended the operation
   */
  get loaders(): Loaders {
    this.operation.check()
    return this.ownLoaders
  }
}
