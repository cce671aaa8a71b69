// Turns the environment into the gateway's configuration, and validates it as a whole.

import { type DomainName, domainNames } from '../domain-names.js'
import { cacheContradictions, contradictions, isReadableFile, missingFiles } from './contradictions.js'
import { LOOPBACK } from './loopback.js'
import { bypassedBy } from './no-proxy.js'
import {
  type CacheValues,
  cacheSettings,
  type GatewayValues,
  type GenauthValues,
  gatewaySettings,
  genauthSettings,
  type Profile,
  type Table,
  type ValuesOf,
} from './settings.js'

export type { Profile }

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The configuration is invalid. The message lists every problem at once, and never a value that could be secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Invalid configuration:\n${problems.map(problem => `  - ${problem}`).join('\n')}`)
  }
}

/** The gateway's configuration, with every value validated and typed. */
export interface Config
  extends Omit<
    GatewayValues,
    | 'domains'
    | 'authMode'
    | 'authIssuer'
    | 'authAudience'
    | 'authAudienceClaim'
    | 'authScopeClaim'
    | 'authSubject'
    | 'authJwksUrl'
    | 'allowedHosts'
    | 'corsOrigins'
    | 'operationsFile'
    | 'operationsOnly'
  > {
  readonly genauth: GenauthConfig
  /** What the graph consists of. */
  readonly domains: ReadonlySet<DomainName>
  /** How callers' tokens are verified; undefined if every caller is served. */
  readonly auth: AuthConfig | undefined
  /** The manifest of trusted documents, and whether all others are refused. */
  readonly operations: { readonly file: string; readonly only: boolean } | undefined
  /** Lower-case names without ports; undefined allows any host. */
  readonly allowedHosts: ReadonlySet<string> | undefined
  readonly corsOrigins: readonly string[]
  /** Undefined if nothing is served but the present. */
  readonly cache: CacheConfig | undefined
}

/** `people`: people, groups, roles and organizations, about which webhooks tell. */
export interface CacheAges extends Pick<CacheValues, 'settled' | 'records' | 'lists' | 'definitions'> {
  readonly people: number
}

/** Where results are kept, and for how long: seconds by their class. */
export type CacheConfig = { readonly ages: CacheAges; readonly staleS: number; readonly shadow: boolean } & (
  | { readonly store: 'memory'; readonly maxMb: number }
  | {
      readonly store: 'redis'
      readonly url: URL
      /** The first encrypts, all decrypt. */
      readonly encryptionKeys: readonly Buffer[]
    }
)

export interface AuthConfig {
  readonly issuer: string
  readonly audience: readonly string[]
  /** The claim that has to name one of them. */
  readonly audienceClaim: string
  /** The claim with the scopes; undefined for `scope` or `scp`. */
  readonly scopeClaim: string | undefined
  /** What the subject of a token is of a user. */
  readonly subject: GatewayValues['authSubject']
  readonly jwksUrl: URL
}

export interface GenauthConfig
  extends Omit<
    GenauthValues,
    'insecureHttp' | 'accessKeyId' | 'accessKeySecret' | 'accessKeySecretFile' | 'proxy' | 'noProxy'
  > {
  /** The HTTP proxy for https:// addresses, and which of their origins are reached without it. */
  readonly proxy: { readonly url: URL; isBypassedBy(origin: string): boolean } | undefined
  readonly accessKeyId: string
  readonly secret: { readonly text: string } | { readonly file: string }
}

/**
 * Reads and validates the settings. Files that they name are not read here, only checked to be readable.
 * @throws ConfigError that lists every problem
 */
export function loadConfig(env: Environment, profile: Profile, isReadable = isReadableFile): Config {
  const problems: string[] = []
  const read = <T extends Table>(table: T) => readTable(table, env, profile, problems)
  const genauth = read(genauthSettings)
  const gateway = read(gatewaySettings)
  const cache = read(cacheSettings)
  problems.push(
    ...contradictions(genauth, gateway, profile),
    ...cacheContradictions(cache),
    ...missingFiles(genauth, gateway, isReadable),
  )
  if (problems.length > 0) throw new ConfigError(problems)
  return assemble(genauth as GenauthValues, gateway as GatewayValues, cache as CacheValues)
}

const allSettings = { ...genauthSettings, ...gatewaySettings }

/** Reads only the named settings, for commands that need no others. @throws ConfigError */
export function loadSettings<Name extends keyof typeof allSettings>(
  env: Environment,
  names: readonly Name[],
): Pick<GenauthValues & GatewayValues, Name> {
  const problems: string[] = []
  const table = Object.fromEntries(names.map(name => [name, allSettings[name]]))
  const values = readTable(table, env, 'start', problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return values as Pick<GenauthValues & GatewayValues, Name>
}

const IN_QUOTES = /^(["']).*\1$/s

/** Reads each setting separately, so that all invalid settings are reported; these are left out of the result. */
function readTable<T extends Table>(table: T, env: Environment, profile: Profile, problems: string[]) {
  const values: Record<string, unknown> = {}
  for (const [name, { variable, alias, kind, defaults }] of Object.entries(table)) {
    // Many deployments pass an empty variable for an unset one.
    const text = env[variable] || (alias && env[alias]) || defaults[profile]
    if (text !== undefined && IN_QUOTES.test(text)) {
      problems.push(`${variable} must not be in quotes, which an --env-file makes part of the value`)
      continue
    }
    const read = text === undefined ? undefined : kind.safeParse(text)
    if (read?.success !== false) values[name] = read?.data
    else problems.push(...read.error.issues.map(({ message }) => `${variable} ${message}`))
  }
  return values as Partial<ValuesOf<T>>
}

/** Derives values that depend on several settings or replace unset ones; all others are used as they were read. */
function assemble(genauthValues: GenauthValues, gatewayValues: GatewayValues, cache: CacheValues): Config {
  const { insecureHttp: _, accessKeyId, accessKeySecret, accessKeySecretFile, ...others } = genauthValues
  const { proxy: proxyUrl, noProxy, ...genauth } = others
  const { authMode, authIssuer: issuer, authAudience: audience, authJwksUrl: jwksUrl, ...served } = gatewayValues
  const { authAudienceClaim: audienceClaim, authScopeClaim: scopeClaim, authSubject: subject, ...rest } = served
  const { operationsFile: file, operationsOnly: only, ...gateway } = rest
  return {
    ...gateway,
    domains: gateway.domains ?? new Set(domainNames),
    auth:
      authMode === 'jwt' && issuer && audience && jwksUrl
        ? { issuer, audience, audienceClaim, scopeClaim, subject, jwksUrl }
        : undefined,
    operations: file === undefined ? undefined : { file, only },
    allowedHosts: allowedHosts(gateway),
    corsOrigins: gateway.corsOrigins ?? [],
    cache: cacheOf(cache, gateway.webhookSecret !== undefined),
    genauth: {
      ...genauth,
      proxy: proxyUrl && { url: proxyUrl, isBypassedBy: bypassedBy(noProxy ?? '') },
      accessKeyId: accessKeyId ?? '',
      secret: accessKeySecretFile === undefined ? { text: accessKeySecret ?? '' } : { file: accessKeySecretFile },
    },
  }
}

function cacheOf(values: CacheValues, hasWebhooks: boolean): CacheConfig | undefined {
  const { store, maxMb, redisUrl: url, encryptionKeys, staleS, shadow, ...others } = values
  const { records, definitions } = others
  // An invalidation has to reach all gateways, which it does in Redis alone.
  const isTold = store === 'redis' && hasWebhooks && records > 0
  const ages = { ...others, people: isTold ? Math.max(records, definitions) : records }
  if (store === 'memory') return { store, ages, staleS, shadow, maxMb }
  return store === 'redis' && url && encryptionKeys ? { store, ages, staleS, shadow, url, encryptionKeys } : undefined
}

function allowedHosts({ allowedHosts: names, host }: Pick<GatewayValues, 'allowedHosts' | 'host'>) {
  if (names?.includes('*')) return undefined
  const own = host.includes(':') ? `[${host}]` : host
  return new Set((names ?? [...LOOPBACK, own]).map(name => name.toLowerCase()))
}
