/** Waits for work that others share, until the signal ends the waiting; the work itself goes on. */
export async function waitFor<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
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

/** Runs work under a signal that fires with the outer one, or with AttemptTimeout when `timeoutMs` have passed. */
export async function withTimeout<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted()
  const inner = new AbortController()
  const follow = () => inner.abort(outer?.reason)
  const timer = setTimeout(() => inner.abort(new AttemptTimeout()), timeoutMs)
  outer?.addEventListener('abort', follow, { once: true })
  try {
    return await work(inner.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', follow)
  }
}
