// How a command ends with a message and an exit status.

import { ConfigError } from '../config/config.js'

/** Ends a command with a message for people and an exit status: 1 where it failed, 2 for bad usage or configuration. */
export class ExitError extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message)
  }

  /** What a command that threw this has to say. */
  static from(error: unknown): ExitError {
    if (error instanceof ExitError) return error
    if (error instanceof ConfigError) return new ExitError(error.message, 2)
    return new ExitError(describe(error), 1)
  }
}

function describe(error: unknown): string {
  const { code, port, address } = error as { code?: string; port?: number; address?: string }
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is in use: choose another one by PORT, ADMIN_PORT or --port; 0 takes a free one.`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return 'This machine has no such address to listen on: check HOST, ADMIN_HOST or --host.'
  }
  if (code === 'EACCES') return `Port ${port} of ${address} may not be used by this user.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
