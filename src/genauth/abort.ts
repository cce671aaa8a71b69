// Waiting with an early end: an abort signal or a timeout.

import { Abort, type Signal } from '../operation/abort.js'
import type { Clock } from './clock.js'

/** Waits for shared work until the signal fires. The work itself continues. @throws the signal's reason */
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

/** A single attempt exceeded its time limit. */
export class AttemptTimeout extends Error {}

/**
 * Runs work under a signal that aborts with the outer one, or with AttemptTimeout after `timeoutMs`. The promise
 * rejects at that moment even if the work ignores its signal, as undici does while it connects.
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
