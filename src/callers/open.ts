// Creates the verifier of callers' tokens from the configuration.

import type { AuthConfig } from '../config/config.js'
import type { Logger } from '../telemetry/log.js'
import { type Download, issuerKeys, type KeysState } from './keys.js'
import { createVerifier, type Verifier } from './verify.js'

/** Identifies callers by their tokens. */
export interface Callers extends Verifier {
  keys(): KeysState
  /** Stops reading keys that have never been read. */
  close(): void
}

export interface CallersNotes {
  /** The issuer's keys could not be read. */
  keysUnread(): void
}

/** Starts to read the issuer's keys. @param download reads them */
export function openCallers(config: AuthConfig, download: Download, log: Logger, notes: CallersNotes): Callers {
  const keys = issuerKeys({
    url: config.jwksUrl,
    download,
    now: () => performance.now(),
    onChange: () => verifier.forget(),
    onFailure(error) {
      notes.keysUnread()
      const { known } = keys.state()
      const effect = known === null ? 'not ready until they are known' : 'keeping the known keys'
      log.warn({ err: error }, `failed to load the issuer's keys; ${effect}`)
    },
  })
  const verifier = createVerifier({ ...config, keys: keys.find, epochMs: Date.now })
  const close = keys.readFirst((ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  })
  return { ...verifier, keys: keys.state, close }
}
