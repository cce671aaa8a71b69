// Headers that keep browsers from making more of an answer than it is.

import type { FastifyInstance } from 'fastify'

/** Answers are data: nothing of them is to be run, framed, guessed at or told to others. */
export const SECURE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Sends them with every answer. GraphiQL has a policy of its own, which takes the place of this one. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURE_HEADERS)
    done()
  })
}
