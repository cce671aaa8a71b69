// The health routes /livez and /readyz.

import type { FastifyInstance } from 'fastify'

/**
 * How far the process has come. While it drains it still serves, so that load balancers have the time to notice; when it
 * stops it only finishes what it has begun. GenAuth being down is no phase: the gateway then still answers, with errors.
 */
export type Phase = 'starting' | 'ready' | 'draining' | 'stopping'

interface HealthOptions {
  /** In front of both paths. */
  readonly prefix?: string
  /** What the operator sees beside the status. */
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
