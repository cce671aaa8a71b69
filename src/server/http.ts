// The public port: its routes, and the limits on requests.

import cors from '@fastify/cors'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from '../telemetry/log.js'
import { requireOneHost } from './allowed-hosts.js'
import { compressResponses } from './compression.js'
import { answerErrorsAsGraphQL, answerExpectations, errorResponses } from './error-responses.js'
import { graphqlRoutes, type RouteOptions } from './graphql-routes.js'
import { registerHealth } from './health.js'
import { readJsonBodies } from './json-body.js'
import { noteRefusals } from './refusal-notes.js'
import { secureHeaders } from './secure-headers.js'
import { giveUpConnections } from './shutdown.js'
import { nameVersion } from './version-header.js'
import { type WebhookOptions, webhookRoute } from './webhooks/route.js'

/** A document with its variables is a few kilobytes; no real client sends more than this. */
const MAX_BODY_BYTES = 1024 * 1024

/** Time limit for a request to arrive, with its headers and body. */
const MAX_REQUEST_MS = 30_000

/** Response headers that pages of other origins may read. */
const EXPOSED = ['x-request-id', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset']

export interface HttpOptions extends RouteOptions {
  readonly log: Logger
  /** Undefined if GenAuth's webhooks have no route. */
  readonly webhooks: WebhookOptions | undefined
}

/** Creates the server of the public port, without listening. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { config, log, phase, operations, notes, webhooks } = options
  const app = Fastify({
    trustProxy: config.trustedProxies > 0 && ((_address, hop) => hop < config.trustedProxies),
    bodyLimit: MAX_BODY_BYTES,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    requestTimeout: MAX_REQUEST_MS,
    keepAliveTimeout: config.keepAliveTimeoutMs,
    http: { headersTimeout: MAX_REQUEST_MS, connectionsCheckingInterval: 1000 },
    ...errorResponses(config.corsOrigins.length > 0, notes.refused),
  })
  answerErrorsAsGraphQL(app, operations, log)
  answerExpectations(app.server, notes.refused)
  noteRefusals(app, operations, notes.refused)
  secureHeaders(app)
  if (config.versionHeader) nameVersion(app)
  giveUpConnections(app, phase)
  requireOneHost(app)
  readJsonBodies(app)
  // Probes use an address, so ALLOWED_HOSTS does not apply to the health routes.
  registerHealth(app, phase)
  if (config.basePath !== '') registerHealth(app, phase, { prefix: config.basePath })
  if (config.corsOrigins.length > 0)
    await app.register(cors, {
      origin: [...config.corsOrigins],
      exposedHeaders: EXPOSED,
      maxAge: 600,
      // What is no preflight is answered by the route.
      strictPreflight: false,
    })

  await compressResponses(app)

  await app.register(graphqlRoutes(options), { prefix: config.basePath })
  if (webhooks) await app.register(webhookRoute(webhooks), { prefix: config.basePath })
  return app
}
