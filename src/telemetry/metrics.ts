// The gateway's metrics.

import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { processMetrics } from './process-metrics.js'

/** The metrics that the admin port serves at /metrics. */
export interface Metrics {
  /** All metrics in the format of Prometheus, including those of the process. */
  expose(): Promise<{ readonly contentType: string; readonly text: string }>
  /** A request to GenAuth; `outcome` is "ok" or an error code. */
  request(endpoint: string, outcome: string, durationMs: number): void
  /** A call that shared the flight of another operation. */
  shared(endpoint: string): void
  /** A request that is retried. */
  repeated(endpoint: string, because: string): void
  /** A call that was not made, since its response could not have arrived in time. */
  refused(endpoint: string): void
  /** A response differs from the documentation: how, and in which field, which is "" for an unknown field. */
  drift(endpoint: string, field: string, how: string): void
  /**
   * A GraphQL operation: "error" if any field failed, "refused" if it was not executed, "aborted" if its client
   * disconnected before the response.
   */
  operation(outcome: 'ok' | 'error' | 'refused' | 'aborted', durationMs: number): void
}

/** The current load and limits of the client of GenAuth. */
export interface UpstreamGauges {
  readonly inFlight: number
  readonly waiting: number
  readonly concurrencyLimit: number
  /** Requests per second; null if unlimited. */
  readonly rateLimit: number | null
  readonly retriesLeft: number
  readonly breakers: Readonly<Record<string, string>>
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Creates the metrics of one gateway, separate from those of any other in the process. */
export function createMetrics(upstream: () => UpstreamGauges): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers })
  const seconds = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({ name, help, labelNames, registers, buckets: SECONDS })
  const requests = counter(
    'genauth_requests_total',
    'Requests to GenAuth by endpoint and outcome.',
    'endpoint',
    'outcome',
  )
  const requestSeconds = seconds(
    'genauth_request_duration_seconds',
    'Duration of requests to GenAuth in seconds.',
    'endpoint',
  )
  const shared = counter(
    'genauth_calls_shared_total',
    'Calls that shared an in-flight request of another operation.',
    'endpoint',
  )
  const repeats = counter('genauth_retries_total', 'Retried requests by reason.', 'endpoint', 'reason')
  const refusals = counter(
    'genauth_calls_refused_total',
    'Calls refused because no response could arrive before the deadline.',
    'endpoint',
  )
  const drifts = counter(
    'genauth_drift_total',
    'Fields in responses of GenAuth that were missing, malformed, added, duplicated, or had an unknown value.',
    'endpoint',
    'field',
    'how',
  )
  const operations = counter('graphql_operations_total', 'GraphQL operations by outcome.', 'outcome')
  const operationSeconds = seconds('graphql_operation_duration_seconds', 'Duration of GraphQL operations in seconds.')
  addGauges(registers, upstream)
  const registryOfProcess = processMetrics()
  return {
    async expose() {
      const texts = await Promise.all([registry, registryOfProcess].map(each => each.metrics()))
      return { contentType: registry.contentType, text: texts.join('\n') }
    },
    request(endpoint, outcome, durationMs) {
      requests.inc({ endpoint, outcome })
      requestSeconds.observe({ endpoint }, durationMs / 1000)
    },
    shared: endpoint => shared.inc({ endpoint }),
    repeated: (endpoint, reason) => repeats.inc({ endpoint, reason }),
    refused: endpoint => refusals.inc({ endpoint }),
    drift: (endpoint, field, how) => drifts.inc({ endpoint, field, how }),
    operation(outcome, durationMs) {
      operations.inc({ outcome })
      operationSeconds.observe(durationMs / 1000)
    },
  }
}

/** Gauges read their values when the metrics are collected. */
function addGauges(registers: Registry[], upstream: () => UpstreamGauges): void {
  const gauge = (name: string, help: string, value: (state: UpstreamGauges) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(upstream()))
      },
    })
  gauge('genauth_requests_in_flight', 'Requests to GenAuth in flight.', state => state.inFlight)
  gauge('genauth_requests_waiting', 'Requests to GenAuth waiting in the queue.', state => state.waiting)
  gauge('genauth_concurrency_limit', 'Current limit of requests in flight.', state => state.concurrencyLimit)
  gauge(
    'genauth_rate_limit',
    'Current limit of requests per second; +Inf if there is none.',
    state => state.rateLimit ?? Number.POSITIVE_INFINITY,
  )
  gauge('genauth_retries_left', 'Retries that the retry budget currently allows.', state => state.retriesLeft)
  new Gauge({
    name: 'genauth_breaker_state',
    help: 'Circuit breakers by endpoint: 0 closed, 1 half-open, 2 open.',
    labelNames: ['endpoint'],
    registers,
    collect() {
      for (const [endpoint, state] of Object.entries(upstream().breakers)) {
        this.set({ endpoint }, ['closed', 'half-open', 'open'].indexOf(state))
      }
    },
  })
}
