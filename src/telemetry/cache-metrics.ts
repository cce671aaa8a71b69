// The metrics of the cache.

import { Counter, Gauge, type Registry } from 'prom-client'

/** The cache that there is, and its state. */
export interface CacheGauges {
  readonly store: 'memory' | 'redis'
  state(): {
    /** Whether it can be used. */
    readonly isUp: boolean
    /** Results that it holds in the memory of this process. */
    readonly entries: number
    readonly bytes: number
  }
}

export interface CacheMetrics {
  /** A call whose result was looked for; `found` is "hit" or why it was not served. */
  looked(endpoint: string, found: string): void
  /** A result made room for another. */
  evicted(endpoint: string): void
  /** Redis did not store a result. */
  unstored(): void
  /** What the cache would have served was compared with the present. */
  compared(endpoint: string, ageMs: number, isSame: boolean): void
}

/** Bounds of the ages by which comparisons are counted, in seconds. */
const AGES_S = [1, 5, 30, 60, 300, 3600, 86_400]

const NOTHING: CacheMetrics = {
  looked: () => undefined,
  evicted: () => undefined,
  unstored: () => undefined,
  compared: () => undefined,
}

/** @param held undefined if there is no cache, which has no metrics either */
export function addCacheMetrics(registers: Registry[], held: CacheGauges | undefined): CacheMetrics {
  if (held === undefined) return NOTHING
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  if (held.store === 'memory') {
    gauge('cache_entries', 'Results that the cache in memory holds.', () => held.state().entries)
    gauge('cache_bytes', 'Memory that these results take, about.', () => held.state().bytes)
  } else gauge('cache_redis_up', 'Whether the cache in Redis can be used.', () => Number(held.state().isUp))
  const unstored =
    held.store === 'redis'
      ? new Counter({
          name: 'cache_unstored_total',
          help: 'Results that Redis did not store, since it was full or did not answer.',
          registers,
        })
      : undefined
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
  const comparisons = new Counter({
    name: 'cache_shadow_total',
    help: 'Results that the cache would have served, compared with the present: "same" or "different", by endpoint and greatest age in seconds.',
    labelNames: ['endpoint', 'age', 'outcome'],
    registers,
  })
  return {
    compared(endpoint, ageMs, isSame) {
      const age = String(AGES_S.find(bound => ageMs <= bound * 1000) ?? '+Inf')
      comparisons.inc({ endpoint, age, outcome: isSame ? 'same' : 'different' })
    },
    looked: (endpoint, found) => lookups.inc({ endpoint, found }),
    evicted: endpoint => evictions.inc({ endpoint }),
    unstored: () => unstored?.inc(),
  }
}
