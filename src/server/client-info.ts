// Reads the client's name, version and trace id from request headers, for the log.

import type { IncomingHttpHeaders } from 'node:http'
import type { ClientInfo } from '../operation/running.js'

/** Longer names and versions are truncated, since they are only for people to read. */
const MAX_LENGTH = 100

/** The headers of Apollo's clients, then of other clients. Routers forward them. */
const NAMES = ['apollographql-client-name', 'graphql-client-name']
const VERSIONS = ['apollographql-client-version', 'graphql-client-version']

/** `traceparent` of W3C Trace Context: version, trace, span and flags. */
const TRACE_PARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/

/** Malformed headers are ignored, since no operation should fail because of them. */
export function clientInfo(headers: IncomingHttpHeaders): ClientInfo {
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
