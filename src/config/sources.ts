// Where the value of each setting comes from.

import type { Environment } from './config.js'
import { type Profile, type Setting, settings } from './settings.js'

/** A setting as it takes effect. */
export interface EffectiveSetting {
  readonly variable: string
  /** As text, without secrets; undefined if it is not set and has no default. */
  readonly value: string | undefined
  readonly source: 'environment' | 'default' | 'not set'
}

/** Every setting that this version reads, with its value and where that comes from. */
export function effectiveSettings(env: Environment, profile: Profile): EffectiveSetting[] {
  return [...settings.values()].map(setting => {
    const variable = variableIn(env, setting) ?? setting.variable
    const given = env[variable] || undefined
    const value = given ?? setting.defaults[profile]
    const source = given !== undefined ? 'environment' : value !== undefined ? 'default' : 'not set'
    return { variable, value: value === undefined ? undefined : shown(value, setting), source }
  })
}

/** The names of the settings that are set, by where they come from. All others have their defaults. */
export const settingsIn = (env: Environment): { environment: string[] } => ({
  environment: [...settings.values()].flatMap(setting => variableIn(env, setting) ?? []),
})

/** The name under which a setting is set. */
const variableIn = (env: Environment, { variable, alias }: Setting<unknown>): string | undefined =>
  env[variable] ? variable : alias && env[alias] ? alias : undefined

function shown(value: string, { isSecret }: Setting<unknown>): string {
  if (isSecret) return '(secret)'
  // Addresses may contain a user and a password.
  return value.replace(/^(\w+:\/\/)[^/@]*@/, '$1(secret)@')
}
