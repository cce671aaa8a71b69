// Bounded caches of documents.

import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Maximum characters of text whose parsed documents are cached; these take some 60 times as much memory. */
const MAX_PARSED = 512 * 1024

/** Maximum characters of text that clients registered as persisted queries. */
const MAX_REGISTERED = 4 * 1024 * 1024

/** An LRU cache with Apollo Server's interface. Values larger than the whole cache are not stored. */
function store<Value extends object | string>(maxSize: number, sizeCalculation: (value: Value) => number) {
  const values = new LRUCache<string, Value>({ maxSize, sizeCalculation })
  return {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: Value) => void values.set(key, value),
    delete: async (key: string) => values.delete(key),
  }
}

/** Documents that have been parsed and validated. */
export const parsedDocuments = () => store<DocumentNode>(MAX_PARSED, ({ loc }) => loc?.source.body.length ?? MAX_PARSED)

/** Texts of persisted queries that clients registered. */
export const registeredQueries = () => store<string>(MAX_REGISTERED, text => text.length)
