// The health routes /livez and /readyz.

import type { FastifyInstance } from 'fastify'

/**
 * The phase of the process. While draining, it still serves requests, so that load balancers have time to notice; while
 * stopping, it only finishes running operations. GenAuth being down is not a phase: the gateway responds with errors.
 */
export type Phase = 'starting' | 'ready' | 'draining' | 'stopping'

interface HealthOptions {
  /** Prefix of both paths. */
  readonly prefix?: string
  /** Details for the operator, in addition to the status. */
  readonly detail?: () => object
}

/** `/livez`: the process runs. `/readyz`: it can take traffic. */
export function registerHealth(app: FastifyInstance, phase: () => Phase, options: HealthOptions = {}): void {
  const { prefix = '', detail = () => ({}) } = options
  app.get(`${prefix}/livez`, () => ({ status: 'ok', ...detail() }))
  app.get(`${prefix}/readyz`, (_request, reply) =>
    reply.code(phase() === 'ready' ? 200 : 503).send({ status: phase(), ...detail() }),
  )
}
