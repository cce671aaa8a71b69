// Trusted documents: finds the documents of a manifest by id and, if configured, refuses all others.

import { BadUserInput, OperationNotAllowed } from '../errors.js'
import type { Manifest } from './manifest.js'

/** The parts of a request that identify its document. */
export interface AskedDocument {
  /** The document's text; undefined or empty if the client sends only an id. */
  readonly query: unknown
  /** As specified in the appendix on persisted documents of GraphQL over HTTP. */
  readonly documentId: unknown
  /** The hash of a persisted query, as Apollo's clients send it. */
  readonly hash: string | undefined
}

/** The documents that clients may request by id. */
export class TrustedDocuments {
  #byId: Manifest = new Map()
  #texts: ReadonlySet<string> = new Set()

  /** @param only whether every other document is refused */
  constructor(private readonly only = false) {}

  /** Replaces the documents, from the next request on. */
  use(manifest: Manifest): void {
    this.#byId = manifest
    this.#texts = new Set(manifest.values())
  }

  /**
   * @returns the text of the requested document; undefined if no trusted document is requested, and none is required
   * @throws BadUserInput or OperationNotAllowed
   */
  find({ query, documentId, hash }: AskedDocument): string | undefined {
    if (documentId !== undefined && documentId !== null) return this.#named(documentId, query)
    if (typeof query === 'string' && query !== '') return this.#told(query)
    const known = hash === undefined ? undefined : this.#byId.get(hash)
    if (known === undefined && this.only) throw new OperationNotAllowed(UNKNOWN)
    return known
  }

  #named(documentId: unknown, query: unknown): string {
    if (typeof documentId !== 'string') throw new BadUserInput('"documentId" must be a string.')
    if (query) throw new BadUserInput('A request must have either "query" or "documentId", not both.')
    const known = this.#byId.get(documentId) ?? this.#byId.get(documentId.replace(/^sha256:/, ''))
    if (known === undefined) throw new OperationNotAllowed('No trusted document has this "documentId".')
    return known
  }

  #told(query: string): string | undefined {
    if (!this.only) return undefined
    if (!this.#texts.has(query)) throw new OperationNotAllowed(UNKNOWN)
    return query
  }
}

const UNKNOWN = 'Only trusted documents are allowed, and this document is not one of them.'
