// What administrators changed, without the secrets in it.

import { isObject, type Kind } from '../../genauth/wire/kinds.js'

/** Parts of the names of secrets, in whichever spelling. */
const PARTS = [
  ...['secret', 'passw', 'pwd', 'passphrase', 'senderpass', 'token', 'key', 'salt', 'otp', 'cert', 'credential'],
  ...['cipher', 'private', 'signature', 'authorization', 'cookie', 'recovery', 'accountinfo', 'sourcecode'],
  ...['identitynumber', 'userinfoinidp', 'crypt', 'connections'],
].join('|')
const SECRET = new RegExp(PARTS, 'i')
/** A text that is nothing but such a name. */
const isName = (text: string) => text.length <= 64 && /^[\w.-]+$/.test(text) && SECRET.test(text)
/**
 * Secrets that are recognized by their form: PEM, JSON Web Tokens, headers of requests, passwords in addresses, and
 * `name=value`. Repetitions are bounded, so that no text takes long.
 */
const FORMS = new RegExp(
  [
    ...['-----BEGIN ', '\\beyJ[\\w-]+\\.[\\w-]+\\.', '^(Bearer|Basic) ', '://[^\\s/@]{1,256}@'],
    `(${PARTS})[\\w-]{0,32}["']?\\s{0,8}[:=]\\s{0,8}\\S`,
  ].join('|'),
  'i',
)
/** Levels of nested values: what is below is left out. */
const MOST_LEVELS = 32

const LEFT_OUT = Symbol('left out')

/** A value without secrets; LEFT_OUT if nothing of it may be shown. */
function without(value: unknown, level: number): unknown {
  if (level > MOST_LEVELS) return LEFT_OUT
  if (typeof value === 'string') return withoutIn(value, level)
  if (Array.isArray(value)) return value.map(item => without(item, level + 1)).filter(item => item !== LEFT_OUT)
  return isObject(value) ? ofObject(value, level) : value
}

/** An object whose texts name a secret, such as `{ "field": "password", "newValue": "..." }`, has it in another field. */
function ofObject(object: Record<string, unknown>, level: number): unknown {
  const names = Object.values(object).some(value => typeof value === 'string' && isName(value))
  const kept: [string, unknown][] = []
  for (const [name, value] of Object.entries(object)) {
    if (SECRET.test(name) || (names && /value/i.test(name))) continue
    const clean = without(value, level + 1)
    if (clean !== LEFT_OUT) kept.push([name, clean])
  }
  return Object.fromEntries(kept)
}

/** JSON in a text stays text. What only begins like JSON may be anything. */
function withoutIn(text: string, level: number): unknown {
  const parsed = parse(text)
  if (parsed === LEFT_OUT) return LEFT_OUT
  if (parsed !== undefined) {
    const clean = without(parsed, level + 1)
    return clean === LEFT_OUT ? LEFT_OUT : JSON.stringify(clean)
  }
  return isHarmless(text) ? text : LEFT_OUT
}

const isHarmless = (text: string) => !FORMS.test(text)

/** @returns undefined if the text is no JSON object or list, and LEFT_OUT if it only begins like one */
function parse(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return LEFT_OUT
  }
}

/** A value that GenAuth sends as JSON text, without secrets; text that is no JSON stays what it is. */
export const redactedJson: Kind<unknown> = value => {
  const parsed = typeof value === 'string' ? (parse(value) ?? value) : value
  if (parsed === LEFT_OUT || parsed === undefined) return undefined
  const clean = without(parsed, 0)
  return clean === LEFT_OUT ? null : clean
}

/** A text; null if it has the form of a secret. */
export const harmlessText: Kind<string | null> = value =>
  typeof value === 'string' ? (isHarmless(value) ? value : null) : undefined
