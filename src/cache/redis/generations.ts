// Generations: random tokens in Redis, under which results are stored. Without its token, a result is unreadable.

import { randomBytes } from 'node:crypto'
import { type Connection, isRefusal } from './connection.js'

/** Reads the tokens of generations, and begins those that have none. */
export class Generations {
  /** Reads that the current tick has begun, since most results of an operation have the same generations. */
  #reads = new Map<string, Promise<string | undefined>>()

  /** @param expireMs how long a generation of a single thing is kept: longer than any result */
  constructor(
    private readonly connection: Connection,
    private readonly expireMs: number,
  ) {}

  /**
   * The tokens as one text. A token never comes back: a counter would, once Redis had evicted it.
   * @returns undefined if Redis has no room for one, so that nothing can be stored. @throws RedisDown
   */
  async stamp(names: readonly string[]): Promise<string | undefined> {
    const tokens = await Promise.all(names.map(name => this.#read(name)))
    return tokens.every(token => token !== undefined) ? tokens.join('.') : undefined
  }

  /** Not shared with later ticks: something may have been invalidated, and acknowledged, in between. */
  #read(name: string): Promise<string | undefined> {
    if (this.#reads.size === 0) process.nextTick(() => this.#reads.clear())
    const known = this.#reads.get(name) ?? this.#token(name)
    this.#reads.set(name, known)
    return known
  }

  async #token(name: string): Promise<string | undefined> {
    try {
      const token = await this.connection.get(name)
      if (token !== null) return token.toString('latin1')
      await this.connection.set(name, newToken(), this.#expiry(name), true)
      return (await this.connection.get(name))?.toString('latin1')
    } catch (error) {
      if (!isRefusal(error)) throw error
      return this.#replace(name)
    }
  }

  /** What is under the name is no token, or there is no room for one. */
  async #replace(name: string): Promise<string | undefined> {
    try {
      await this.connection.set(name, newToken(), this.#expiry(name))
      return (await this.connection.get(name))?.toString('latin1')
    } catch (error) {
      if (isRefusal(error)) return undefined
      throw error
    }
  }

  /** There are few kinds, and the end of one would end all of its results. */
  #expiry(name: string) {
    return name.split(':').length > 3 && !name.endsWith('*') ? this.expireMs : undefined
  }
}

const newToken = () => randomBytes(12).toString('base64url')
