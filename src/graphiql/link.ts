// Links to the page that carry an operation.

import type { FirstQuery } from './first-queries.js'

/**
 * The address of the page with an operation in its fragment, which browsers send to nobody: variables can be personal.
 * @param page the address of the page
 */
export function linkTo(page: URL, { query, variables }: FirstQuery): string {
  const link = new URL(page)
  link.hash = new URLSearchParams({ query, ...(variables.trim() !== '' && { variables }) }).toString()
  return link.href
}

/** The operation that an address carries, in its fragment or, as other pages write it, in its query; undefined if none. */
export function operationIn({ hash, search }: Pick<URL, 'hash' | 'search'>): FirstQuery | undefined {
  for (const carried of [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)]) {
    const query = carried.get('query')
    if (query) return { query, variables: carried.get('variables') ?? '' }
  }
  return undefined
}
