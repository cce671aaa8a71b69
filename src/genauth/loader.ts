import DataLoader from 'dataloader'
import type { Endpoint } from './endpoint.js'

/** The client of GenAuth as one operation has it: its calls end with the operation, and are noted in its ledger. */
export interface OperationClient {
  call<Input, Output>(endpoint: Endpoint<Input, Output>, input: Input): Promise<Output | null>
  /** A call that need not be made, as the operation has asked already. */
  repeated(endpoint: string): void
}

/**
 * Remembers, within one operation, what was answered for a key; null stands for absence. It is a DataLoader whose keys
 * settle each by itself: none waits for a slower one of its tick.
 */
export class KeyedLoader<Key, Value> extends DataLoader<Key, Value | null, string> {
  readonly #memory: Memory<Value | null>

  /**
   * @param batch sees the keys of a tick together, and returns a promise for each
   * @param identity text by which equal keys are told
   * @param onRepeat called for each key that was asked for before
   */
  constructor(
    batch: (keys: readonly Key[]) => readonly Promise<Value | null>[],
    identity: (key: Key) => string,
    onRepeat: () => void,
  ) {
    const memory = new Memory<Value | null>(onRepeat)
    super(keys => eachByItself(batch(keys)), { cacheKeyFn: identity, cacheMap: memory })
    this.#memory = memory
  }

  /** Starts to load what a field below will ask for, which sees what comes of it. */
  loadAhead(key: Key): Promise<Value | null> {
    const answer = this.#memory.uncounted(() => this.load(key))
    answer.catch(() => undefined)
    return answer
  }

  override prime(key: Key, value: Value | null | Error | Promise<Value | null>): this {
    return this.#memory.uncounted(() => super.prime(key, value))
  }
}

/** What a loader remembers, by the identity of its keys. */
class Memory<Value> extends Map<string, Promise<Value>> {
  #counts = true
  /** Loaded ahead: the next one who asks is the one for whom it was. */
  readonly #ahead = new Set<string>()

  constructor(private readonly onRepeat: () => void) {
    super()
  }

  override get(key: string): Promise<Value> | undefined {
    const known = super.get(key)
    if (this.#counts && known !== undefined && !this.#ahead.delete(key)) this.onRepeat()
    return known
  }

  override set(key: string, value: Promise<Value>): this {
    if (!this.#counts) this.#ahead.add(key)
    return super.set(key, value)
  }

  uncounted<Result>(run: () => Result): Result {
    this.#counts = false
    try {
      return run()
    } finally {
      this.#counts = true
    }
  }
}

/**
 * A loader over an endpoint that takes one key per call, since GenAuth has no bulk reads for these: the keys of a
 * tick are asked side by side, equal keys share a call, and each key is answered, or fails, by itself.
 */
export const perKey = <Key, Value>(
  client: OperationClient,
  endpoint: Endpoint<Key, Value | null>,
  identity: (key: Key) => string,
): KeyedLoader<Key, Value> =>
  new KeyedLoader<Key, Value>(
    keys => keys.map(key => client.call(endpoint, key)),
    identity,
    () => client.repeated(endpoint.name),
  )

/**
 * What a batch function returns so that no key waits for a slower one of its tick: DataLoader settles each key with
 * its own entry, and a promise that is settled with another adopts it. DataLoader's types do not say so.
 */
function eachByItself<Value>(answers: readonly Promise<Value>[]): Promise<Value[]> {
  // Whoever loads a key sees its failure; here it would count as unhandled until DataLoader gets to it.
  for (const answer of answers) answer.catch(() => undefined)
  return Promise.resolve(answers) as unknown as Promise<Value[]>
}

/** Reads, at most once within an operation, what an endpoint without parameters answers. */
export type OnceLoader<Value> = () => Promise<Value | null>

/** A loader over an endpoint that takes nothing. */
export function once<Value>(client: OperationClient, endpoint: Endpoint<undefined, Value>): OnceLoader<Value> {
  let answer: Promise<Value | null> | undefined
  return () => {
    if (answer !== undefined) client.repeated(endpoint.name)
    answer ??= client.call(endpoint, undefined)
    return answer
  }
}
