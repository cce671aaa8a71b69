// The metrics of the cache.

import { Counter, Gauge, type Registry } from 'prom-client'

/** What a cache in memory holds. */
export interface CacheGauges {
  readonly entries: number
  readonly bytes: number
}

export interface CacheMetrics {
  /** A call whose result was looked for; `found` is "hit" or why it was not served. */
  looked(endpoint: string, found: string): void
  /** A result made room for another. */
  evicted(endpoint: string): void
}

const NOTHING: CacheMetrics = { looked: () => undefined, evicted: () => undefined }

/** @param held undefined if there is no cache, which has no metrics either */
export function addCacheMetrics(registers: Registry[], held: (() => CacheGauges) | undefined): CacheMetrics {
  if (held === undefined) return NOTHING
  const gauge = (name: string, help: string, value: (held: CacheGauges) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(held()))
      },
    })
  gauge('cache_entries', 'Results that the cache in memory holds.', ({ entries }) => entries)
  gauge('cache_bytes', 'Memory that these results take, about.', ({ bytes }) => bytes)
  const lookups = new Counter({
    name: 'cache_lookups_total',
    help: 'Results that were looked for in the cache, by endpoint and what was found: "hit", or why there was none.',
    labelNames: ['endpoint', 'found'],
    registers,
  })
  const evictions = new Counter({
    name: 'cache_evictions_total',
    help: 'Results that made room for others.',
    labelNames: ['endpoint'],
    registers,
  })
  return {
    looked: (endpoint, found) => lookups.inc({ endpoint, found }),
    evicted: endpoint => evictions.inc({ endpoint }),
  }
}
