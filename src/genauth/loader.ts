import DataLoader from 'dataloader'
import type { Endpoint } from './endpoint.js'

/** A call on behalf of one operation: it ends with the operation. */
export type OperationCall = <Input, Output>(endpoint: Endpoint<Input, Output>, input: Input) => Promise<Output | null>

/** Remembers, within one operation, what an endpoint answered for a key; null stands for absence. */
export type KeyedLoader<Key, Value> = DataLoader<Key, Value | null, string>

/**
 * A loader over an endpoint that takes one key per call, since GenAuth has no bulk reads for these: the keys of a
 * tick are asked side by side, equal keys share a call, and each key is answered, or fails, by itself.
 */
export function perKey<Key, Value>(
  call: OperationCall,
  endpoint: Endpoint<Key, Value>,
  /** Text by which equal keys are told. */
  identity: (key: Key) => string,
): KeyedLoader<Key, Value> {
  return new DataLoader<Key, Value | null, string>(keys => eachByItself(keys.map(key => call(endpoint, key))), {
    cacheKeyFn: identity,
  })
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

/** Reads, at most once within an operation, what an endpoint without parameters answers. */
export type OnceLoader<Value> = () => Promise<Value | null>

/** A loader over an endpoint that takes nothing. */
export function once<Value>(call: OperationCall, endpoint: Endpoint<undefined, Value>): OnceLoader<Value> {
  let answer: Promise<Value | null> | undefined
  return () => {
    answer ??= call(endpoint, undefined)
    return answer
  }
}
