// Parses JSON request bodies.

import type { FastifyInstance } from 'fastify'

/** Parses only JSON bodies, like Fastify, but explains why a body that is valid JSON is refused. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  const read = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    void read(request, text, (error, value) => done(error && isJson(text) ? forbiddenKey() : error, value))
  })
}

// Such keys could change the prototype of an object that the body is copied into.
const forbiddenKey = () =>
  Object.assign(new Error('The keys "__proto__" and "constructor.prototype" are not allowed in a request body.'), {
    statusCode: 400,
  })

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
