// Checks the `Host` header, against DNS rebinding.

import type { FastifyInstance } from 'fastify'
import { refusal } from './error-answers.js'

/**
 * Accepts only allowed host names, so that no website can reach a gateway on loopback by pointing its own domain at it
 * (DNS rebinding). Apply it to routes with data only: probes use an address, and may see that the process is running.
 */
export function allowHosts(app: FastifyInstance, allowed: ReadonlySet<string> | undefined): void {
  if (allowed === undefined) return
  app.addHook('onRequest', (request, reply, done) => {
    const name = request.headers.host?.replace(/:\d+$/, '').toLowerCase()
    if (name !== undefined && allowed.has(name)) return done()
    reply.code(400).send(refusal(400, 'Host not allowed; see ALLOWED_HOSTS.'))
  })
}
