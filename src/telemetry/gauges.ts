// Metrics that are read from the gateway's state when they are collected.

import { Counter, Gauge, type Registry } from 'prom-client'

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

/** What is known of the keys of the callers' issuer; null until they have been read. */
export interface KeyGauges {
  readonly known: number | null
  readonly ageMs: number | null
}

export function addBuildInfo(registers: Registry[], version: string): void {
  new Gauge({
    name: 'genauth_gateway_build_info',
    help: 'Version of the gateway and of Node.js; always 1.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1)
}

export function addKeyMetrics(registers: Registry[], keys: () => KeyGauges): Counter {
  new Gauge({
    name: 'issuer_keys',
    help: "Known keys of the callers' issuer; 0 until they have been read once.",
    registers,
    collect() {
      this.set(keys().known ?? 0)
    },
  })
  new Gauge({
    name: 'issuer_keys_age_seconds',
    help: "Age of the known keys of the callers' issuer; +Inf until they have been read once.",
    registers,
    collect() {
      this.set((keys().ageMs ?? Number.POSITIVE_INFINITY) / 1000)
    },
  })
  const help = "Failures to read the keys of the callers' issuer."
  return new Counter({ name: 'issuer_keys_failures_total', help, registers })
}

/** Gauges read their values when the metrics are collected. */
export function addGauges(registers: Registry[], upstream: () => UpstreamGauges): void {
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
