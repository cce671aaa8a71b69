// The table of all settings: variable, kind, defaults, and name in the configuration.

import { domainNames } from '../domain-names.js'
import { cacheSettings } from './cache-settings.js'
import {
  address,
  baseAddress,
  basePath,
  file,
  host,
  hostNames,
  listOf,
  numbers,
  oneOf,
  onOff,
  origins,
  port,
  proxyAddress,
  secret,
  someOf,
  text,
  timeZone,
  wholeNumber,
} from './kinds.js'
import { hidden, inAnyCase, optional, type Profile, type Setting, setting } from './setting.js'

export { cacheSettings, type Profile, type Setting }

/** Settings of the GenAuth client, by their names in `Config.genauth`. */
export const genauthSettings = {
  baseUrl: setting('GENAUTH_BASE_URL', baseAddress, 'https://api.genauth.ai'),
  insecureHttp: setting('GENAUTH_INSECURE_HTTP', onOff, 'off'),
  accessKeyId: optional(
    'GENAUTH_ACCESS_KEY_ID',
    text(/^[\x21-\x39\x3b-\x7e]+$/, 'printable text without spaces or colons'),
  ),
  accessKeySecret: hidden('GENAUTH_ACCESS_KEY_SECRET', secret),
  accessKeySecretFile: optional('GENAUTH_ACCESS_KEY_SECRET_FILE', file),
  auth: setting('GENAUTH_AUTH', oneOf('token', 'signature'), 'token'),
  dialect: setting('GENAUTH_DIALECT', oneOf('genauth', 'authing'), 'genauth'),
  lang: setting('GENAUTH_LANG', oneOf('zh-CN', 'en-US', 'ja-JP', 'zh-TW'), 'en-US'),
  timeZone: setting('GENAUTH_TIME_ZONE', timeZone, 'Asia/Shanghai'),
  currency: optional('GENAUTH_CURRENCY', text(/^[A-Z]{3}$/, 'an ISO 4217 code such as "CNY"')),
  tenantId: optional('GENAUTH_TENANT_ID', text(/^[\w-]{1,64}$/, 'a tenant id: 1 to 64 letters, digits, "_" or "-"')),
  caFile: optional('GENAUTH_CA_FILE', file),
  /** Node's own setting, which would be lost beside `caFile`. */
  extraCaFile: optional('NODE_EXTRA_CA_CERTS', file),
  proxy: inAnyCase('HTTPS_PROXY', proxyAddress),
  noProxy: inAnyCase('NO_PROXY', text(/^/, 'a list of hosts')),
  absentApiCodes: setting('GENAUTH_ABSENT_API_CODES', numbers, '5001'),
  listEncoding: setting('GENAUTH_LIST_ENCODING', oneOf('comma', 'repeat', 'brackets'), 'comma'),
  transport: setting('GENAUTH_TRANSPORT', oneOf('node-fetch', 'undici'), 'node-fetch'),
  /** Time limit of one attempt. */
  timeoutMs: setting('GENAUTH_TIMEOUT_MS', wholeNumber(1, 600_000), '10000'),
  /** Largest response, after decompression. A page of 50 orders is about 20 kB. */
  maxResponseMb: setting('GENAUTH_MAX_RESPONSE_MB', wholeNumber(1, 1024), '8'),
  maxConcurrency: setting('GENAUTH_MAX_CONCURRENCY', wholeNumber(1, 1000), '32'),
  /** Requests per second; unset if only GenAuth limits them. */
  maxRps: optional('GENAUTH_MAX_RPS', wholeNumber(1, 100_000)),
} as const

const claim = text(/^[\w:./-]{1,100}$/, 'the name of a claim')

