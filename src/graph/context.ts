// The context of resolvers while one operation runs.

import type { Reader } from '../genauth/reader.js'
import type { Asking } from '../operation/operation.js'
import type { RunningOperation } from '../operation/running.js'
import type { Digest } from '../paging/cursor.js'
import type { Lists } from '../paging/lists.js'
import type { Ahead } from '../planning/operation-plan.js'
import { prefetch } from '../planning/prefetch.js'
import type { Select } from '../selection.js'
import type { OwnPlaces } from './own.js'

/** Notified of personal data in the response of an operation. */
export interface PersonalData {
  /** A field of an object was shown. */
  shown(type: string, field: string, id: string): void
  /** Something of a type was looked for by a personal argument. */
  asked(type: string, argument: string): void
  /** Called once, before the response is sent. */
  write(): void
}

/** What an operation reads GenAuth with. */
export interface Readers {
  readonly reader: Reader
  readonly lists: Lists
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
    /** Creates the readers, at the first call. */
    private readonly readers: () => Readers,
    /** Finds what is selected below a field. */
    readonly select: Select,
    readonly digest: Digest,
    /** Where the caller reads their own data. */
    readonly own: OwnPlaces,
  ) {}

  /** Who asks, and when. */
  get asking(): Asking {
    return this.operation.asking
  }

  // Using one of the next getters starts work, so they first check that the operation has not ended. They are on the
  // prototype, since Apollo Server copies a context's own properties.

  /** Makes single calls. @throws DeadlineExceeded, or any other reason that ended the operation */
  get reader(): Reader {
    return this.begin().reader
  }

  /** Reads lists that GenAuth returns page by page. @throws like `reader` */
  get lists(): Lists {
    return this.begin().lists
  }

  /** Nothing can refuse the operation any more, so what it certainly needs can be requested. */
  private begin(): Readers {
    this.operation.check()
    const readers = this.readers()
    const { ahead } = this
    if (ahead === undefined) return readers
    this.ahead = undefined
    prefetch(ahead, readers.reader, readers.lists)
    return readers
  }
}
