// The context of resolvers while one operation runs.

import type { Reader } from '../genauth/reader.js'
import type { RunningOperation } from '../operation/running.js'
import type { Lists } from '../paging/lists.js'

/** Notified when a response includes personal data. */
export interface PersonalData {
  /** @param field its name in the schema */
  read(field: string, orderNo: string): void
}

/** The context of resolvers. Lives for one GraphQL operation. */
export class Context {
  /**
   * @param currency ISO 4217 code from the configuration, since GenAuth does not return one
   */
  constructor(
    readonly operation: RunningOperation,
    readonly currency: string | null,
    readonly personal: PersonalData,
    readonly ownReader: Reader,
    readonly ownLists: Lists,
  ) {}

  /** The same context for one field, to which its calls are attributed. @param field its path without list indices */
  askedBy(field: string): Context {
    return new Context(this.operation, this.currency, this.personal, this.ownReader.askedBy(field), this.ownLists)
  }

  // Using one of these getters starts work, so they first check that the operation has not ended. They are on the
  // prototype, since Apollo Server copies a context's own properties.

  /** Makes single calls. @throws DeadlineExceeded, or any other reason that ended the operation */
  get reader(): Reader {
    this.operation.check()
    return this.ownReader
  }

  /** Reads lists that GenAuth returns page by page. @throws like `reader` */
  get lists(): Lists {
    this.operation.check()
    return this.ownLists
  }
}