/** Settings of the gateway itself, by their names in `Config`. */
export const gatewaySettings = {
  requestTimeoutMs: setting('REQUEST_TIMEOUT_MS', wholeNumber(1, 600_000), '30000'),
  shutdownGraceMs: setting('SHUTDOWN_GRACE_MS', wholeNumber(0, 600_000), '7000'),
  /** How long a stopping gateway keeps serving, so that load balancers stop sending requests first. */
  shutdownDelayMs: setting('SHUTDOWN_DELAY_MS', wholeNumber(0, 600_000), '0'),
  /** After how long without a request a client's connection is closed. */
  keepAliveTimeoutMs: setting('KEEP_ALIVE_TIMEOUT_MS', wholeNumber(1, 7_200_000), '72000'),
  host: setting('HOST', host, '127.0.0.1'),
  port: setting('PORT', port, '4000'),
  adminHost: setting('ADMIN_HOST', host, '127.0.0.1'),
  adminPort: setting('ADMIN_PORT', port, '4001'),
  basePath: setting('BASE_PATH', basePath, '/'),
  allowedHosts: optional('ALLOWED_HOSTS', hostNames),
  /** What the graph consists of; all domains if it is not set. */
  domains: { ...optional('DOMAINS', someOf(domainNames)), defaults: { demo: 'all' } },
  authMode: { ...optional('AUTH_MODE', oneOf('none', 'jwt')), defaults: { demo: 'none' } },
  /** Exactly as in the `iss` claim of tokens. */
  authIssuer: optional('AUTH_ISSUER', text(/^https?:\/\/\S+$/, 'the issuer URL, exactly as in the "iss" claim')),
  authAudience: optional('AUTH_AUDIENCE', listOf(/^\S+$/, 'audiences')),
  /** The claim that names the audience, for issuers whose access tokens have no `aud`. */
  authAudienceClaim: setting('AUTH_AUDIENCE_CLAIM', claim, 'aud'),
  /** The claim with the scopes; `scope` or `scp` if it is not set. */
  authScopeClaim: optional('AUTH_SCOPE_CLAIM', claim),
  /** What the subject of a token is of a user. */
  authSubject: setting('AUTH_SUBJECT', oneOf('userId', 'externalId', 'none'), 'userId'),
  authJwksUrl: optional('AUTH_JWKS_URL', address(['http:', 'https:'], 'a URL that begins with https://')),
  corsOrigins: optional('CORS_ORIGINS', origins),
  /** Number of proxies in front of the gateway, each of which adds the sender to `X-Forwarded-For`. */
  trustedProxies: setting('TRUSTED_PROXIES', wholeNumber(0, 10), '0'),
  /** The manifest of trusted documents, and whether all others are refused. */
  operationsFile: optional('OPERATIONS_FILE', file),
  operationsOnly: setting('OPERATIONS_ONLY', onOff, 'off'),
  graphiql: setting('GRAPHIQL', onOff, 'off', 'on'),
  introspection: setting('INTROSPECTION', onOff, 'off', 'on'),
  explain: setting('EXPLAIN', onOff, 'off', 'on'),
  /** Per operation, by its plan; retries and token calls do not count. */
  maxUpstreamCalls: setting('MAX_UPSTREAM_CALLS', wholeNumber(1, 1_000_000), '250'),
  maxScanPages: setting('MAX_SCAN_PAGES', wholeNumber(1, 10_000), '50'),
  /** Per caller and minute. */
  rateLimitOperations: optional('RATE_LIMIT_OPERATIONS', wholeNumber(1, 1_000_000)),
  rateLimitUpstream: optional('RATE_LIMIT_UPSTREAM', wholeNumber(1, 1_000_000)),
  maxTokens: setting('MAX_TOKENS', wholeNumber(1, 1_000_000), '2000'),
  maxDepth: setting('MAX_DEPTH', wholeNumber(1, 1000), '15'),
  maxFields: setting('MAX_FIELDS', wholeNumber(1, 1_000_000), '1000'),
  maxReferences: setting('MAX_REFERENCES', wholeNumber(1, 100_000), '1000'),
  /** What GenAuth's webhooks bring along; without it they have no route. */
  webhookSecret: hidden('WEBHOOK_SECRET', secret),
  /** Prefix of the names of all types and root fields. */
  schemaPrefix: optional(
    'SCHEMA_PREFIX',
    text(/^[A-Z][A-Za-z\d]{0,30}_?$/, 'a capital letter, up to 30 more letters or digits, and optionally "_"'),
  ),
  /** Fields of users by which other subgraphs may refer to them, beside their ids. */
  userKeys: optional('USER_KEYS', someOf(['externalId', 'email', 'phone', 'username'])),
  inlineTrace: setting('INLINE_TRACE', onOff, 'off'),
  /** Names the version in a response header. */
  versionHeader: setting('VERSION_HEADER', onOff, 'off'),
  /** Writes the names of levels beside their numbers. */
  logLevelNames: setting('LOG_LEVEL_NAMES', onOff, 'off'),
  logLevel: setting('LOG_LEVEL', oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'info', 'warn'),
} as const

/** Settings by their names in `Config`, and the types of their values. */
export type Table = Readonly<Record<string, Setting<unknown>>>
export type ValuesOf<T extends Table> = {
  readonly [Name in keyof T]: T[Name] extends Setting<infer Value> ? Value : never
}
export type GenauthValues = ValuesOf<typeof genauthSettings>
export type GatewayValues = ValuesOf<typeof gatewaySettings>
export type CacheValues = ValuesOf<typeof cacheSettings>

/** Every setting by its variable. */
export const settings: ReadonlyMap<string, Setting<unknown>> = new Map(
  [genauthSettings, gatewaySettings, cacheSettings]
    .flatMap((table): Setting<unknown>[] => Object.values(table))
    .map(setting => [setting.variable, setting]),
)
