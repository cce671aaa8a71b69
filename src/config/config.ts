// The environment, checked as a whole, as the configuration that the gateway runs with.

import { accessSync, constants } from 'node:fs'
import { gatewaySettings, genauthSettings, type Profile, reservedSettings, type Setting } from './settings.js'

export type { Profile }

/** The environment as it comes: names to text. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The start is refused; the message lists every problem at once and never a value that could be secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map(problem => `  - ${problem}`).join('\n')}`)
  }
}

type Table = Readonly<Record<string, Setting<unknown>>>
type ValuesOf<T extends Table> = { readonly [Name in keyof T]: T[Name] extends Setting<infer Value> ? Value : never }
type GenauthValues = ValuesOf<typeof genauthSettings>
type GatewayValues = ValuesOf<typeof gatewaySettings>

/** What the gateway runs by: every value checked and typed. */
export interface Config
  extends Omit<
    GatewayValues,
    'authMode' | 'authIssuer' | 'authAudience' | 'authJwksUrl' | 'allowedHosts' | 'corsOrigins'
  > {
  readonly genauth: GenauthConfig
  /** Whose tokens callers bring; undefined answers everybody. */
  readonly auth: AuthConfig | undefined
  /** Lower-case names without ports; undefined answers to any. */
  readonly allowedHosts: ReadonlySet<string> | undefined
  readonly corsOrigins: readonly string[]
}

export interface AuthConfig {
  readonly issuer: string
  readonly audience: readonly string[]
  readonly jwksUrl: URL
}

export interface GenauthConfig
  extends Omit<GenauthValues, 'insecureHttp' | 'accessKeyId' | 'accessKeySecret' | 'accessKeySecretFile'> {
  readonly accessKeyId: string
  readonly secret: { readonly text: string } | { readonly file: string }
}

/**
 * Reads the settings. Files that they name are read by those who use them; here they only have to be there.
 * @throws ConfigError that lists every problem
 */
export function loadConfig(env: Environment, profile: Profile, isReadable = isReadableFile): Config {
  const problems: string[] = []
  const read = <T extends Table>(table: T) => readTable(table, env, profile, problems)
  const genauth = read(genauthSettings)
  const gateway = read(gatewaySettings)
  read(reservedSettings)
  problems.push(...contradictions(genauth, gateway, profile), ...missingFiles(genauth, isReadable))
  if (problems.length > 0) throw new ConfigError(problems)
  return assemble(genauth as GenauthValues, gateway as GatewayValues)
}

