import { accessSync, constants } from 'node:fs'
import type { z } from 'zod'
import { settings } from './settings.js'

/** The environment as it comes: names to text. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The start is refused; the message lists every problem at once and never a value that could be secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map(problem => `  - ${problem}`).join('\n')}`)
  }
}

/** What the gateway runs by: every value checked and typed. */
export interface Config {
  readonly genauth: {
    /** Without a slash at its end. */
    readonly baseUrl: string
    readonly accessKeyId: string
    readonly secret: { readonly text: string } | { readonly file: string }
    readonly auth: 'token' | 'signature'
    readonly dialect: 'genauth' | 'authing'
    readonly lang: string
    readonly timeZone: string
    readonly currency: string | null
    readonly tenantId: string | undefined
    readonly caFile: string | undefined
    readonly proxy: URL | undefined
    readonly absentApiCodes: ReadonlySet<number>
    readonly transport: 'node-fetch' | 'undici'
    readonly timeoutMs: number
    readonly maxConcurrency: number
    /** Requests a second; undefined where only GenAuth bounds them. */
    readonly maxRps: number | undefined
  }
  readonly requestTimeoutMs: number
  readonly shutdownGraceMs: number
  /** How long a stopping gateway keeps serving, so that load balancers notice first. */
  readonly shutdownDelayMs: number
  readonly host: string
  readonly port: number
  readonly adminHost: string
  readonly adminPort: number
  /** "" for the root, otherwise with a slash in front and none at its end. */
  readonly basePath: string
  /** Lower-case names without ports; undefined answers to any. */
  readonly allowedHosts: ReadonlySet<string> | undefined
  readonly corsOrigins: readonly string[]
  readonly graphiql: boolean
  readonly introspection: boolean
  readonly maxScanPages: number
  readonly maxTokens: number
  readonly maxDepth: number
  readonly maxFields: number
  readonly maxReferences: number
  readonly inlineTrace: boolean
  readonly logLevel: string
}

/** Which command reads the settings: `demo` runs as it is, `start` wants the risky choices made. */
export type Profile = 'start' | 'demo'

type Values = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]> }

/**
 * Reads the settings. Files that they name are read by those who use them; here they only have to be there.
 * @throws ConfigError that lists every problem
 */
export function loadConfig(env: Environment, profile: Profile, isReadable = isReadableFile): Config {
  const { values, problems } = readSettings(env)
  problems.push(...contradictions(values, profile), ...missingFiles(values, isReadable))
  if (problems.length > 0) throw new ConfigError(problems)
  return assemble(values as Values, profile)
}

/** Reads each setting by itself, so that one that is wrong hides no other. */
function readSettings(env: Environment): { values: Partial<Values>; problems: string[] } {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, schema] of Object.entries(settings)) {
    // An empty variable is how many deployments spell "not set".
    const read = schema.safeParse(env[name] || undefined)
    if (read.success) values[name] = read.data
    else problems.push(...read.error.issues.map(({ message }) => `${name} ${message}`))
  }
  return { values: values as Partial<Values>, problems }
}

/** What is wrong with settings that are well-formed each by itself. */
function* contradictions(values: Partial<Values>, profile: Profile): Iterable<string> {
  const url = values.GENAUTH_BASE_URL
  if (url && (url.username || url.password || url.search || url.hash)) {
    yield 'GENAUTH_BASE_URL must be an address without user, password, query and fragment'
  }
  if (url?.protocol === 'http:' && !isLoopback(url.hostname) && values.GENAUTH_INSECURE_HTTP === false) {
    yield 'GENAUTH_BASE_URL must be https:// (GENAUTH_INSECURE_HTTP=on allows http:// to other machines)'
  }
  if ('GRAPHIQL' in values && 'INTROSPECTION' in values) {
    const graphiql = values.GRAPHIQL ?? profile === 'demo'
    const introspection = values.INTROSPECTION ?? profile === 'demo'
    if (graphiql && !introspection) yield 'GRAPHIQL is on, which needs INTROSPECTION=on'
  }
  if (values.PORT !== 0 && values.PORT === values.ADMIN_PORT && overlap(values.HOST, values.ADMIN_HOST)) {
    yield 'ADMIN_PORT must be another port than PORT'
  }
  if (profile === 'demo') return
  if ('AUTH_MODE' in values && values.AUTH_MODE === undefined) {
    yield 'AUTH_MODE must be set: "none" answers every caller, so something in front has to keep strangers out'
  }
  if ('GENAUTH_ACCESS_KEY_ID' in values && values.GENAUTH_ACCESS_KEY_ID === undefined) {
    yield 'GENAUTH_ACCESS_KEY_ID must be set'
  }
  const secrets = [values.GENAUTH_ACCESS_KEY_SECRET, values.GENAUTH_ACCESS_KEY_SECRET_FILE].filter(Boolean).length
  if (secrets === 0) yield 'GENAUTH_ACCESS_KEY_SECRET or GENAUTH_ACCESS_KEY_SECRET_FILE must be set'
  if (secrets === 2) yield 'only one of GENAUTH_ACCESS_KEY_SECRET and GENAUTH_ACCESS_KEY_SECRET_FILE can be set'
}

