// Finds variables that are meant as settings but are not.

import type { Environment } from './config.js'
import { settings } from './settings.js'

/** Variables named like the gateway's own settings, such as a misspelled GENAUTH_TIMEOUT. Other names belong to others. */
export const unknownSettings = (env: Environment): readonly string[] =>
  Object.keys(env).filter(name => name.startsWith('GENAUTH_') && !settings.has(name))
