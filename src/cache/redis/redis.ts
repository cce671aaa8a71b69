// A cache in Redis, which several gateways share.

import type { Anew, Cache, Held, Place } from '../../genauth/cached.js'
import type { Age, Keep, Thing } from '../../genauth/keep.js'
import type { PlannedCall } from '../../genauth/plan.js'
import { type Ages, isDue } from '../ages.js'
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
  /** How much longer than its age a result may be served while it is read again, in milliseconds. */
  readonly staleMs: number
  readonly random: () => number
  /** Milliseconds, on the clock on which reads are timed. */
  now(): number
  readonly notes: CacheNotes
}

/** A value: what it was stored under, its parts and the result. */
interface Value {
  readonly stamp: string
  readonly parts: readonly string[]
  readonly result: unknown
  /** The class of its age. */
  readonly age: Age
  /** For how long it is fresh, and for how long it is kept, in milliseconds. */
  readonly freshMs: number
  readonly keptMs: number
}

/** A value, and how long ago it was asked for. */
interface Read {
  readonly value: Value
  readonly ageMs: number
}

/**
 * A cache in Redis. A result is served only under the generations that were read before its call began, so that nothing that
 * was read before an invalidation is served after it. It expires by Redis' clock: those of the gateways need not agree.
 */
export class RedisCache implements Cache {
  readonly #generations: Generations
  readonly #justStored: JustStored<Read>

  constructor(private readonly options: RedisCacheOptions) {
    this.#justStored = new JustStored(options.now)
    this.#generations = new Generations(
      options.connection,
      2 * (1000 * Math.max(...Object.values(options.ages)) + options.staleMs),
    )
  }

  find(call: PlannedCall<unknown>, anew?: Anew): Promise<Place> | undefined {
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

  #find(call: PlannedCall<unknown>, keep: Keep<never, never>, anew: Anew | undefined): Promise<Place> {
    const { key, parts } = identityOf(call)
    const name = this.options.nameOf(key)
    const generations = [...new Set([EVERYTHING, ...keep.of(call.input as never).flatMap(generationsOf)])]
    const staleMs = keep.decides?.(call.input as never) ? 0 : this.options.staleMs
    return this.#justStored.during(async stored => {
      try {
        const [stamp, read, known] = await Promise.all([
          this.#generations.stamp(generations),
          anew ?? this.#read(name),
          this.#known(keep, call.input),
        ])
        const found = (anew === undefined && stored(name)) || read
        const what = typeof found === 'string' ? found : this.#judge(found, { stamp, parts, staleMs })
        this.#looked(call, what)
        if (typeof found === 'object' && (what === 'hit' || what === 'stale'))
          return this.#held(found, parts, what === 'stale')
        if (stamp === undefined) return undefined
        return {
          stamp,
          fill: (result, readAtMs) => {
            const age = keep.age(
              result as never,
              call.input as never,
              known?.value.stamp === stamp ? known?.value.result : undefined,
            )
            const freshMs = this.options.ages[age] * 1000
            this.#store(name, { stamp, parts, result, age, freshMs, keptMs: freshMs + staleMs }, readAtMs)
          },
        }
      } catch {
        this.#looked(call, 'unavailable')
        return undefined
      }
    })
  }

  /** What is held of the call that says more about the age of a result: a thing of the same generations. @throws RedisDown */
  async #known(keep: Keep<never, never>, input: unknown): Promise<Read | undefined> {
    const call = keep.knows?.(input as never) as PlannedCall<unknown> | undefined
    const read = call && (await this.#read(this.options.nameOf(identityOf(call).key)))
    return typeof read === 'object' && read.ageMs < this.#freshFor(read.value) ? read : undefined
  }

  /** @throws RedisDown */
  async #read(name: string): Promise<Read | 'absent' | 'unreadable'> {
    const { connection, seal } = this.options
    try {
      // In this order: the time of a newer value would make an older one seem younger than it is.
      const [leftMs, sealed] = await Promise.all([connection.expiresInMs(name), connection.get(name)])
      if (sealed === null) return 'absent'
      const text = seal.open(name, sealed)
      if (text === undefined) return 'unreadable'
      const value = JSON.parse(text) as Value
      return { value, ageMs: value.keptMs - leftMs }
    } catch (error) {
      // Another type of value.
      if (isRefusal(error)) return 'unreadable'
      throw error
    }
  }

  /** The ages of this gateway count too, which may be shorter than those of the one that stored it. */
  #judge({ value, ageMs }: Read, asked: Pick<Value, 'parts'> & { stamp: string | undefined; staleMs: number }): Lookup {
    if (value.stamp !== asked.stamp) return 'ended'
    const overMs = ageMs - this.#freshFor(value)
    if (overMs >= 0 && overMs >= asked.staleMs) return 'expired'
    if (!asked.parts.every(part => value.parts.includes(part))) return 'parts'
    return overMs >= 0 ? 'stale' : 'hit'
  }

  #freshFor({ freshMs, age }: Value): number {
    return Math.min(freshMs, this.options.ages[age] * 1000)
  }

  #held({ value, ageMs }: Read, asked: readonly string[], isStale: boolean): Held {
    const { staleMs, random } = this.options
    return {
      result: value.result,
      ageMs,
      isStale,
      isDue: staleMs > 0 && isDue(ageMs, this.#freshFor(value), random),
      isWider: value.parts.length > asked.length,
    }
  }

  #store(name: string, value: Value, readAtMs: number) {
    const { connection, seal, notes, now } = this.options
    const ageMs = now() - readAtMs
    if (ageMs >= value.freshMs || weigh(value.result) === undefined) return
    this.#justStored.put(name, { value, ageMs }, readAtMs + value.freshMs)
    connection.set(name, seal.close(name, JSON.stringify(value)), value.keptMs - ageMs).catch(() => notes.unstored())
  }

  #looked({ endpoint }: PlannedCall<unknown>, found: Lookup) {
    this.options.notes.looked(endpoint.name, found)
  }
}
