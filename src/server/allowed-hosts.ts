// The check of the `Host` header, against DNS rebinding.

import type { FastifyInstance } from 'fastify'
import { refusal } from './error-answers.js'

/**
 * Answers only to known names, so that no website can reach a gateway on loopback by pointing a name of its own at it
 * (DNS rebinding). Apply it to what holds data: probes come by address and may see that the process lives.
 */
export function allowHosts(app: FastifyInstance, allowed: ReadonlySet<string> | undefined): void {
  if (allowed === undefined) return
  app.addHook('onRequest', (request, reply, done) => {
    const name = request.headers.host?.replace(/:\d+$/, '').toLowerCase()
    if (name !== undefined && allowed.has(name)) return done()
    reply.code(400).send(refusal(400, 'Host not allowed; see ALLOWED_HOSTS.'))
  })
}
