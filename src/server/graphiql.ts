// Serves the GraphiQL page.

import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { SchemaPart } from '../graph/parts.js'

/** The relative path is the same from `src/server` and from `dist/server`. */
const BUILT_PAGE = new URL('../../dist/graphiql/', import.meta.url)

/** Same origin only and nothing inline, except styles, without which the explorer plugin does not open. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// Sent with every file, not only the page: a worker obeys the policy in the response with its script.
const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** The configuration of the page, which it reads from `graphiql/config.json`. */
export interface PageConfig {
  /** What each of `DOMAINS` adds to the schema. */
  readonly parts: readonly SchemaPart[]
  /** `SCHEMA_PREFIX`. */
  readonly schemaPrefix?: string | undefined
  /** Whether callers must send tokens. */
  readonly auth: boolean
  /** `EXPLAIN` and `MAX_UPSTREAM_CALLS`. */
  readonly explains: boolean
  readonly maxUpstreamCalls: number
}

/**
 * Serves the GraphiQL page at `graphiql/` below the prefix of `scope`. The page sends requests to `../graphql`.
 * @throws Error if the page has not been built
 */
export async function registerGraphiql(
  scope: FastifyInstance,
  pageConfig: PageConfig,
  builtPage = BUILT_PAGE,
): Promise<void> {
  if (!existsSync(new URL('index.html', builtPage))) {
    throw new Error(`The GraphiQL page is not in ${fileURLToPath(builtPage)}: build it with "npm run build:graphiql".`)
  }
  // The page's links are relative to its directory. So is this redirect, since a proxy may have removed a path prefix.
  scope.get('/graphiql', (_request, reply) => reply.header('cache-control', 'no-cache').redirect('graphiql/'))

  scope.get('/graphiql/config.json', (_request, reply) =>
    reply.headers({ ...SECURITY_HEADERS, 'cache-control': 'no-cache' }).send(pageConfig),
  )

  await scope.register(fastifyStatic, {
    root: builtPage,
    prefix: '/graphiql/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => reply.headers({ ...SECURITY_HEADERS, 'cache-control': cacheControlOf(path) }),
  })
}

/** Asset names contain a hash of their content. */
const cacheControlOf = (path: string) =>
  basename(dirname(path)) === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache'
