import { Counter, Histogram, Registry } from 'prom-client'

/** What the admin port shows under /metrics. */
export interface Metrics {
  readonly registry: Registry
  /** A request to GenAuth; `outcome` is "ok" or the code of its error. */
  upstream(endpoint: string, outcome: string, durationMs: number): void
  /** GenAuth answered otherwise than documented: how, and in which field, where it has a known one. */
  drift(endpoint: string, field: string, how: string): void
  /** A GraphQL operation; `outcome` is "ok", or "error" where any field has one. */
  operation(outcome: 'ok' | 'error', durationMs: number): void
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Metrics of one gateway, apart from those of any other in the process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'genauth_requests_total',
    help: 'Requests to GenAuth by endpoint and outcome.',
    labelNames: ['endpoint', 'outcome'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'genauth_request_duration_seconds',
    help: 'How long requests to GenAuth took.',
    labelNames: ['endpoint'],
    buckets: SECONDS,
    registers,
  })
  const drifts = new Counter({
    name: 'genauth_drift_total',
    help: 'Fields of GenAuth that were missing, malformed, added, duplicated, or held a word not seen before.',
    labelNames: ['endpoint', 'field', 'how'],
    registers,
  })
  const operations = new Counter({
    name: 'graphql_operations_total',
    help: 'GraphQL operations by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  const operationSeconds = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'How long GraphQL operations took.',
    buckets: SECONDS,
    registers,
  })
  return {
    registry,
    upstream(endpoint, outcome, durationMs) {
      requests.inc({ endpoint, outcome })
      requestSeconds.observe({ endpoint }, durationMs / 1000)
    },
    drift: (endpoint, field, how) => drifts.inc({ endpoint, field, how }),
    operation(outcome, durationMs) {
      operations.inc({ outcome })
      operationSeconds.observe(durationMs / 1000)
    },
  }
}
