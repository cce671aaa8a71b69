// What resolvers can reach while one operation runs.

import type { Reader } from '../genauth/reader.js'
import type { RunningOperation } from '../operation/running.js'
import type { Lists } from '../paging/lists.js'

/** Is told of personal data that an answer shows. */
export interface PersonalData {
  /** @param field as the schema calls it */
  read(field: string, orderNo: string): void
}

/** What a resolver may reach. Lives for one GraphQL operation. */
export class Context {
  /**
   * @param currency ISO 4217 code that the operator configured, since GenAuth states none
   */
  constructor(
    readonly operation: RunningOperation,
    readonly currency: string | null,
    readonly personal: PersonalData,
    readonly ownReader: Reader,
    readonly ownLists: Lists,
  ) {}

  /** The same context for one field, whose calls are noted as asked by it. @param field its path without indices */
  askedBy(field: string): Context {
    return new Context(this.operation, this.currency, this.personal, this.ownReader.askedBy(field), this.ownLists)
  }

  // Whoever reaches for one of these starts work, which an operation that has ended must not. They are on the prototype,
  // since Apollo Server copies a context's own properties.

  /** Reads single calls. @throws DeadlineExceeded, or whatever else has ended the operation */
  get reader(): Reader {
    this.operation.check()
    return this.ownReader
  }

  /** Reads lists that GenAuth shows page by page. @throws as `reader` */
  get lists(): Lists {
    this.operation.check()
    return this.ownLists
  }
}
