// A cache in the memory of the process.

import { LRUCache } from 'lru-cache'
import type { Cache, Place } from '../genauth/cached.js'
import type { Keep, Thing } from '../genauth/keep.js'
import type { PlannedCall } from '../genauth/plan.js'
import { type Ages, freshMs } from './ages.js'
import { Endings } from './endings.js'
import { type Identity, identityOf } from './identity.js'
import type { CacheNotes, Lookup } from './notes.js'
import { weigh } from './weigh.js'

export interface MemoryCacheOptions {
  readonly ages: Ages
  readonly maxBytes: number
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

  find(call: PlannedCall<unknown>, anew: boolean): Place {
    const { endpoint, input } = call
    const { keep } = endpoint
    if (keep === 'never') return undefined
    const identity = identityOf(call)
    const things = keep.of(input as never)
    const entry = anew ? undefined : this.#entries.get(identity.key)
    const found = anew ? 'bypassed' : this.#judge(entry, identity, things)
    this.options.notes.looked(endpoint.name, found)
    if (entry && found === 'hit') return entry
    const readAt = this.#endings.now
    return { fill: (result, readAtMs) => this.#store({ call, keep, identity, things, readAt, result, readAtMs }) }
  }

  /** Ends all results about a thing, about any of its kind, or everything. */
  end(thing?: Thing): void {
    if (thing) this.#endings.end(thing)
    else {
      this.#endings.endAll()
      this.#entries.clear()
    }
  }

  #judge(entry: Entry | undefined, { parts }: Identity, things: readonly Thing[]): Lookup {
    if (entry === undefined) return 'absent'
    if (!this.#endings.allows(things, entry.readAt)) return 'ended'
    if (this.options.now() >= entry.expiresAtMs) return 'expired'
    return parts.every(part => entry.parts.includes(part)) ? 'hit' : 'parts'
  }

  #store({ call, keep, identity, things, readAt, result, readAtMs }: Stored) {
    const { ages, now } = this.options
    const expiresAtMs = readAtMs + freshMs(ages, keep, result, call.input)
    if (now() >= expiresAtMs || !this.#endings.allows(things, readAt)) return
    const known = this.#entries.peek(identity.key)
    // Responses can overtake each other.
    if (known && known.readAtMs > readAtMs && this.#judge(known, identity, things) === 'hit') return
    const weight = weigh(result)
    if (weight === undefined) return
    const entry = { endpoint: call.endpoint.name, result, parts: identity.parts, readAtMs, expiresAtMs, readAt }
    this.#entries.set(identity.key, entry, { size: OVERHEAD + identity.key.length + weight })
  }
}

interface Stored {
  readonly call: PlannedCall<unknown>
  readonly keep: Keep<never, never>
  readonly identity: Identity
  readonly things: readonly Thing[]
  readonly readAt: number
  readonly result: unknown
  readonly readAtMs: number
}
