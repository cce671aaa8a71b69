// One setting: how it is declared.

import type { TextOf } from './kinds.js'

/** Which command reads the settings: `demo` can run with defaults only, `start` requires explicit risky choices. */
export type Profile = 'start' | 'demo'

/** One setting: its variable, how its text is parsed, and its default text per command. */
export interface Setting<T> {
  readonly variable: string
  /** Another name that is read if the variable is not set. */
  readonly alias?: string
  readonly kind: TextOf<T>
  readonly defaults: Readonly<Partial<Record<Profile, string>>>
  /** Whether its value is never shown. */
  readonly isSecret?: boolean
}

/** A setting without a default. */
export const optional = <T>(variable: string, kind: TextOf<T>): Setting<T | undefined> => ({
  variable,
  kind,
  defaults: {},
})

/** A secret. */
export const hidden = <T>(variable: string, kind: TextOf<T>): Setting<T | undefined> => ({
  ...optional(variable, kind),
  isSecret: true,
})

/** A setting that platforms have in lower case as well. */
export const inAnyCase = <T>(variable: string, kind: TextOf<T>): Setting<T | undefined> => ({
  ...optional(variable, kind),
  alias: variable.toLowerCase(),
})

/** A setting with a default, which may differ in the demo. */
export const setting = <T>(variable: string, kind: TextOf<T>, start: string, demo = start): Setting<T> => ({
  variable,
  kind,
  defaults: { start, demo },
})
