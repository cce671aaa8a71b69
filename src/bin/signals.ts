// Waiting for SIGTERM or SIGINT.

/** Resolves with SIGTERM or SIGINT. A second one ends the process at once, as somebody who insists expects. */
export async function untilTold(): Promise<void> {
  await new Promise<void>(resolve => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))
}
