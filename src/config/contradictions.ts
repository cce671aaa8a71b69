// Checks settings that are valid on their own for contradictions and unreadable files.

import { accessSync, constants } from 'node:fs'
import { isLoopback } from './loopback.js'
import {
  type CacheValues,
  cacheSettings,
  type GatewayValues,
  type GenauthValues,
  gatewaySettings,
  type Profile,
} from './settings.js'

/** Problems that involve more than one setting. An unset setting is undefined; a malformed one has no property. */
export function* contradictions(
  genauth: Partial<GenauthValues>,
  gateway: Partial<GatewayValues>,
  profile: Profile,
): Iterable<string> {
  const url = genauth.baseUrl === undefined ? undefined : new URL(genauth.baseUrl)
  if (url?.protocol === 'http:' && !isLoopback(url.hostname) && genauth.insecureHttp === false) {
    yield 'GENAUTH_BASE_URL must be an https:// address, except on loopback or with GENAUTH_INSECURE_HTTP=on'
  }
  if (gateway.maxScanPages !== undefined && gateway.maxScanPages > (gateway.maxUpstreamCalls ?? Infinity)) {
    yield 'MAX_SCAN_PAGES must not exceed MAX_UPSTREAM_CALLS, or every query with a filter would be rejected'
  }
  if ((gateway.rateLimitUpstream ?? Infinity) < (gateway.maxUpstreamCalls ?? 0)) {
    yield 'RATE_LIMIT_UPSTREAM must not be below MAX_UPSTREAM_CALLS, or the largest operations could never run'
  }
  if (gateway.graphiql && gateway.introspection === false) yield 'GRAPHIQL=on requires INTROSPECTION=on'
  if (gateway.operationsOnly && 'operationsFile' in gateway && gateway.operationsFile === undefined) {
    yield 'OPERATIONS_ONLY=on requires OPERATIONS_FILE'
  }
  if (gateway.operationsOnly && gateway.graphiql) {
    yield 'OPERATIONS_ONLY=on requires GRAPHIQL=off, since the operations of GraphiQL would be rejected'
  }
  const { port, adminPort } = gateway
  if (port !== undefined && port !== 0 && port === adminPort && overlap(gateway.host, gateway.adminHost)) {
    yield 'ADMIN_PORT must differ from PORT'
  }
  if (gateway.userKeys && gateway.domains && !gateway.domains.has('users')) {
    yield 'USER_KEYS requires "users" among DOMAINS'
  }
  yield* authContradictions(gateway)
  if (profile === 'demo') return
  if ('authMode' in gateway && gateway.authMode === undefined) {
    yield 'AUTH_MODE must be set: "jwt" verifies access tokens; "none" serves every caller, so restrict access in front of the gateway'
  }
  if (gateway.authMode === 'none' && 'domains' in gateway && gateway.domains === undefined) {
    yield 'DOMAINS must be set for AUTH_MODE=none: what every caller may read, such as "orders,packages,usage,entitlements"; "all" includes those of later versions'
  }
  if ('accessKeyId' in genauth && genauth.accessKeyId === undefined) yield 'GENAUTH_ACCESS_KEY_ID must be set'
  // A malformed secret counts as set, and has already been reported.
  const isUnset = 'accessKeySecret' in genauth && genauth.accessKeySecret === undefined
  const hasFile = genauth.accessKeySecretFile !== undefined
  if (isUnset && !hasFile) yield 'GENAUTH_ACCESS_KEY_SECRET or GENAUTH_ACCESS_KEY_SECRET_FILE must be set'
  if (!isUnset && hasFile) {
    yield 'only one of GENAUTH_ACCESS_KEY_SECRET and GENAUTH_ACCESS_KEY_SECRET_FILE can be set'
  }
}

function* authContradictions(gateway: Partial<GatewayValues>): Iterable<string> {
  const { authMode, authJwksUrl } = gateway
  for (const name of ['authIssuer', 'authAudience', 'authJwksUrl'] as const) {
    const { variable } = gatewaySettings[name]
    if (authMode === 'none' && gateway[name] !== undefined) yield `${variable} requires AUTH_MODE=jwt`
    // A malformed setting counts as set, and has already been reported.
    const isUnset = name in gateway && gateway[name] === undefined
    if (authMode === 'jwt' && isUnset) yield `${variable} must be set for AUTH_MODE=jwt`
  }
  if (authJwksUrl?.protocol === 'http:' && !isLoopback(authJwksUrl.hostname)) {
    yield 'AUTH_JWKS_URL must be an https:// address, except on loopback'
  }
}

/** Problems of the cache's settings. A malformed setting counts as set, and has already been reported. */
export function* cacheContradictions(cache: Partial<CacheValues>): Iterable<string> {
  if (cache.store === 'off' && cache.shadow) yield 'CACHE_SHADOW=on requires CACHE=memory or CACHE=redis'
  for (const name of ['redisUrl', 'encryptionKeys'] as const) {
    const { variable } = cacheSettings[name]
    const isUnset = name in cache && cache[name] === undefined
    if (cache.store === 'redis' && isUnset) yield `${variable} must be set for CACHE=redis`
    if (cache.store !== undefined && cache.store !== 'redis' && cache[name] !== undefined)
      yield `${variable} requires CACHE=redis`
  }
}

/** Problems with files that settings name but that cannot be read. */
export function* missingFiles(
  { caFile, extraCaFile, accessKeySecretFile }: Partial<GenauthValues>,
  { operationsFile }: Partial<GatewayValues>,
  isReadable: (file: string) => boolean,
): Iterable<string> {
  const named = {
    GENAUTH_CA_FILE: caFile,
    // Without a file of ours, Node reads it, and says if it cannot.
    NODE_EXTRA_CA_CERTS: caFile === undefined ? undefined : extraCaFile,
    GENAUTH_ACCESS_KEY_SECRET_FILE: accessKeySecretFile,
    OPERATIONS_FILE: operationsFile,
  }
  for (const [variable, file] of Object.entries(named)) {
    if (file !== undefined && !isReadable(file)) yield `${variable} must name a readable file`
  }
}

export function isReadableFile(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const EVERYWHERE: ReadonlySet<unknown> = new Set(['0.0.0.0', '::'])

/** Whether listening on both hosts with the same port would fail. */
const overlap = (one: unknown, other: unknown) => one === other || EVERYWHERE.has(one) || EVERYWHERE.has(other)
