// The context of resolvers while one operation runs.

import type { Reader } from '../genauth/reader.js'
import type { RunningOperation } from '../operation/running.js'
import type { Digest } from '../paging/cursor.js'
import type { Lists } from '../paging/lists.js'
import type { Ahead } from '../planning/operation-plan.js'
import { prefetch } from '../planning/prefetch.js'
import type { Select } from '../selection.js'

/** Notified of personal data in the response of an operation. */
export interface PersonalData {
  /** A field of an object was shown. */
  shown(type: string, field: string, id: string): void
  /** Something of a type was looked for by a personal argument. */
  asked(type: string, argument: string): void
  /** Called once, before the response is sent. */
  write(): void
}

/** The context of resolvers. Lives for one GraphQL operation. */
export class Context {
  /** What is requested as soon as a field reads; set before the execution. */
  ahead: readonly Ahead[] | undefined

  /**
   * @param currency ISO 4217 code from the configuration, since GenAuth does not return one
   */
  constructor(
    readonly operation: RunningOperation,
    readonly currency: string | null,
    readonly personal: PersonalData,
    readonly ownReader: Reader,
    readonly ownLists: Lists,
    /** Finds what is selected below a field. */
    readonly select: Select,
    readonly digest: Digest,
  ) {}

  // Using one of these getters starts work, so they first check that the operation has not ended. They are on the
  // prototype, since Apollo Server copies a context's own properties.

  /** Makes single calls. @throws DeadlineExceeded, or any other reason that ended the operation */
  get reader(): Reader {
    this.begin()
    return this.ownReader
  }

  /** Reads lists that GenAuth returns page by page. @throws like `reader` */
  get lists(): Lists {
    this.begin()
    return this.ownLists
  }

  /** Nothing can refuse the operation any more, so what it certainly needs can be requested. */
  private begin() {
    this.operation.check()
    const { ahead } = this
    if (ahead === undefined) return
    this.ahead = undefined
    prefetch(ahead, this.ownReader, this.ownLists)
  }
}
