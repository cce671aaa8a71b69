// What is remembered of documents, within bounds.

import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Characters of text whose documents are kept parsed: a parsed document takes some 60 times as much memory. */
const MAX_PARSED = 512 * 1024

/** Characters of text that clients registered by its hash. */
const MAX_REGISTERED = 4 * 1024 * 1024

/** A store as Apollo Server asks for it. The least recently used is forgotten first; what is larger than all is not kept. */
function store<Value extends object | string>(maxSize: number, sizeCalculation: (value: Value) => number) {
  const values = new LRUCache<string, Value>({ maxSize, sizeCalculation })
  return {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: Value) => void values.set(key, value),
    delete: async (key: string) => values.delete(key),
  }
}

/** Documents that were parsed and are valid. */
export const parsedDocuments = () => store<DocumentNode>(MAX_PARSED, ({ loc }) => loc?.source.body.length ?? MAX_PARSED)

/** Texts of persisted queries that clients registered. */
export const registeredQueries = () => store<string>(MAX_REGISTERED, text => text.length)
