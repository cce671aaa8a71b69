// What the headers of a request say of the program that sent it, for the log.

import type { IncomingHttpHeaders } from 'node:http'
import type { ClientNotes } from '../operation/running.js'

/** Names are for people; whoever sends a longer one gets its beginning. */
const MAX_LENGTH = 100

/** As Apollo's clients name themselves, and as those of others do. Routers forward them. */
const NAMES = ['apollographql-client-name', 'graphql-client-name']
const VERSIONS = ['apollographql-client-version', 'graphql-client-version']

/** By W3C Trace Context: version, trace, span and flags. */
const TRACE_PARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/

/** Reads them. What is malformed is left out: no operation fails for it. */
export function clientNotes(headers: IncomingHttpHeaders): ClientNotes {
  const name = textOf(headers, NAMES)
  const version = textOf(headers, VERSIONS)
  const parent = headers['traceparent']
  const traceId = typeof parent === 'string' ? TRACE_PARENT.exec(parent)?.[1] : undefined
  return {
    client: name === undefined && version === undefined ? undefined : { name, version },
    traceId,
  }
}

function textOf(headers: IncomingHttpHeaders, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = headers[name]
    if (typeof value === 'string' && value !== '') return value.slice(0, MAX_LENGTH)
  }
  return undefined
}
