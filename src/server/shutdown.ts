// How a gateway stops: connections are given up one by one, operations finish, and only then the server closes.

import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { RunningOperations } from '../operation/running.js'
import type { Phase } from './health.js'

/** How long aborted operations may take to send their error responses. */
const LAST_WORDS_MS = 500
/** How long connections may take to close by themselves. */
const GOODBYE_MS = 200

/** Makes every response say `connection: close` once the gateway is told to stop, so that clients reconnect elsewhere. */
export function giveUpConnections(app: FastifyInstance, phase: () => Phase): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (phase() === 'draining' || phase() === 'stopping') reply.header('connection', 'close')
    done()
  })
}

export interface ShutdownOptions {
  readonly http: FastifyInstance
  readonly operations: RunningOperations
  /** How long requests are still accepted, so that load balancers notice. */
  readonly delayMs: number
  /** How long running operations may take. */
  readonly graceMs: number
  /** Called when a phase begins. */
  readonly enter: (phase: Phase) => void
  /** Called last. */
  readonly closeAll: () => Promise<void>
}

/** @returns stops the gateway once, however often it is called */
export function shutdown({
  http,
  operations,
  delayMs,
  graceMs,
  enter,
  closeAll,
}: ShutdownOptions): () => Promise<void> {
  let closed: Promise<void> | undefined
  async function stop() {
    enter('draining')
    if (delayMs > 0) await pause(delayMs)
    enter('stopping')
    await drain(http, operations, graceMs)
    await closeAll()
  }
  return () => {
    closed ??= stop()
    return closed
  }
}

/**
 * Waits for running operations, and aborts them when the grace period is over. Meanwhile the server keeps listening and
 * refuses new requests: closing it first would cut off responses that are still being sent.
 */
async function drain(http: FastifyInstance, operations: RunningOperations, graceMs: number): Promise<void> {
  await within(graceMs, operations.idle())
  operations.abort()
  await within(LAST_WORDS_MS, operations.idle())
  await closeServer(http)
}

/**
 * Closes idle connections, then those that never sent a request. It happens right after the event loop has read what
 * came in, since closing a connection with an unread request would reset it.
 */
async function closeServer(http: FastifyInstance): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
  const closed = http.close()
  await within(GOODBYE_MS, closed)
  http.server.closeAllConnections()
  await closed
}

async function within(ms: number, work: PromiseLike<unknown>): Promise<void> {
  const over = new AbortController()
  const timer = pause(ms, undefined, { signal: over.signal }).catch(() => undefined)
  await Promise.race([work, timer])
  over.abort()
}