function* missingFiles(values: Partial<Values>, isReadable: (file: string) => boolean): Iterable<string> {
  for (const name of ['GENAUTH_CA_FILE', 'GENAUTH_ACCESS_KEY_SECRET_FILE'] as const) {
    const file = values[name]
    if (file !== undefined && !isReadable(file)) yield `${name} must name a readable file`
  }
}

function isReadableFile(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}

function assemble(values: Values, profile: Profile): Config {
  const file = values.GENAUTH_ACCESS_KEY_SECRET_FILE
  return {
    genauth: {
      baseUrl: values.GENAUTH_BASE_URL.href.replace(/\/+$/, ''),
      accessKeyId: values.GENAUTH_ACCESS_KEY_ID ?? '',
      secret: file === undefined ? { text: values.GENAUTH_ACCESS_KEY_SECRET ?? '' } : { file },
      auth: values.GENAUTH_AUTH,
      dialect: values.GENAUTH_DIALECT,
      lang: values.GENAUTH_LANG,
      timeZone: values.GENAUTH_TIME_ZONE,
      currency: values.GENAUTH_CURRENCY ?? null,
      tenantId: values.GENAUTH_TENANT_ID,
      caFile: values.GENAUTH_CA_FILE,
      proxy: values.HTTPS_PROXY,
      absentApiCodes: values.GENAUTH_ABSENT_API_CODES,
      transport: values.GENAUTH_TRANSPORT,
      timeoutMs: values.GENAUTH_TIMEOUT_MS,
      maxConcurrency: values.GENAUTH_MAX_CONCURRENCY,
      maxRps: values.GENAUTH_MAX_RPS,
    },
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
    host: values.HOST,
    port: values.PORT,
    adminHost: values.ADMIN_HOST,
    adminPort: values.ADMIN_PORT,
    basePath: values.BASE_PATH === '/' ? '' : values.BASE_PATH,
    allowedHosts: allowedHosts(values),
    corsOrigins: values.CORS_ORIGINS,
    graphiql: values.GRAPHIQL ?? profile === 'demo',
    introspection: values.INTROSPECTION ?? profile === 'demo',
    maxScanPages: values.MAX_SCAN_PAGES,
    maxTokens: values.MAX_TOKENS,
    maxDepth: values.MAX_DEPTH,
    maxFields: values.MAX_FIELDS,
    maxReferences: values.MAX_REFERENCES,
    inlineTrace: values.INLINE_TRACE,
    logLevel: values.LOG_LEVEL,
  }
}

const EVERYWHERE: ReadonlySet<unknown> = new Set(['0.0.0.0', '::'])

/** Whether one port cannot be listened on twice. */
const overlap = (one: unknown, other: unknown) => one === other || EVERYWHERE.has(one) || EVERYWHERE.has(other)

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** By name as in a URL, so that an IPv6 address has its brackets. */
const isLoopback = (hostname: string) => LOOPBACK.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname)

function allowedHosts({ ALLOWED_HOSTS: names, HOST }: Values): ReadonlySet<string> | undefined {
  if (names?.includes('*')) return undefined
  const own = HOST.includes(':') ? `[${HOST}]` : HOST
  return new Set((names ?? [...LOOPBACK, own]).map(name => name.toLowerCase()))
}
