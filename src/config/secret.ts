// The access key's secret, reloaded when its file changes.

import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { ConfigError } from './config.js'

/** A secret that may change while the process runs. */
export interface SecretSource {
  current(): string
  close(): void
}

/** How often a secret's file is checked for changes. */
const LOOK_EVERY_MS = 1000

/**
 * Returns a source of the given text, or of the current content of the file.
 * @param onUnreadable called if the file changed and cannot be read; the previous secret stays in use
 * @throws ConfigError if the file cannot be read initially
 */
export function openSecret(
  from: { readonly text: string } | { readonly file: string },
  onUnreadable: (error: unknown) => void,
): SecretSource {
  if ('text' in from) return { current: () => from.text, close: () => {} }

  let secret: string
  try {
    secret = readSecret(from.file)
  } catch {
    throw new ConfigError([
      'GENAUTH_ACCESS_KEY_SECRET_FILE must name a readable file that contains the secret on one line',
    ])
  }
  // Polling the file, unlike file system events, also detects a symbolic link with a new target, which is how mounted
  // secrets change.
  const reread = () => {
    try {
      secret = readSecret(from.file)
    } catch (error) {
      onUnreadable(error)
    }
  }
  watchFile(from.file, { interval: LOOK_EVERY_MS, persistent: false }, reread)
  return { current: () => secret, close: () => unwatchFile(from.file, reread) }
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (secret === '') throw new Error('the file is empty')
  if (/\p{Cc}/u.test(secret)) throw new Error('the file contains more than one line')
  return secret
}
