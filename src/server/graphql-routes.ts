// The routes of GraphQL and of its page, with what a request passes before it is executed.

import type { ApolloServer } from '@apollo/server'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { RateLimit } from '../callers/rate-limit.js'
import type { Verifier } from '../callers/verify.js'
import type { Config } from '../config/config.js'
import type { TrustedDocuments } from '../documents/trusted.js'
import type { Context } from '../graph/context.js'
import { schemaParts } from '../graph/parts.js'
import type { RunningOperation, RunningOperations } from '../operation/running.js'
import { allowHosts } from './allowed-hosts.js'
import { authenticate } from './authenticate.js'
import { nameByAddress } from './caller-address.js'
import { clientInfo } from './client-info.js'
import { compressed, decompressed } from './compression.js'
import { refusal, stopping } from './error-responses.js'
import type { PageConfig } from './graphiql.js'
import { graphqlHandler } from './graphql-handler.js'
import type { Phase } from './health.js'
import { EXPLAIN_HEADER } from './hooks/explain.js'
import { preferredType } from './media-types.js'
import { limitOperations } from './rate-limits.js'
import { readHeaders } from './request-headers.js'

/** What is counted about requests. */
export interface HttpNotes {
  /** A refusal that belongs to no operation, by its code. */
  refused(code: string): void
  /** A caller's token was not accepted, or missing. */
  unauthenticated(reason: string): void
}

export interface RouteOptions {
  readonly config: Config
  /** Undefined if every caller is served. */
  readonly verifier: Verifier | undefined
  /** Per caller; undefined for no limit. */
  readonly operationLimit: RateLimit | undefined
  /** The same for requests of plans. */
  readonly planLimit: RateLimit | undefined
  /** Those that clients may request by id. */
  readonly documents: TrustedDocuments
  /** Must be started. */
  readonly apollo: ApolloServer<Context>
  readonly phase: () => Phase
  readonly operations: RunningOperations
  readonly notes: HttpNotes
  /** Creates the context of an operation's resolvers. */
  readonly createContext: (operation: RunningOperation) => Context
}

/** The routes, below the base path. */
export const graphqlRoutes =
  ({
    config,
    verifier,
    operationLimit,
    planLimit,
    documents,
    apollo,
    phase,
    operations,
    notes,
    createContext,
  }: RouteOptions): FastifyPluginAsync =>
  async scope => {
    // Added before all hooks that can refuse a request, so that refused requests are counted and logged too.
    const paths = ['/graphql', '/graphql/']
    const operationPaths: ReadonlySet<unknown> = new Set(paths.map(path => config.basePath + path))
    scope.addHook('onRequest', (request, reply, done) => {
      if (
        operationPaths.has(request.routeOptions.url) &&
        request.method !== 'OPTIONS' &&
        !(config.graphiql && asksForPage(request))
      ) {
        const vary = reply.getHeader('vary')
        reply.header('x-request-id', request.id)
        reply.header('cache-control', 'no-store')
        reply.header('vary', vary ? `${vary}, authorization` : 'authorization')
        const operation = operations.begin(request.id, reply.raw, request.raw.socket)
        operation.clientInfo = clientInfo(request.headers)
        operation.isPlanned = config.explain && request.headers[EXPLAIN_HEADER] === 'plan'
      }
      done()
    })
    allowHosts(scope, config.allowedHosts)
    if (config.graphiql) {
      const { registerGraphiql } = await import('./graphiql.js')
      await registerGraphiql(scope, pageConfigOf(config))
      scope.get('/', (request, reply) => reply.redirect(`${hereOf(request)}graphiql/`))
    }
    for (const url of paths) {
      scope.options(url, (_request, reply) => reply.code(204).header('allow', 'GET, POST, OPTIONS').send())
      scope.route({
        method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
        url,
        compress: compressed,
        decompress: decompressed,
        onRequest: [
          readHeaders,
          (request, reply, done) => {
            if (config.graphiql && asksForPage(request))
              reply.redirect(url.endsWith('/') ? '../graphiql/' : 'graphiql/')
            else if (phase() === 'stopping') reply.code(503).send(stopping())
            else if (request.headers.upgrade?.toLowerCase() === 'websocket') {
              reply.code(400).send(refusal(400, 'WebSockets are not supported; this graph has no subscriptions.'))
            } else done()
          },
          verifier ? authenticate(verifier, operations, notes.unauthenticated) : nameByAddress(operations),
          ...(operationLimit && planLimit ? [limitOperations(operationLimit, planLimit, operations)] : []),
        ],
        handler: graphqlHandler(apollo, operations, createContext, documents),
      })
    }
  }

const pageConfigOf = ({ domains, schemaPrefix, auth, explain, maxUpstreamCalls }: Config): PageConfig => ({
  parts: schemaParts(domains, schemaPrefix),
  schemaPrefix,
  auth: auth !== undefined,
  explains: explain,
  maxUpstreamCalls,
})

/** The start of redirects to paths below this one. They are relative, since a proxy may have removed a path prefix. */
const hereOf = ({ url }: FastifyRequest) => {
  const [path = '/'] = url.split('?')
  return path.endsWith('/') ? '' : `${path.slice(path.lastIndexOf('/') + 1)}/`
}

/** Whether a person opened the endpoint in a browser, as opposed to a client that sends a query. */
const asksForPage = ({ method, headers, query }: FastifyRequest) =>
  method === 'GET' &&
  !Object.hasOwn(query as object, 'query') &&
  preferredType(headers.accept, ['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html'
