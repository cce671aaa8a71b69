// The admin port: metrics and detailed health.

import Fastify, { type FastifyInstance } from 'fastify'
import type { Metrics } from '../telemetry/metrics.js'
import { type CacheRouteOptions, cacheRoutes } from './cache-routes.js'
import { type Phase, registerHealth } from './health.js'
import { giveUpConnections } from './shutdown.js'

export interface AdminOptions {
  readonly metrics: Metrics
  readonly phase: () => Phase
  /** What operators see of the state. */
  readonly detail: () => object
  /** Undefined if there is no cache. */
  readonly cache: CacheRouteOptions | undefined
}

/** Creates the server of the admin port, which is separate so that it need not be reachable by callers. */
export function createAdmin({ metrics, phase, detail, cache }: AdminOptions): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true })
  giveUpConnections(app, phase)
  registerHealth(app, phase, { detail })
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await metrics.expose()
    return reply.type(contentType).send(text)
  })
  if (cache) app.register(cacheRoutes(cache))
  return app
}
