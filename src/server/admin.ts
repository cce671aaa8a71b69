// The admin port: metrics and detailed health.

import Fastify, { type FastifyInstance } from 'fastify'
import type { Metrics } from '../telemetry/metrics.js'
import { type Phase, registerHealth } from './health.js'
import { giveUpConnections } from './shutdown.js'

/** Creates the server of the admin port, which is separate so that it need not be reachable by callers. */
export function createAdmin(metrics: Metrics, phase: () => Phase, detail: () => object): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true })
  giveUpConnections(app, phase)
  registerHealth(app, phase, { detail })
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await metrics.expose()
    return reply.type(contentType).send(text)
  })
  return app
}
