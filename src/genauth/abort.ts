// Waiting that ends early: with a signal, or after a time.

import { Abort, type Signal } from '../operation/abort.js'
import type { Clock } from './clock.js'

/** Waits for work that others share, until the signal ends the waiting; the work itself goes on. */
export async function waitFor<T>(work: Promise<T>, signal: Signal): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** The time that one attempt may take is spent. */
export class AttemptTimeout extends Error {}

/**
 * Runs work under a signal that fires with the outer one, or with AttemptTimeout when `timeoutMs` have passed. It ends
 * then, whether the work obeys or not: undici does not while it connects.
 */
export function withTimeout<T>(
  clock: Clock,
  timeoutMs: number,
  outer: Signal,
  work: (signal: Signal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    outer.throwIfAborted()
    const inner = new Abort()
    const end = () => {
      cancel()
      outer.removeEventListener('abort', follow)
    }
    const stop = (reason: unknown) => {
      end()
      inner.abort(reason)
      reject(reason)
    }
    const follow = () => stop(outer.reason)
    const cancel = clock.after(timeoutMs, () => stop(new AttemptTimeout()))
    outer.addEventListener('abort', follow, { once: true })
    work(inner).then(
      value => {
        end()
        resolve(value)
      },
      error => {
        end()
        reject(error)
      },
    )
  })
}
