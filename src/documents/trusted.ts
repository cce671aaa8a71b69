// Trusted documents: those of a manifest, by id, and nothing else where the operator wants it so.

import { BadUserInput, OperationNotAllowed } from '../errors.js'
import type { Manifest } from './manifest.js'

/** How a client names its document. */
export interface AskedDocument {
  /** Its text; undefined or empty where the client sends an id alone. */
  readonly query: unknown
  /** By the appendix on persisted documents of GraphQL over HTTP. */
  readonly documentId: unknown
  /** The hash of a persisted query, as Apollo's clients send it. */
  readonly hash: string | undefined
}

/** The documents that clients may name by an id. */
export class TrustedDocuments {
  #byId: Manifest = new Map()
  #texts: ReadonlySet<string> = new Set()

  /** @param only whether every other document is refused */
  constructor(private readonly only = false) {}

  /** From the next request on. */
  use(manifest: Manifest): void {
    this.#byId = manifest
    this.#texts = new Set(manifest.values())
  }

  /**
   * @returns the text of the document that is asked for; undefined where no trusted document is meant, and none has to be
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
    if (known === undefined) throw new OperationNotAllowed('No document is registered under this "documentId".')
    return known
  }

  #told(query: string): string | undefined {
    if (!this.only) return undefined
    if (!this.#texts.has(query)) throw new OperationNotAllowed(UNKNOWN)
    return query
  }
}

const UNKNOWN = 'Only registered documents are allowed, and this one is not registered.'
