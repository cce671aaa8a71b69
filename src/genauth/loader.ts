// A DataLoader whose keys settle each by itself.

import DataLoader from 'dataloader'

/**
 * A DataLoader whose keys settle each by itself: none waits for a slower one of its tick. Null stands for absence.
 * Lives for one operation.
 */
export class KeyedLoader<Key, Value> extends DataLoader<Key, Value | null, string> {
  readonly #known: ReadonlyMap<string, unknown>
  /** Loaded ahead or primed: the first one who asks is the one for whom it was done. */
  readonly #ahead = new Set<string>()

  /**
   * @param batch sees the keys of a tick together, and returns a promise for each
   * @param identity text by which equal keys are told
   * @param onRepeat called with each key that was asked for before
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

  /** Starts to load what a field below will ask for, which sees what comes of it. */
  loadAhead(key: Key): Promise<Value | null> {
    this.#expect(key)
    const answer = super.load(key)
    answer.catch(() => undefined)
    return answer
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
 * What a batch function returns so that no key waits for a slower one of its tick: DataLoader settles each key with
 * its own entry, and a promise that is settled with another adopts it. DataLoader's types do not say so.
 */
export function eachByItself<Value>(answers: readonly Promise<Value>[]): Promise<Value[]> {
  // Whoever loads a key sees its failure; here it would count as unhandled until DataLoader gets to it.
  for (const answer of answers) answer.catch(() => undefined)
  return Promise.resolve(answers) as unknown as Promise<Value[]>
}
