// Standard output and standard error of a command, neither of which may end it with a stack trace.

let isServing = false

/**
 * Handles errors of standard output and standard error. A closed standard error is ignored, since only people read it.
 * If standard output cannot be written, that is said, and the status is 1 unless the command serves.
 */
export function handleOutputErrors(): void {
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads only the beginning has what it wants.
    if (error.code === 'EPIPE') return
    process.stderr.write(`Cannot write to standard output: ${error.message}\n`)
    if (!isServing) process.exitCode ??= 1
  })
}

/** Prints the JSON line by which a program learns where a command listens. The command serves without it as well. */
export function announce(addresses: Readonly<Record<string, string>>): void {
  isServing = true
  process.stdout.write(`${JSON.stringify(addresses)}\n`)
}
