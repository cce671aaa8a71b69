import DataLoader from 'dataloader'
import type { Endpoint } from './endpoint.js'

/** A call on behalf of one operation: it ends with the operation. */
export type OperationCall = <Input, Output>(endpoint: Endpoint<Input, Output>, input: Input) => Promise<Output | null>

/** Remembers, within one operation, what an endpoint answered for a key; null stands for absence. */
export type KeyedLoader<Key, Value> = DataLoader<Key, Value | null, string>

/**
 * A loader over an endpoint that takes one key per call, since GenAuth has no bulk reads for these: the keys of a
 * tick are asked side by side, equal keys share a call, and a key that fails fails alone.
 */
export function perKey<Key, Value>(
  call: OperationCall,
  endpoint: Endpoint<Key, Value>,
  /** Text by which equal keys are told. */
  identity: (key: Key) => string,
  /** Sees each answer before anybody who waits for it. */
  answered: (value: NonNullable<Value>) => void = () => {},
): KeyedLoader<Key, Value> {
  const load = async (key: Key) => {
    const value = await call(endpoint, key)
    if (value !== null && value !== undefined) answered(value)
    return value
  }
  return new DataLoader<Key, Value | null, string>(
    keys => Promise.all(keys.map(key => load(key).catch((error: Error) => error))),
    { cacheKeyFn: identity },
  )
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