/** Reads some settings of the gateway, for a command that needs no others. @throws ConfigError */
export function loadSettings<Name extends keyof typeof gatewaySettings>(
  env: Environment,
  names: readonly Name[],
): Pick<GatewayValues, Name> {
  const problems: string[] = []
  const table = Object.fromEntries(names.map(name => [name, gatewaySettings[name]]))
  const values = readTable(table, env, 'start', problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return values as Pick<GatewayValues, Name>
}

/** Reads each setting by itself, so that one that is wrong hides no other; the wrong ones are left out. */
function readTable<T extends Table>(table: T, env: Environment, profile: Profile, problems: string[]) {
  const values: Record<string, unknown> = {}
  for (const [name, { variable, kind, defaults }] of Object.entries(table)) {
    // An empty variable is how many deployments spell "not set".
    const text = env[variable] || defaults[profile]
    const read = text === undefined ? undefined : kind.safeParse(text)
    if (read?.success !== false) values[name] = read?.data
    else problems.push(...read.error.issues.map(({ message }) => `${variable} ${message}`))
  }
  return values as Partial<ValuesOf<T>>
}

/** What is wrong with settings that are well-formed each by itself. */
function* contradictions(
  genauth: Partial<GenauthValues>,
  gateway: Partial<GatewayValues>,
  profile: Profile,
): Iterable<string> {
  const url = genauth.baseUrl === undefined ? undefined : new URL(genauth.baseUrl)
  if (url?.protocol === 'http:' && !isLoopback(url.hostname) && genauth.insecureHttp === false) {
    yield 'GENAUTH_BASE_URL must be https:// (GENAUTH_INSECURE_HTTP=on allows http:// to other machines)'
  }
  if (gateway.maxScanPages !== undefined && gateway.maxScanPages > (gateway.maxUpstreamCalls ?? Infinity)) {
    yield 'MAX_SCAN_PAGES must not exceed MAX_UPSTREAM_CALLS, as every filter would be refused'
  }
  if (gateway.graphiql && gateway.introspection === false) yield 'GRAPHIQL is on, which needs INTROSPECTION=on'
  const { port, adminPort } = gateway
  if (port !== undefined && port !== 0 && port === adminPort && overlap(gateway.host, gateway.adminHost)) {
    yield 'ADMIN_PORT must be another port than PORT'
  }
  yield* authContradictions(gateway)
  if (profile === 'demo') return
  if ('authMode' in gateway && gateway.authMode === undefined) {
    yield 'AUTH_MODE must be set: "jwt" verifies the tokens of callers; "none" answers every caller, so something in front has to keep strangers out'
  }
  if ('accessKeyId' in genauth && genauth.accessKeyId === undefined) yield 'GENAUTH_ACCESS_KEY_ID must be set'
  // A secret that is malformed has been set, and said to be.
  const isUnset = 'accessKeySecret' in genauth && genauth.accessKeySecret === undefined
  const hasFile = genauth.accessKeySecretFile !== undefined
  if (isUnset && !hasFile) yield 'GENAUTH_ACCESS_KEY_SECRET or GENAUTH_ACCESS_KEY_SECRET_FILE must be set'
  if (!isUnset && hasFile) {
    yield 'only one of GENAUTH_ACCESS_KEY_SECRET and GENAUTH_ACCESS_KEY_SECRET_FILE can be set'
  }
}

function* authContradictions(gateway: Partial<GatewayValues>): Iterable<string> {
  const { authMode, authJwksUrl } = gateway
  for (const name of ['authIssuer', 'authAudience', 'authJwksUrl'] as const) {
    const { variable } = gatewaySettings[name]
    if (authMode === 'none' && gateway[name] !== undefined) yield `${variable} is set, which needs AUTH_MODE=jwt`
    // One that is malformed has been set, and said to be.
    const isUnset = name in gateway && gateway[name] === undefined
    if (authMode === 'jwt' && isUnset) yield `${variable} must be set for AUTH_MODE=jwt`
  }
  if (authJwksUrl?.protocol === 'http:' && !isLoopback(authJwksUrl.hostname)) {
    yield 'AUTH_JWKS_URL must be https://, except on loopback'
  }
}

function* missingFiles(
  { caFile, accessKeySecretFile }: Partial<GenauthValues>,
  isReadable: (file: string) => boolean,
): Iterable<string> {
  if (caFile !== undefined && !isReadable(caFile)) yield 'GENAUTH_CA_FILE must name a readable file'
  if (accessKeySecretFile !== undefined && !isReadable(accessKeySecretFile)) {
    yield 'GENAUTH_ACCESS_KEY_SECRET_FILE must name a readable file'
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

/** Puts together what depends on more than one setting, or stands for an unset one; the rest is taken as it was read. */
function assemble(genauthValues: GenauthValues, gatewayValues: GatewayValues): Config {
  const { insecureHttp: _, accessKeyId, accessKeySecret, accessKeySecretFile, ...genauth } = genauthValues
  const { authMode, authIssuer: issuer, authAudience: audience, authJwksUrl: jwksUrl, ...gateway } = gatewayValues
  return {
    ...gateway,
    auth: authMode === 'jwt' && issuer && audience && jwksUrl ? { issuer, audience, jwksUrl } : undefined,
    allowedHosts: allowedHosts(gateway),
    corsOrigins: gateway.corsOrigins ?? [],
    genauth: {
      ...genauth,
      accessKeyId: accessKeyId ?? '',
      secret: accessKeySecretFile === undefined ? { text: accessKeySecret ?? '' } : { file: accessKeySecretFile },
    },
  }
}

const EVERYWHERE: ReadonlySet<unknown> = new Set(['0.0.0.0', '::'])

/** Whether one port cannot be listened on twice. */
const overlap = (one: unknown, other: unknown) => one === other || EVERYWHERE.has(one) || EVERYWHERE.has(other)

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** By name as in a URL, so that an IPv6 address has its brackets. */
const isLoopback = (hostname: string) => LOOPBACK.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname)

function allowedHosts({ allowedHosts: names, host }: Pick<GatewayValues, 'allowedHosts' | 'host'>) {
  if (names?.includes('*')) return undefined
  const own = host.includes(':') ? `[${host}]` : host
  return new Set((names ?? [...LOOPBACK, own]).map(name => name.toLowerCase()))
}
