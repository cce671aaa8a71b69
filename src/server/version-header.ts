// The response header that names the gateway's version, for people who compare replicas.

import type { FastifyInstance } from 'fastify'
import { version } from '../package.js'

export function nameVersion(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-gateway-version', version)
    done()
  })
}
