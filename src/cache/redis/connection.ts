// The connection to Redis: commands that fail at once rather than wait, and a state that says whether to send any.

import { createClient, ErrorReply, RESP_TYPES } from '@redis/client'
import { Deadlines } from './deadlines.js'

/** How long a command may take. */
const LIMIT_MS = 100
/** How often a server that did not answer is tried again. */
const PROBE_MS = 500

export interface ConnectionOptions {
  readonly url: URL
  /** Redis can be used from now on, or cannot, and why. */
  changed(isUp: boolean, error: Error | undefined): void
}

/** Redis cannot be used now. */
export class RedisDown extends Error {}

/** Redis answered that it cannot do this: it is full, or the key holds something else. */
export const isRefusal = (error: unknown): boolean => error instanceof ErrorReply

/**
 * Sends commands to Redis. Each settles within a tenth of a second: with an error where the server does not answer. After one
 * that did not, nothing is sent until the server answers again.
 */
export class Connection {
  readonly #client
  readonly #raw
  readonly #deadlines = new Deadlines(LIMIT_MS)
  /** Undefined until it is known. */
  #isUp: boolean | undefined
  #isClosed = false
  #probe: NodeJS.Timeout | undefined

  constructor(private readonly options: ConnectionOptions) {
    this.#client = createClient({
      url: options.url.href,
      disableOfflineQueue: true,
      commandsQueueMaxLength: 5000,
      // Together they end a connection to a server that hangs.
      pingInterval: 250,
      maintNotifications: 'disabled',
      disableClientInfo: true,
      // The client's own timeout costs more than the command, and does not end one that was sent.
      commandOptions: { timeout: 0 },
      socket: {
        connectTimeout: 500,
        socketTimeout: 1000,
        reconnectStrategy: tries => Math.min(50 * 2 ** tries, 500) + Math.random() * 50,
      },
    })
    this.#raw = this.#client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
    this.#client.on('error', (error: Error) => this.#failed(error))
    this.#client.on('ready', () => void this.#try())
    // It tries again and again by itself.
    this.#client.connect().catch(() => undefined)
  }

  get isUp(): boolean {
    return this.#isUp === true
  }

  /** @returns null for what is not there. @throws RedisDown, or a refusal */
  get(name: string): Promise<Buffer | null> {
    return this.#send(() => this.#raw.get(name))
  }

  /** Milliseconds until it expires; not above 0 for what is not there, or never does. @throws RedisDown, or a refusal */
  expiresInMs(name: string): Promise<number> {
    return this.#send(() => this.#client.pTTL(name))
  }

  /** @param expireMs after which it is gone; undefined for never. @throws RedisDown, or a refusal */
  async set(name: string, value: Buffer | string, expireMs?: number, onlyIfAbsent = false): Promise<void> {
    const options = {
      ...(expireMs !== undefined && { expiration: { type: 'PX', value: Math.ceil(expireMs) } as const }),
      ...(onlyIfAbsent && { condition: 'NX' as const }),
    }
    await this.#send(() => this.#raw.set(name, value, options))
  }

  /** @throws RedisDown, or a refusal */
  async delete(names: readonly string[]): Promise<void> {
    await Promise.all(names.map(name => this.#send(() => this.#raw.del(name))))
  }

  close(): void {
    this.#isClosed = true
    this.#isUp = false
    clearTimeout(this.#probe)
    this.#client.destroy()
  }

  async #send<Result>(command: () => Promise<Result>): Promise<Result> {
    if (!this.#isUp) throw new RedisDown('Redis is not available.')
    try {
      return await this.#deadlines.within(command())
    } catch (error) {
      if (isRefusal(error)) throw error
      this.#failed(error as Error)
      throw new RedisDown('Redis is not available.', { cause: error })
    }
  }

  #failed(error: Error) {
    if (this.#isClosed) return
    const isNew = this.#isUp !== false
    this.#isUp = false
    // At once where it was only slow for a moment, then again and again.
    this.#probe ??= setTimeout(() => void this.#try(), isNew ? 0 : PROBE_MS)
    if (isNew) this.options.changed(false, error)
  }

  async #try() {
    clearTimeout(this.#probe)
    this.#probe = undefined
    if (this.#isUp || this.#isClosed) return
    try {
      await this.#deadlines.within(this.#client.ping())
    } catch (error) {
      this.#failed(error as Error)
      return
    }
    if (this.#isClosed) return
    this.#isUp = true
    this.options.changed(true, undefined)
  }
}
