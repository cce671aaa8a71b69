// The query of a GET.

import type { Params, Target } from './endpoint.js'

/**
 * How a list is sent: as one text, joined by commas; as a name that is repeated; or as one that is repeated with brackets.
 * Clients of GenAuth do it in all three ways, and it documents none.
 */
export type ListEncoding = 'comma' | 'repeat' | 'brackets'

/** The parameters of a call as a signature covers them: the same text as is sent, except that lists are JSON. */
export function signedParams({ method }: Target, params: Params, encoding: ListEncoding): Params {
  if (method === 'POST' || encoding !== 'comma' || !Object.values(params).some(Array.isArray)) return params
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.join() : value]),
  )
}

/** The query, with its question mark; empty for a POST or without parameters. */
export function queryOf({ method }: Target, params: Params, encoding: ListEncoding): string {
  if (method === 'POST') return ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (!Array.isArray(value) || encoding === 'comma') query.append(name, String(value))
    else for (const item of value) query.append(encoding === 'brackets' ? `${name}[]` : name, String(item))
  }
  return query.size === 0 ? '' : `?${query}`
}
