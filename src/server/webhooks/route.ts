// The route that GenAuth's webhooks call.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Thing } from '../../genauth/keep.js'
import { refusal } from '../error-responses.js'
import { heard } from './events.js'

/** Larger than any event that was documented. */
const MAX_BODY_BYTES = 256 * 1024

/** GenAuth's documentation has two names for the header with the secret. */
const HEADERS = ['x-authing-webhook-secret', 'x-genauth-token'] as const

export interface WebhookOptions {
  readonly secret: string
  /** Ends results about a thing. @throws Error if it cannot be said that they have ended */
  end(thing: Thing): Promise<void> | void
  readonly notes: {
    /** An event came, whose results have ended, or may still be served; or one that is not known. */
    event(name: string, outcome: 'ended' | 'unknown' | 'failed'): void
  }
}

/**
 * `POST /webhooks/genauth`: 204 once nothing of what the event is about is served any more, on any replica; 503 if that
 * cannot be said, so that GenAuth sends it again. Replays change nothing. Only the name and ids of an event are read.
 */
export const webhookRoute =
  ({ secret, end, notes }: WebhookOptions) =>
  async (app: FastifyInstance): Promise<void> => {
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, formOf(String(body))),
    )
    app.post('/webhooks/genauth', {
      bodyLimit: MAX_BODY_BYTES,
      // Before the body is read.
      onRequest(request, reply, done) {
        if (HEADERS.some(name => isSame(request.headers[name], secret))) done()
        else void reply.code(401).send(refusal(401, 'The secret of the webhook is wrong or missing.'))
      },
      async handler({ body }, reply) {
        const { eventName, data } = Object(body) as { eventName?: unknown; data?: unknown }
        if (typeof eventName !== 'string') return reply.code(400).send(refusal(400, 'The event has no "eventName".'))
        const event = heard(eventName, data)
        if (event === undefined) {
          notes.event('unknown', 'unknown')
          return reply.code(204).send()
        }
        try {
          await Promise.all(event.things.map(end))
        } catch {
          notes.event(event.name, 'failed')
          return reply
            .code(503)
            .header('retry-after', '1')
            .send(refusal(503, 'The cache cannot be reached; send it again.'))
        }
        notes.event(event.name, 'ended')
        return reply.code(204).send()
      },
    })
  }

/** Takes the same time wherever the texts differ. */
function isSame(given: string | string[] | undefined, secret: string): boolean {
  const [one, other] = [String(given ?? ''), secret].map(text => createHash('sha256').update(text).digest()) as [
    Buffer,
    Buffer,
  ]
  return timingSafeEqual(one, other)
}

/** Guess: the data of a form are JSON. */
function formOf(body: string) {
  const form = new URLSearchParams(body)
  return { eventName: form.get('eventName') ?? undefined, data: jsonOf(form.get('data')) }
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
