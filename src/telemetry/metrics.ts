// The gateway's metrics.

import { Counter, Histogram, Registry } from 'prom-client'
import { addCacheMetrics, type CacheGauges, type CacheMetrics } from './cache-metrics.js'
import { addBuildInfo, addGauges, addKeyMetrics, type KeyGauges, type UpstreamGauges } from './gauges.js'
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
   * A GraphQL operation: "error" if any field failed, "refused" if it was not executed, "planned" if only its plan was
   * wanted, "aborted" if its client disconnected before the response.
   */
  operation(outcome: 'ok' | 'error' | 'refused' | 'planned' | 'aborted', durationMs: number): void
  /** An operation that was not executed, by the limit that it exceeds or its error's code. */
  refusedBy(reason: string): void
  /** A caller's token was not accepted, or missing. */
  unauthenticated(reason: string): void
  /** The issuer's keys could not be read. */
  keysUnread(): void
  /** An event of GenAuth: "ended" once nothing of what it is about is served, "failed", or "unknown". */
  webhook(event: string, outcome: string): void
  /** Errors in responses to clients, those of refused requests included. */
  errors(code: string, count?: number): void
  readonly cache: CacheMetrics
}

/** What is read when the metrics are collected. */
export interface Gauges {
  upstream(): UpstreamGauges
  /** Undefined if callers need no tokens. */
  readonly keys: (() => KeyGauges) | undefined
  /** Undefined if there is no cache. */
  readonly cache: CacheGauges | undefined
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Creates the metrics of one gateway, separate from those of any other in the process. */
export function createMetrics(version: string, { upstream, keys, cache }: Gauges): Metrics {
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
  const refusedOperations = counter(
    'graphql_refused_total',
    'GraphQL operations that were refused, by the limit that they exceed or the code of their error.',
    'reason',
  )
  const unauthenticated = counter(
    'authentication_failures_total',
    'Requests without a valid access token, by reason.',
    'reason',
  )
  const malformed = counter(
    'genauth_malformed_total',
    'Fields in responses of GenAuth that were missing, malformed or duplicated, so that clients do not get them.',
    'endpoint',
  )
  const webhooks = counter('webhook_events_total', 'Events that GenAuth sent, by outcome.', 'event', 'outcome')
  const errors = counter('graphql_errors_total', 'Errors in responses to clients by code.', 'code')
  const operationSeconds = seconds('graphql_operation_duration_seconds', 'Duration of GraphQL operations in seconds.')
  errors.inc({ code: 'INTERNAL_SERVER_ERROR' }, 0)
  addBuildInfo(registers, version)
  addGauges(registers, upstream)
  const keysUnread = keys && addKeyMetrics(registers, keys)
  const registryOfProcess = processMetrics()
  return {
    async expose() {
      const texts = await Promise.all([registry, registryOfProcess].map(each => each.metrics()))
      return { contentType: registry.contentType, text: texts.join('\n') }
    },
    request(endpoint, outcome, durationMs) {
      // A series that begins with its first failure has no increase, so that no alert would notice it.
      malformed.inc({ endpoint }, 0)
      requests.inc({ endpoint, outcome })
      requestSeconds.observe({ endpoint }, durationMs / 1000)
    },
    shared: endpoint => shared.inc({ endpoint }),
    repeated: (endpoint, reason) => repeats.inc({ endpoint, reason }),
    refused: endpoint => refusals.inc({ endpoint }),
    drift(endpoint, field, how) {
      drifts.inc({ endpoint, field, how })
      if (how !== 'unrecognized' && how !== 'added') malformed.inc({ endpoint })
    },
    operation(outcome, durationMs) {
      operations.inc({ outcome })
      operationSeconds.observe(durationMs / 1000)
    },
    refusedBy: reason => refusedOperations.inc({ reason }),
    unauthenticated: reason => unauthenticated.inc({ reason }),
    keysUnread: () => keysUnread?.inc(),
    errors: (code, count = 1) => errors.inc({ code }, count),
    webhook: (event, outcome) => webhooks.inc({ event, outcome }),
    cache: addCacheMetrics(registers, cache),
  }
}
