// Settings that are valid, and probably not what was meant.

import type { Config, Environment } from './config.js'
import { settings } from './settings.js'

/** Docker kills a container 10 s after SIGTERM, and the process needs some of that time itself. */
const USUAL_STOP_MS = 9000

/** Set for each service, such as one named "genauth". */
const OF_KUBERNETES = /_SERVICE_(HOST|PORT)|_PORT(_\d+_|$)/

/** What to say about the settings at start. */
export function* warningsAbout(env: Environment, config: Config): Iterable<string> {
  // Only variables named like the gateway's own settings, such as a misspelled GENAUTH_TIMEOUT; others belong to others.
  for (const name of Object.keys(env)) {
    if (name.startsWith('GENAUTH_') && !settings.has(name) && !OF_KUBERNETES.test(name))
      yield `${name} is not a setting; it is ignored`
  }
  const stopMs = config.shutdownDelayMs + config.shutdownGraceMs
  if (stopMs > USUAL_STOP_MS) {
    yield `SHUTDOWN_DELAY_MS and SHUTDOWN_GRACE_MS are ${stopMs / 1000} s together; containers are usually killed 10 s after SIGTERM, so set a longer grace period there`
  }
}
