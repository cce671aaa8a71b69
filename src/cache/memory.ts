// A cache in the memory of the process.

import { LRUCache } from 'lru-cache'
import type { Anew, Cache, Held, Place } from '../genauth/cached.js'
import type { Keep, Thing } from '../genauth/keep.js'
import type { PlannedCall } from '../genauth/plan.js'
import { type Ages, isDue } from './ages.js'
import { Endings } from './endings.js'
import { type Identity, identityOf } from './identity.js'
import type { CacheNotes, Lookup } from './notes.js'
import { weigh } from './weigh.js'

export interface MemoryCacheOptions {
  readonly ages: Ages
  readonly maxBytes: number
  /** How much longer than its age a result may be served while it is read again, in milliseconds. */
  readonly staleMs: number
  readonly random: () => number
  /** Milliseconds, on the clock on which reads are timed. */
  now(): number
  readonly notes: CacheNotes
}

interface Entry {
  readonly endpoint: string
  /** Frozen, as it is shared by all operations. */
  readonly result: unknown
  readonly parts: readonly string[]
  readonly readAtMs: number
  readonly expiresAtMs: number
  /** By the order of endings. */
  readonly readAt: number
}

/** Fewest bytes of an entry on average, which bounds the number of entries. */
const SMALLEST = 512
/** Bytes of an entry beside its result. */
const OVERHEAD = 300

/** A cache of decoded results, bounded in entries and bytes. The least recently used make room for others. */
export class MemoryCache implements Cache {
  readonly #endings = new Endings()
  readonly #entries: LRUCache<string, Entry>

  constructor(private readonly options: MemoryCacheOptions) {
    this.#entries = new LRUCache({
      max: Math.ceil(options.maxBytes / SMALLEST),
      maxSize: options.maxBytes,
      dispose: ({ endpoint }, _key, reason) => {
        if (reason === 'evict') options.notes.evicted(endpoint)
      },
    })
  }

  state() {
    return { isUp: true, entries: this.#entries.size, bytes: this.#entries.calculatedSize }
  }

  close(): void {
    this.end()
  }

  find(call: PlannedCall<unknown>, anew?: Anew): Place {
    const { endpoint, input } = call
    const { keep } = endpoint
    if (keep === 'never') return undefined
    const identity = identityOf(call)
    const things = keep.of(input as never)
    const entry = anew ? undefined : this.#entries.get(identity.key)
    const staleMs = keep.decides?.(input as never) ? 0 : this.options.staleMs
    const found = anew ?? this.#judge(entry, identity, things, staleMs)
    this.options.notes.looked(endpoint.name, found)
    if (entry && (found === 'hit' || found === 'stale')) return this.#held(entry, identity, found === 'stale')
    const readAt = this.#endings.now
    const known = this.#known(keep, input)
    return {
      stamp: String(this.#endings.last(things)),
      fill: (result, readAtMs) => this.#store({ call, keep, known, identity, things, readAt, result, readAtMs }),
    }
  }

  /** Ends all results about a thing, about any of its kind, or everything. */
  end(thing?: Thing): void {
    if (thing) this.#endings.end(thing)
    else {
      this.#endings.endAll()
      this.#entries.clear()
    }
  }

  #judge(entry: Entry | undefined, { parts }: Identity, things: readonly Thing[], staleMs: number): Lookup {
    if (entry === undefined) return 'absent'
    if (!this.#endings.allows(things, entry.readAt)) return 'ended'
    const overMs = this.options.now() - entry.expiresAtMs
    if (overMs >= staleMs) return 'expired'
    if (!parts.every(part => entry.parts.includes(part))) return 'parts'
    return overMs >= 0 ? 'stale' : 'hit'
  }

  /** What is held of the call that says more about the age of a result. */
  #known(keep: Keep<never, never>, input: unknown): unknown {
    const call = keep.knows?.(input as never) as PlannedCall<unknown> | undefined
    if (call === undefined || call.endpoint.keep === 'never') return undefined
    const identity = identityOf(call)
    const entry = this.#entries.peek(identity.key)
    const things = call.endpoint.keep.of(call.input as never)
    return this.#judge(entry, identity, things, 0) === 'hit' ? entry?.result : undefined
  }

  #held({ result, parts, readAtMs, expiresAtMs }: Entry, asked: Identity, isStale: boolean): Held {
    const { now, staleMs, random } = this.options
    const ageMs = now() - readAtMs
    return {
      result,
      ageMs,
      isStale,
      isDue: staleMs > 0 && isDue(ageMs, expiresAtMs - readAtMs, random),
      isWider: parts.length > asked.parts.length,
    }
  }

  #store({ call, keep, known, identity, things, readAt, result, readAtMs }: Stored) {
    const { ages, now } = this.options
    const expiresAtMs = readAtMs + 1000 * ages[keep.age(result as never, call.input as never, known)]
    if (now() >= expiresAtMs || !this.#endings.allows(things, readAt)) return
    const held = this.#entries.peek(identity.key)
    // Responses can overtake each other.
    if (held && held.readAtMs > readAtMs && this.#judge(held, identity, things, 0) === 'hit') return
    const weight = weigh(result)
    if (weight === undefined) return
    const entry = { endpoint: call.endpoint.name, result, parts: identity.parts, readAtMs, expiresAtMs, readAt }
    this.#entries.set(identity.key, entry, { size: OVERHEAD + identity.key.length + weight })
  }
}

interface Stored {
  readonly call: PlannedCall<unknown>
  readonly keep: Keep<never, never>
  readonly known: unknown
  readonly identity: Identity
  readonly things: readonly Thing[]
  readonly readAt: number
  readonly result: unknown
  readonly readAtMs: number
}
