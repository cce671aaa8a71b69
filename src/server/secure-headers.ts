// Security headers of all responses.

import type { FastifyInstance } from 'fastify'

/** Responses are data: browsers must not run, frame, sniff or share them, nor send their URL as a referrer. */
export const SECURE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Adds the headers to every response. GraphiQL replaces the content security policy with its own. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURE_HEADERS)
    done()
  })
}
