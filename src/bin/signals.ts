// How commands end on signals.

import { constants } from 'node:os'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/** How often a process started by npm checks whether its parent still runs, in milliseconds. */
const PARENT_CHECK_MS = 500

const endBy = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal])

/** Ends the process on SIGTERM and SIGINT, which the first process of a container ignores by default. */
export function endOnSignals(): void {
  for (const signal of SIGNALS) process.on(signal, endBy)
}

/** Resolves on SIGTERM or SIGINT, or when npm has ended. A second signal ends the process immediately. */
export async function untilTold(): Promise<void> {
  let check: NodeJS.Timeout | undefined
  await new Promise<void>(resolve => {
    for (const signal of SIGNALS) process.off(signal, endBy).once(signal, () => resolve())
    // npm runs scripts in a shell. It sends signals to that shell, which ends without passing them on.
    if (process.env['npm_lifecycle_event'] !== undefined) check = whenOrphaned(resolve)
  })
  clearInterval(check)
  for (const signal of SIGNALS) process.once(signal, () => process.exit(1))
}

function whenOrphaned(callback: () => void): NodeJS.Timeout {
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) callback()
  }, PARENT_CHECK_MS).unref()
}
