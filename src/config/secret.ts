// The access key's secret, read again when its file changes.

import { readFileSync, unwatchFile, watchFile } from 'node:fs'
import { ConfigError } from './config.js'

/** A secret that may be exchanged while the process runs. */
export interface SecretSource {
  current(): string
  close(): void
}

/** How often a secret's file is looked at. */
const LOOK_EVERY_MS = 1000

/**
 * The secret as it was given, or as its file has it now.
 * @param onUnreadable the file changed and cannot be read: the secret read before stays
 * @throws ConfigError where the file cannot be read at the start
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
      'GENAUTH_ACCESS_KEY_SECRET_FILE must name a readable file that holds the secret, in one line',
    ])
  }
  // Looking at the file's times rather than waiting for events also sees a link that points elsewhere, which is how
  // mounted secrets change.
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
  if (/\p{Cc}/u.test(secret)) throw new Error('the file holds more than one line of text')
  return secret
}
