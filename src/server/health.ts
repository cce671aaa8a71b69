import type { FastifyInstance } from 'fastify'

/** How far the process has come. GenAuth being down is no phase: the gateway then still answers, with errors. */
export type Phase = 'starting' | 'ready' | 'draining'

/** `/livez`: the process runs. `/readyz`: it can take traffic. */
export function registerHealth(app: FastifyInstance, phase: () => Phase, detail: () => object = () => ({})): void {
  app.get('/livez', () => ({ status: 'ok', ...detail() }))
  app.get('/readyz', (_request, reply) =>
    reply.code(phase() === 'ready' ? 200 : 503).send({ status: phase(), ...detail() }),
  )
}
