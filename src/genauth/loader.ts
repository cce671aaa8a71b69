// A DataLoader whose keys settle independently.

import DataLoader from 'dataloader'

/**
 * A DataLoader whose keys settle independently: none waits for a slower key of the same tick. Null stands for absence.
 * Lives for one operation.
 */
export class KeyedLoader<Key, Value> extends DataLoader<Key, Value | null, string> {
  readonly #known: ReadonlyMap<string, unknown>
  /** Keys that were loaded ahead or primed: the first `load` of such a key is not a repeat. */
  readonly #ahead = new Set<string>()

  /**
   * @param batch receives all keys of a tick, and returns a promise for each
   * @param identity text that is the same for equal keys
   * @param onRepeat called with each key that was loaded before
   */
  constructor(
    batch: (keys: readonly Key[]) => readonly Promise<Value | null>[],
    private readonly identity: (key: Key) => string,
    private readonly onRepeat: (key: Key) => void,
  ) {
    const known = new Map<string, Promise<Value | null>>()
    super(keys => eachByItself(batch(keys)), { cacheKeyFn: identity, cacheMap: known })
    this.#known = known
  }

  override load(key: Key): Promise<Value | null> {
    const id = this.identity(key)
    if (this.#known.has(id) && !this.#ahead.delete(id)) this.onRepeat(key)
    return super.load(key)
  }

  /** Starts a load that a nested field will ask for. That field handles an error. */
  loadAhead(key: Key): Promise<Value | null> {
    this.#expect(key)
    const response = super.load(key)
    response.catch(() => undefined)
    return response
  }

  override prime(key: Key, value: Value | null | Error | Promise<Value | null>): this {
    this.#expect(key)
    return super.prime(key, value)
  }

  #expect(key: Key): void {
    const id = this.identity(key)
    if (!this.#known.has(id)) this.#ahead.add(id)
  }
}

/**
 * The result of a batch function in which no key waits for a slower one of the same tick: DataLoader resolves each key
 * with its entry, and a promise that is resolved with another promise adopts its state. DataLoader's types do not allow
 * this.
 */
export function eachByItself<Value>(responses: readonly Promise<Value>[]): Promise<Value[]> {
  // Callers of `load` handle the error. Without this, it would be unhandled until DataLoader gets to it.
  for (const response of responses) response.catch(() => undefined)
  return Promise.resolve(responses) as unknown as Promise<Value[]>
}
