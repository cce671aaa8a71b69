import type { Loaders } from './domains/loaders.js'

/** What a resolver may reach. Lives for one GraphQL operation. */
export class Context {
  /**
   * @param currency ISO 4217 code that the operator configured, since GenAuth states none
   */
  constructor(
    readonly operation: {
      /** Ties the client's answer and our log lines together. */
      readonly id: string
      /** @throws the reason for which the operation has ended, where it has */
      check(): void
    },
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
