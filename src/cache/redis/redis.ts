// A cache in Redis, which several gateways share.

import type { Cache, Place } from '../../genauth/cached.js'
import type { Keep, Thing } from '../../genauth/keep.js'
import type { PlannedCall } from '../../genauth/plan.js'
import { type Ages, freshMs } from '../ages.js'
import { identityOf } from '../identity.js'
import type { CacheNotes, Lookup } from '../notes.js'
import { weigh } from '../weigh.js'
import { type Connection, isRefusal } from './connection.js'
import { Generations } from './generations.js'
import { JustStored } from './just-stored.js'
import { EVERYTHING, endedBy, generationsOf } from './names.js'
import type { Seal } from './seal.js'

export interface RedisCacheOptions {
  readonly connection: Connection
  readonly seal: Seal
  /** Names the value of a call. */
  nameOf(key: string): string
  readonly ages: Ages
  /** Milliseconds, on the clock on which reads are timed. */
  now(): number
  readonly notes: CacheNotes
}

/** A value: what it was stored under, its parts and the result. */
interface Value {
  readonly stamp: string
  readonly parts: readonly string[]
  readonly result: unknown
}

/**
 * A cache in Redis. A result is served only under the generations that were read before its call began, so that nothing that
 * was read before an invalidation is served after it. It expires by Redis' clock: those of the gateways need not agree.
 */
export class RedisCache implements Cache {
  readonly #generations: Generations
  readonly #justStored: JustStored<Value>

  constructor(private readonly options: RedisCacheOptions) {
    this.#justStored = new JustStored(options.now)
    this.#generations = new Generations(options.connection, 2000 * Math.max(...Object.values(options.ages)))
  }

  find(call: PlannedCall<unknown>, anew: boolean): Promise<Place> | undefined {
    const { keep } = call.endpoint
    if (keep === 'never') return undefined
    if (this.options.connection.isUp) return this.#find(call, keep, anew)
    this.#looked(call, 'unavailable')
    return undefined
  }

  /**
   * Ends all results about a thing, about any of its kind, or everything, for all gateways.
   * @throws RedisDown if it cannot be said that they have ended
   */
  end(thing?: Thing): Promise<void> {
    return this.options.connection.delete(thing ? endedBy(thing) : [EVERYTHING])
  }

  state() {
    return { isUp: this.options.connection.isUp, entries: 0, bytes: 0 }
  }

  close(): void {
    this.options.connection.close()
  }

  #find(call: PlannedCall<unknown>, keep: Keep<never, never>, anew: boolean): Promise<Place> {
    const { nameOf, ages } = this.options
    const { key, parts } = identityOf(call)
    const name = nameOf(key)
    const generations = [...new Set([EVERYTHING, ...keep.of(call.input as never).flatMap(generationsOf)])]
    return this.#justStored.during(async stored => {
      try {
        const [stamp, read] = await Promise.all([
          this.#generations.stamp(generations),
          anew ? ('bypassed' as const) : this.#read(name),
        ])
        const value = anew ? read : (stored(name) ?? read)
        const found = typeof value === 'string' ? value : judge(value, stamp, parts)
        this.#looked(call, found)
        if (typeof value === 'object' && found === 'hit') return { result: value.result }
        if (stamp === undefined) return undefined
        return {
          fill: (result, readAtMs) =>
            this.#store(name, { stamp, parts, result }, readAtMs + freshMs(ages, keep, result, call.input)),
        }
      } catch {
        this.#looked(call, 'unavailable')
        return undefined
      }
    })
  }

  /** @throws RedisDown */
  async #read(name: string): Promise<Value | 'absent' | 'unreadable'> {
    try {
      const sealed = await this.options.connection.get(name)
      if (sealed === null) return 'absent'
      const text = this.options.seal.open(name, sealed)
      return text === undefined ? 'unreadable' : (JSON.parse(text) as Value)
    } catch (error) {
      // Another type of value.
      if (isRefusal(error)) return 'unreadable'
      throw error
    }
  }

  #store(name: string, value: Value, untilMs: number) {
    const leftMs = untilMs - this.options.now()
    if (leftMs <= 0 || weigh(value.result) === undefined) return
    this.#justStored.put(name, value, untilMs)
    const sealed = this.options.seal.close(name, JSON.stringify(value))
    this.options.connection.set(name, sealed, leftMs).catch(() => this.options.notes.unstored())
  }

  #looked({ endpoint }: PlannedCall<unknown>, found: Lookup) {
    this.options.notes.looked(endpoint.name, found)
  }
}

function judge(value: Value, stamp: string | undefined, parts: readonly string[]): Lookup {
  if (value.stamp !== stamp) return 'ended'
  return parts.every(part => value.parts.includes(part)) ? 'hit' : 'parts'
}
