// Creates the verifier of callers' tokens from the configuration.

import type { AuthConfig } from '../config/config.js'
import type { Logger } from '../telemetry/log.js'
import { type Download, issuerKeys } from './keys.js'
import { createVerifier, type Verifier } from './verify.js'

/** @param download reads the issuer's keys */
export function openVerifier(config: AuthConfig, download: Download, log: Logger): Verifier {
  const keys = issuerKeys({
    url: config.jwksUrl,
    download,
    now: () => performance.now(),
    onChange: () => verifier.forget(),
    onFailure: error => log.warn({ err: error }, "failed to load the issuer's keys; keeping the known keys"),
  })
  const verifier = createVerifier({ ...config, keys, epochMs: Date.now })
  return verifier
}
