// A cache in Redis, which several gateways share.

import type { Anew, Cache, Held, Place } from '../../genauth/cached.js'
import type { Keep, Thing } from '../../genauth/keep.js'
import type { PlannedCall } from '../../genauth/plan.js'
import { type Ages, freshMs, isDue } from '../ages.js'
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
  /** When it was asked for, in milliseconds since 1970 on the clock of the gateway that did. */
  readonly at: number
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
  readonly #justStored: JustStored<Value>

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
    return this.#justStored.during(async stored => {
      try {
        const [stamp, read] = await Promise.all([this.#generations.stamp(generations), anew ?? this.#read(name)])
        const known = anew === undefined ? this.#known(stored(name)) : undefined
        const found = known ?? read
        const what = typeof found === 'string' ? found : judge(found, stamp, parts)
        this.#looked(call, what)
        if (typeof found === 'object' && (what === 'hit' || what === 'stale'))
          return this.#held(found, parts, what === 'stale')
        if (stamp === undefined) return undefined
        return {
          stamp,
          fill: (result, readAtMs) =>
            this.#store(name, { stamp, parts, result }, readAtMs, this.#times(call, keep, result)),
        }
      } catch {
        this.#looked(call, 'unavailable')
        return undefined
      }
    })
  }

  #times({ input }: PlannedCall<unknown>, keep: Keep<never, never>, result: unknown) {
    const { ages, staleMs } = this.options
    const freshForMs = freshMs(ages, keep, result, input)
    return { freshMs: freshForMs, keptMs: freshForMs + (keep.decides?.(input as never) ? 0 : staleMs) }
  }

  #known(value: Value | undefined): Read | undefined {
    return value && { value, ageMs: Date.now() - value.at }
  }

  #held({ value, ageMs }: Read, asked: readonly string[], isStale: boolean): Held {
    const { staleMs, random } = this.options
    return {
      result: value.result,
      ageMs,
      isStale,
      isDue: staleMs > 0 && isDue(ageMs, value.freshMs, random),
      isWider: value.parts.length > asked.length,
    }
  }

  /** Its age is told by Redis' clock, where it matters: those of the gateways need not agree. @throws RedisDown */
  async #read(name: string): Promise<Read | 'absent' | 'unreadable'> {
    const { connection, seal, staleMs } = this.options
    try {
      const [sealed, leftMs] = await Promise.all([
        connection.get(name),
        staleMs > 0 ? connection.expiresInMs(name) : undefined,
      ])
      if (sealed === null) return 'absent'
      const text = seal.open(name, sealed)
      if (text === undefined) return 'unreadable'
      const value = JSON.parse(text) as Value
      return { value, ageMs: leftMs === undefined ? Date.now() - value.at : value.keptMs - leftMs }
    } catch (error) {
      // Another type of value.
      if (isRefusal(error)) return 'unreadable'
      throw error
    }
  }

  #store(
    name: string,
    what: Pick<Value, 'stamp' | 'parts' | 'result'>,
    readAtMs: number,
    times: Pick<Value, 'freshMs' | 'keptMs'>,
  ) {
    const sinceMs = this.options.now() - readAtMs
    if (sinceMs >= times.freshMs || weigh(what.result) === undefined) return
    const value: Value = { ...what, ...times, at: Date.now() - sinceMs }
    this.#justStored.put(name, value, readAtMs + times.freshMs)
    const sealed = this.options.seal.close(name, JSON.stringify(value))
    this.options.connection.set(name, sealed, times.keptMs - sinceMs).catch(() => this.options.notes.unstored())
  }

  #looked({ endpoint }: PlannedCall<unknown>, found: Lookup) {
    this.options.notes.looked(endpoint.name, found)
  }
}

function judge({ value, ageMs }: Read, stamp: string | undefined, parts: readonly string[]): Lookup {
  if (value.stamp !== stamp) return 'ended'
  if (!parts.every(part => value.parts.includes(part))) return 'parts'
  return ageMs >= value.freshMs && value.keptMs > value.freshMs ? 'stale' : 'hit'
}
