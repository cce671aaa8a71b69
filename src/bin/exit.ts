// Ends a command with a message and an exit status.

import { ConfigError } from '../config/config.js'

/** Thrown to end a command with a message and an exit status: 1 if it failed, 2 for bad usage or configuration. */
export class ExitError extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message)
  }

  /** The message and exit status for any thrown value. */
  static from(error: unknown): ExitError {
    if (error instanceof ExitError) return error
    if (error instanceof ConfigError) return new ExitError(error.message, 2)
    return new ExitError(describe(error), 1)
  }
}

function describe(error: unknown): string {
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${address} is in use. Choose another one (PORT, ADMIN_PORT; simulate: --port); 0 picks a free port.`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return 'Cannot listen: this machine does not have this address. Check HOST and ADMIN_HOST, or --host of simulate.'
  }
  if (code === 'EACCES') return `Permission denied: this user may not listen on port ${port} of ${address}.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
