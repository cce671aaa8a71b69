import { z } from 'zod'

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(number => number >= min && number <= max, `must be a whole number from ${min} to ${max}`)

const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values, `must be ${values.map(value => `"${value}"`).join(' or ')}`)

const onOff = oneOf('on', 'off').transform(value => value === 'on')

/** A secret as it is sent: blanks and line breaks are a mistake of whoever copied it. */
const secret = z.string().regex(/^(?=.*\S)[^\p{Cc}]+$/u, 'must be one line of text that is not blank')

const listOf = (item: Pick<RegExp, 'test'>, what: string) =>
  z
    .string()
    .transform(text => text.split(',').map(part => part.trim()))
    .refine(parts => parts.every(part => item.test(part)), `must be ${what}, separated by commas`)

const address = (protocols: readonly string[], what: string) =>
  z
    .string()
    .refine(text => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must be ${what}`)
    .transform(text => new URL(text))

const origin = { test: (text: string) => /^https?:\/\/[\w.-]+(:\d{1,5})?$/i.test(text) && URL.canParse(text) }

const host = z.string().regex(/^[\w.:-]+$/, 'must be a host name or an address')

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A setting of which only some values work in this version; the others are refused by name. */
const partly = <const T extends string>(now: T, later: readonly string[]) =>
  z.string().superRefine((value, context) => {
    if (value === now) return
    const message = later.includes(value)
      ? `can only be "${now}": "${value}" is not available in this version`
      : `must be "${now}"`
    context.addIssue({ code: 'custom', message })
  })

/** A setting that no value of works in this version. */
const notYet = z
  .string()
  .refine(() => false, 'is not available in this version; leave it unset')
  .optional()

const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/** Every setting: how its text is read, and what holds where it is not set. */
export const settings = {
  GENAUTH_BASE_URL: address(['http:', 'https:'], 'an https:// address').default(new URL('https://api.genauth.ai')),
  GENAUTH_INSECURE_HTTP: onOff.default(false),
  GENAUTH_ACCESS_KEY_ID: z
    .string()
    .regex(/^[\x21-\x39\x3b-\x7e]+$/, 'must be printable text without spaces and colons')
    .optional(),
  GENAUTH_ACCESS_KEY_SECRET: secret.optional(),
  GENAUTH_ACCESS_KEY_SECRET_FILE: z.string().optional(),
  GENAUTH_AUTH: oneOf('token', 'signature').default('token'),
  GENAUTH_DIALECT: oneOf('genauth', 'authing').default('genauth'),
  GENAUTH_LANG: oneOf('zh-CN', 'en-US', 'ja-JP', 'zh-TW').default('en-US'),
  GENAUTH_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as "Asia/Shanghai"')
    .default('Asia/Shanghai'),
  GENAUTH_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "CNY"')
    .optional(),
  GENAUTH_TENANT_ID: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'must be the id of a tenant')
    .optional(),
  GENAUTH_CA_FILE: z.string().optional(),
  HTTPS_PROXY: address(['http:', 'https:'], 'the address of an HTTP proxy').optional(),
  GENAUTH_ABSENT_API_CODES: listOf(/^\d{1,9}$/, 'numbers')
    .transform(parts => new Set(parts.map(Number)))
    .default(new Set([5001])),
  GENAUTH_TRANSPORT: oneOf('node-fetch', 'undici').default('node-fetch'),
  GENAUTH_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  GENAUTH_MAX_CONCURRENCY: wholeNumber(1, 1000).default(32),
  GENAUTH_MAX_RPS: wholeNumber(1, 100_000).optional(),
  REQUEST_TIMEOUT_MS: wholeNumber(1, 600_000).default(30_000),
  SHUTDOWN_GRACE_MS: wholeNumber(0, 600_000).default(10_000),
  SHUTDOWN_DELAY_MS: wholeNumber(0, 600_000).default(0),
  HOST: host.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  ADMIN_HOST: host.default('127.0.0.1'),
  ADMIN_PORT: wholeNumber(0, 65_535).default(4001),
  BASE_PATH: z
    .string()
    .regex(/^\/$|^(\/(?!\.{1,2}(\/|$))[\w.~-]+)+$/, 'must be a path such as "/billing", without a slash at its end')
    .refine(path => !PROBES.has(path), 'must not be the path of a probe, /livez or /readyz')
    .default('/'),
  ALLOWED_HOSTS: listOf(/^(\*|[\w.-]+|\[[\da-fA-F:.]+\])$/, 'host names without ports').optional(),
  AUTH_MODE: partly('none', ['jwt']).optional(),
  AUTH_ISSUER: notYet,
  AUTH_AUDIENCE: notYet,
  AUTH_JWKS_URL: notYet,
  CORS_ORIGINS: listOf(origin, 'origins such as "https://shop.example"')
    // As browsers write them: in lower case and without the port that goes without saying.
    .transform(origins => origins.map(text => new URL(text).origin))
    .default([]),
  TRUSTED_PROXIES: partly('0', []).optional(),
  GRAPHIQL: onOff.optional(),
  INTROSPECTION: onOff.optional(),
  EXPLAIN: partly('off', ['on']).optional(),
  OPERATIONS_FILE: notYet,
  OPERATIONS_ONLY: partly('off', ['on']).optional(),
  MAX_UPSTREAM_CALLS: notYet,
  MAX_SCAN_PAGES: wholeNumber(1, 10_000).default(50),
  MAX_TOKENS: wholeNumber(1, 1_000_000).default(2000),
  MAX_DEPTH: wholeNumber(1, 1000).default(15),
  MAX_FIELDS: wholeNumber(1, 1_000_000).default(1000),
  MAX_REFERENCES: wholeNumber(1, 100_000).default(1000),
  RATE_LIMIT_OPERATIONS: notYet,
  RATE_LIMIT_UPSTREAM: notYet,
  CACHE: partly('off', ['memory', 'redis']).optional(),
  CACHE_ENCRYPTION_KEY: notYet,
  REDIS_URL: notYet,
  SCHEMA_PREFIX: notYet,
  INLINE_TRACE: onOff.default(false),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
} as const
