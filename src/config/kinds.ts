// The types of setting values: how their text is parsed, and the error messages for invalid text.

import { Temporal } from '@js-temporal/polyfill'
import { z } from 'zod'

/** Parses the text of one setting. */
export type TextOf<T> = z.ZodType<T, string>

export const wholeNumber = (min: number, max: number): TextOf<number> =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(number => number >= min && number <= max, `must be a whole number from ${min} to ${max}`)

export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T): TextOf<T[number]> =>
  z.string().pipe(z.enum(values, `must be ${values.map(value => `"${value}"`).join(' or ')}`)) as TextOf<T[number]>

export const onOff: TextOf<boolean> = oneOf('on', 'off').transform(value => value === 'on')

/** Text that matches a pattern. @param what completes the error message "must be ..." */
export const text = (form: RegExp, what: string): TextOf<string> => z.string().regex(form, `must be ${what}`)

export const file: TextOf<string> = z.string()

export const host = text(/^[\w.:-]+$/, 'a host name or an address')

/** A secret, used as it is. Blank text and line breaks are rejected as copying mistakes. */
export const secret = text(/^(?=.*\S)[^\p{Cc}]+$/u, 'one line of text that is not blank')

export const listOf = (item: Pick<RegExp, 'test'>, what: string): TextOf<string[]> =>
  z
    .string()
    .transform(list => list.split(',').map(part => part.trim()))
    .refine(parts => parts.every(part => item.test(part)), `must be ${what}, separated by commas`)

/** Some of these names, separated by commas, or "all" of them. */
export const someOf = <const T extends string>(names: readonly T[]): TextOf<ReadonlySet<T>> =>
  z
    .string()
    .transform(list => (list === 'all' ? names : list.split(',').map(part => part.trim())))
    .refine(
      (parts): parts is readonly T[] => parts.every(part => names.includes(part as T)),
      `must be "all" or some of ${names.map(name => `"${name}"`).join(', ')}, separated by commas`,
    )
    .transform(parts => new Set(parts)) as unknown as TextOf<ReadonlySet<T>>

/** Whole numbers, separated by commas. */
export const numbers: TextOf<ReadonlySet<number>> = listOf(/^\d{1,9}$/, 'numbers').transform(
  list => new Set(list.map(Number)),
)

export const address = (protocols: readonly string[], what: string): TextOf<URL> =>
  z
    .string()
    .refine(url => URL.canParse(url) && protocols.includes(new URL(url).protocol), `must be ${what}`)
    .transform(url => new URL(url))

/** Keys of 32 bytes in base64, separated by commas. */
export const encryptionKeys: TextOf<readonly Buffer[]> = z
  .string()
  .transform(list => list.split(',').map(part => part.trim()))
  .refine(
    parts => parts.every(part => /^[A-Za-z\d+/]{43}=$/.test(part)),
    'must be 32 bytes in base64 ("openssl rand -base64 32"), several separated by commas',
  )
  .refine(parts => new Set(parts).size === parts.length, 'must not name a key twice')
  .transform(parts => parts.map(part => Buffer.from(part, 'base64')))

/** The base URL of an API; trailing slashes are removed. */
export const baseAddress: TextOf<string> = address(['http:', 'https:'], 'a URL that begins with https://')
  .refine(
    ({ username, password, search, hash }) => !(username || password || search || hash),
    'must be an address without user, password, query or fragment',
  )
  .transform(({ href }) => href.replace(/\/+$/, ''))

/** Origins as browsers send them: in lower case and without the default port. Any scheme, for apps and extensions. */
export const origins: TextOf<string[]> = listOf(
  {
    test: origin => /^[a-z][a-z\d+.-]*:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(origin) && URL.canParse(origin),
  },
  'origins such as "https://shop.example" or "capacitor://localhost"',
).transform(list => list.map(originOf))

/** Only the schemes of the web have an origin for `URL`. */
const originOf = (text: string) => (/^https?:/i.test(text) ? new URL(text).origin : text.toLowerCase())

/** A zone that the library which reads GenAuth's times knows. That one refuses abbreviations, which are ambiguous. */
export const timeZone: TextOf<string> = z
  .string()
  .refine(isTimeZone, 'must be a time zone such as "Asia/Shanghai"; abbreviations such as "CST" are ambiguous')

function isTimeZone(name: string): boolean {
  try {
    return Temporal.PlainDate.from('2022-08-09').toZonedDateTime(name).offset !== ''
  } catch {
    return false
  }
}

/** Host names as in the `Host` header, `*` for any. */
export const hostNames = listOf(
  /^(\*|[\w-]+(\.[\w-]+)*|\[[\da-fA-F:.]+\])$/,
  'whole host names without ports (a name does not stand for its subdomains)',
)

export const proxyAddress: TextOf<URL> = address(['http:', 'https:'], 'the address of an HTTP proxy').refine(
  hasReadableUser,
  'must have its user and password percent-encoded ("%25" for "%")',
)

function hasReadableUser({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

/** A port. Kubernetes sets variables such as ADMIN_PORT for each service, here one named "admin". */
export const port: TextOf<number> = z
  .string()
  .refine(
    text => !text.startsWith('tcp://'),
    'is the address that Kubernetes sets for a service of that name; set it yourself in the pod, or "enableServiceLinks: false"',
  )
  .pipe(wholeNumber(0, 65_535) as z.ZodType<number, string>)

const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/** A path prefix: "" for the root, otherwise with a leading slash and without a trailing one. */
export const basePath: TextOf<string> = text(
  /^\/$|^(\/(?!\.{1,2}(\/|$))[\w.~-]+)+$/,
  'a path such as "/billing", without a trailing slash',
)
  .refine(path => !PROBES.has(path), 'must not be the path of a probe, /livez or /readyz')
  .transform(path => (path === '/' ? '' : path))
