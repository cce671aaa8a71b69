import { fileURLToPath } from 'node:url'
// All settings, one test or row each; longer than others so that the table of refused values stays whole.

import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, loadConfig, type Profile } from '../../src/config/config.js'
import { warningsAbout } from '../../src/config/warnings.js'
import { domainNames } from '../../src/domain-names.js'

const usable: Environment = {
  AUTH_MODE: 'none',
  DOMAINS: 'all',
  GENAUTH_ACCESS_KEY_ID: 'key',
  GENAUTH_ACCESS_KEY_SECRET: 'hunter2-is-the-secret',
}

function problems(env: Environment, profile: Profile = 'start'): readonly string[] {
  try {
    loadConfig(env, profile)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

const [KEY, OTHER_KEY] = [1, 2].map(byte => Buffer.alloc(32, byte).toString('base64')) as [string, string]

describe('settings', () => {
  test('that are needed are enough', () => {
    expect(loadConfig(usable, 'start')).toEqual({
      domains: new Set(domainNames),
      genauth: {
        baseUrl: 'https://api.genauth.ai',
        accessKeyId: 'key',
        secret: { text: 'hunter2-is-the-secret' },
        auth: 'token',
        dialect: 'genauth',
        lang: 'en-US',
        timeZone: 'Asia/Shanghai',
        currency: undefined,
        tenantId: undefined,
        caFile: undefined,
        proxy: undefined,
        absentApiCodes: new Set([5001]),
        listEncoding: 'comma',
        transport: 'node-fetch',
        timeoutMs: 10_000,
        maxResponseMb: 8,
        maxConcurrency: 32,
        maxRps: undefined,
      },
      requestTimeoutMs: 30_000,
      shutdownGraceMs: 7000,
      keepAliveTimeoutMs: 72_000,
      shutdownDelayMs: 0,
      auth: undefined,
      host: '127.0.0.1',
      port: 4000,
      adminHost: '127.0.0.1',
      adminPort: 4001,
      basePath: '',
      allowedHosts: new Set(['localhost', '127.0.0.1', '[::1]']),
      corsOrigins: [],
      graphiql: false,
      introspection: false,
      explain: false,
      maxUpstreamCalls: 250,
      maxScanPages: 50,
      maxTokens: 2000,
      operations: undefined,
      rateLimitOperations: undefined,
      rateLimitUpstream: undefined,
      trustedProxies: 0,
      maxDepth: 15,
      maxFields: 1000,
      maxReferences: 1000,
      inlineTrace: false,
      versionHeader: false,
      logLevelNames: false,
      logLevel: 'info',
    })
  })

  test('of the demo open what a demo is for', () => {
    expect(loadConfig({}, 'demo')).toMatchObject({ graphiql: true, introspection: true })
  })

  const tokens = {
    AUTH_MODE: 'jwt',
    AUTH_ISSUER: 'https://app.example/oidc',
    AUTH_AUDIENCE: 'app, other',
    AUTH_JWKS_URL: 'https://app.example/oidc/jwks.json',
  }

  test('of tokens are the issuer, audiences and the place of its keys', () => {
    expect(loadConfig({ ...usable, ...tokens }, 'start').auth).toEqual({
      issuer: 'https://app.example/oidc',
      audience: ['app', 'other'],
      audienceClaim: 'aud',
      scopeClaim: undefined,
      subject: 'userId',
      jwksUrl: new URL('https://app.example/oidc/jwks.json'),
    })
    expect(problems({ ...usable, ...tokens, AUTH_JWKS_URL: 'http://localhost:3000/jwks.json' })).toEqual([])
  })

  test.each(['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL'] as const)('%s belongs to AUTH_MODE=jwt', name => {
    expect(problems({ ...usable, ...tokens, [name]: '' })).toEqual([`${name} must be set for AUTH_MODE=jwt`])
    expect(problems({ ...usable, [name]: tokens[name] })).toEqual([`${name} requires AUTH_MODE=jwt`])
  })

  test.each([
    ['AUTH_ISSUER', 'app.example'],
    ['AUTH_AUDIENCE', 'a,,b'],
    ['AUTH_JWKS_URL', 'http://app.example/jwks.json'],
    ['AUTH_JWKS_URL', 'file:///keys.json'],
    ['AUTH_MODE', 'basic'],
  ])('%s=%s cannot be used for tokens', (name, value) => {
    expect(problems({ ...usable, ...tokens, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}\\b`)),
    ])
  })

  test('of trusted documents are their manifest, and whether others are refused', () => {
    const file = fileURLToPath(import.meta.url)
    expect(loadConfig({ ...usable, OPERATIONS_FILE: file, OPERATIONS_ONLY: 'on' }, 'start').operations).toEqual({
      file,
      only: true,
    })
    expect(problems({ ...usable, OPERATIONS_ONLY: 'on' })).toEqual(['OPERATIONS_ONLY=on requires OPERATIONS_FILE'])
    expect(problems({ ...usable, OPERATIONS_FILE: '/nowhere.json' })).toEqual([
      'OPERATIONS_FILE must name a readable file',
    ])
    expect(
      problems({ ...usable, OPERATIONS_FILE: file, OPERATIONS_ONLY: 'on', GRAPHIQL: 'on', INTROSPECTION: 'on' }),
    ).toEqual(['OPERATIONS_ONLY=on requires GRAPHIQL=off, since the operations of GraphiQL would be rejected'])
  })

  test('that are empty are not set', () => {
    expect(loadConfig({ ...usable, PORT: '', GENAUTH_CURRENCY: '' }, 'start')).toMatchObject({ port: 4000 })
  })

  test('are listed all at once where they are wrong, without any value', () => {
    const env = {
      GENAUTH_ACCESS_KEY_SECRET: 'hunter2-is-the-secret',
      GENAUTH_ACCESS_KEY_SECRET_FILE: '/run/hunter2',
      GENAUTH_BASE_URL: 'http://hunter2.example',
      GENAUTH_TIME_ZONE: 'Mars/hunter2',
      PORT: 'hunter2',
      HTTPS_PROXY: 'hunter2',
      REDIS_URL: 'redis://:hunter2@redis',
      AUTH_MODE: 'hunter2',
      CACHE: 'redis',
      CACHE_ENCRYPTION_KEY: 'hunter2',
      CACHE_SHADOW: 'hunter2',
      GRAPHIQL: 'on',
    }
    expect(problems(env)).toEqual([
      'GENAUTH_TIME_ZONE must be a time zone such as "Asia/Shanghai"; abbreviations such as "CST" are ambiguous',
      'HTTPS_PROXY must be the address of an HTTP proxy',
      'PORT must be a whole number from 0 to 65535',
      'AUTH_MODE must be "none" or "jwt"',
      'CACHE_SHADOW must be "on" or "off"',
      'CACHE_ENCRYPTION_KEY must be 32 bytes in base64 ("openssl rand -base64 32"), several separated by commas',
      'GENAUTH_BASE_URL must be an https:// address, except on loopback or with GENAUTH_INSECURE_HTTP=on',
      'GRAPHIQL=on requires INTROSPECTION=on',
      'GENAUTH_ACCESS_KEY_ID must be set',
      'only one of GENAUTH_ACCESS_KEY_SECRET and GENAUTH_ACCESS_KEY_SECRET_FILE can be set',
      'GENAUTH_ACCESS_KEY_SECRET_FILE must name a readable file',
    ])
    expect(() => loadConfig(env, 'start')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    )
  })

  test('that `start` needs are named', () => {
    expect(problems({})).toEqual([
      'AUTH_MODE must be set: "jwt" verifies access tokens; "none" serves every caller, so restrict access in front of the gateway',
      'GENAUTH_ACCESS_KEY_ID must be set',
      'GENAUTH_ACCESS_KEY_SECRET or GENAUTH_ACCESS_KEY_SECRET_FILE must be set',
    ])
  })

  test('name what everybody may read where callers need no token', () => {
    const env = { GENAUTH_ACCESS_KEY_ID: 'key', GENAUTH_ACCESS_KEY_SECRET: 'secret', AUTH_MODE: 'none' }
    expect(problems(env)).toEqual([expect.stringMatching(/^DOMAINS must be set for AUTH_MODE=none: /)])
    expect(problems({ ...env, DOMAINS: 'usage,hunter2' })).toEqual([
      'DOMAINS must be "all" or some of "orders", "packages", "usage", "entitlements", "users", "groups", "roles", "organizations", "applications", "audit", "permissions", "settings", separated by commas',
    ])
    expect([...loadConfig({ ...env, DOMAINS: 'usage, orders' }, 'start').domains]).toEqual(['usage', 'orders'])
    expect([...loadConfig({ ...env, DOMAINS: 'all' }, 'start').domains]).toEqual([...domainNames])
    expect([...loadConfig({}, 'demo').domains]).toEqual([...domainNames])
  })

  test.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4e3'],
    ['PORT', ' 4000'],
    ['GENAUTH_TIMEOUT_MS', '0'],
    ['GENAUTH_MAX_CONCURRENCY', '1.5'],
    ['GENAUTH_AUTH', 'Token'],
    ['GENAUTH_DIALECT', 'x'],
    ['GENAUTH_LANG', 'de-DE'],
    ['GENAUTH_CURRENCY', 'cny'],
    ['GENAUTH_ABSENT_API_CODES', '5001;404'],
    ['GENAUTH_BASE_URL', 'api.genauth.ai'],
    ['GENAUTH_BASE_URL', 'ftp://api.genauth.ai'],
    ['GENAUTH_BASE_URL', 'https://user:pass@api.genauth.ai'],
    ['GENAUTH_ACCESS_KEY_ID', 'with space'],
    ['GENAUTH_TENANT_ID', 'a\nb'],
    ['BASE_PATH', 'billing'],
    ['BASE_PATH', '/billing/'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/..'],
    ['HOST', 'a b'],
    ['ALLOWED_HOSTS', 'a:80'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://shop.example/'],
    ['GRAPHIQL', 'true'],
    ['BASE_PATH', '/livez'],
    ['BASE_PATH', '/readyz'],
    ['ADMIN_PORT', '4000'],
    ['CORS_ORIGINS', 'https://shop.example:99999'],
    ['LOG_LEVEL', 'loud'],
    ['GENAUTH_TRANSPORT', 'fetch'],
    ['GENAUTH_LIST_ENCODING', 'json'],
    ['GENAUTH_MAX_RPS', '0'],
    ['MAX_UPSTREAM_CALLS', '0'],
    ['MAX_SCAN_PAGES', '251'],
    ['EXPLAIN', '1'],
    ['OPERATIONS_ONLY', 'on'],
    ['TRUSTED_PROXIES', '10.0.0.0/8'],
    ['RATE_LIMIT_OPERATIONS', '0'],
    ['RATE_LIMIT_UPSTREAM', '249'],
    ['SCHEMA_PREFIX', 'billing'],
    ['SCHEMA_PREFIX', 'Billing__'],
    ['SCHEMA_PREFIX', '1Billing'],
    ['REDIS_URL', 'http://localhost'],
    ['CACHE', 'on'],
    ['CACHE_AGE_LISTS_S', '86401'],
    ['CACHE_ENCRYPTION_KEY', Buffer.alloc(31).toString('base64')],
    ['CACHE_ENCRYPTION_KEY', `${KEY},${KEY}`],
    // Accepted by Intl, and then no time of GenAuth can be read.
    ['GENAUTH_TIME_ZONE', 'CST'],
    ['GENAUTH_TIME_ZONE', 'IST'],
    ['GENAUTH_TIME_ZONE', 'BST'],
    ['HTTPS_PROXY', 'http://user:50%off@proxy.example:3128'],
    ['ALLOWED_HOSTS', '.example.com'],
    ['ALLOWED_HOSTS', '*.example.com'],
    ['ALLOWED_HOSTS', 'example.com.'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'capacitor://'],
    ['GENAUTH_ACCESS_KEY_SECRET', '"hunter2"'],
    ['GENAUTH_ACCESS_KEY_ID', "'key'"],
    ['GENAUTH_BASE_URL', '"https://api.genauth.ai"'],
    ['KEEP_ALIVE_TIMEOUT_MS', '0'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(problems({ ...usable, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}\\b`))])
  })

  test('that quotes or Kubernetes made useless are refused with the reason', () => {
    const env = { ...usable, GENAUTH_ACCESS_KEY_SECRET: '"hunter2"', ADMIN_PORT: 'tcp://10.0.0.1:4001' }
    expect(problems(env)).toEqual([
      'GENAUTH_ACCESS_KEY_SECRET must not be in quotes, which an --env-file makes part of the value',
      'ADMIN_PORT is the address that Kubernetes sets for a service of that name; set it yourself in the pod, or "enableServiceLinks: false"',
    ])
  })

  test.each(['   ', '\t', 'secret\n', 'two\nlines', 'with\u0000zero'])('a secret like %j is refused', secret => {
    expect(problems({ ...usable, GENAUTH_ACCESS_KEY_SECRET: secret })).toContain(
      'GENAUTH_ACCESS_KEY_SECRET must be one line of text that is not blank',
    )
  })

  test.each([
    [{ CACHE: 'redis' }, ['REDIS_URL must be set for CACHE=redis', 'CACHE_ENCRYPTION_KEY must be set for CACHE=redis']],
    [
      { CACHE: 'redis', REDIS_URL: 'http://x' },
      ['REDIS_URL must be', 'CACHE_ENCRYPTION_KEY must be set for CACHE=redis'],
    ],
    [{ CACHE: 'memory', REDIS_URL: 'redis://x' }, ['REDIS_URL requires CACHE=redis']],
    [{ CACHE_ENCRYPTION_KEY: KEY }, ['CACHE_ENCRYPTION_KEY requires CACHE=redis']],
    [{ CACHE_SHADOW: 'on' }, ['CACHE_SHADOW=on requires CACHE=memory or CACHE=redis']],
  ])('of the cache that do not fit together are refused: %j', (env, expected) => {
    expect(problems({ ...usable, ...env })).toEqual(expected.map(start => expect.stringMatching(`^${start}`)))
  })

  test('of the cache become what it needs', () => {
    const ages = { settled: 86_400, people: 30, records: 30, lists: 5, definitions: 300 }
    expect(loadConfig(usable, 'start').cache).toBeUndefined()
    expect(loadConfig({ ...usable, CACHE: 'memory', CACHE_AGE_LISTS_S: '0' }, 'start').cache).toEqual({
      store: 'memory',
      ages: { ...ages, lists: 0 },
      staleS: 0,
      shadow: false,
      maxMb: 64,
    })
    const env = {
      CACHE: 'redis',
      REDIS_URL: 'rediss://:secret@redis:6380/2',
      CACHE_ENCRYPTION_KEY: `${KEY}, ${OTHER_KEY}`,
      CACHE_STALE_S: '60',
      CACHE_SHADOW: 'on',
    }
    expect(loadConfig({ ...usable, ...env }, 'start').cache).toEqual({
      store: 'redis',
      ages,
      staleS: 60,
      shadow: true,
      url: new URL(env.REDIS_URL),
      encryptionKeys: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
    })
  })

  test.each([
    [{ CACHE: 'redis' }, 300],
    [{ CACHE: 'redis', CACHE_AGE_DEFINITIONS_S: '10' }, 30],
    [{ CACHE: 'redis', CACHE_AGE_RECORDS_S: '0' }, 0],
    [{ CACHE: 'memory', REDIS_URL: '', CACHE_ENCRYPTION_KEY: '' }, 30],
  ])('people are kept longer where webhooks tell all gateways about them: %j', (env, people) => {
    const told = { ...usable, REDIS_URL: 'redis://x', CACHE_ENCRYPTION_KEY: KEY, WEBHOOK_SECRET: 'told', ...env }
    expect(loadConfig(told, 'start').cache?.ages.people).toBe(people)
    expect(loadConfig({ ...told, WEBHOOK_SECRET: '' }, 'start').cache?.ages.people).toBe(Math.min(people, 30))
  })

  test('that platforms set for every container do not stop the start', () => {
    const env = {
      ...usable,
      OTEL_SERVICE_NAME: 'billing',
      OTEL_RESOURCE_ATTRIBUTES: 'team=billing',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector',
    }
    expect(loadConfig(env, 'start')).toEqual(loadConfig(usable, 'start'))
  })

  test.each([
    ['0', { PORT: '0' }, { port: 0 }],
    [
      'a base address with a slash at its end',
      { GENAUTH_BASE_URL: 'https://id.example/' },
      { genauth: { baseUrl: 'https://id.example' } },
    ],
    [
      'plain HTTP to this machine',
      { GENAUTH_BASE_URL: 'http://127.0.0.1:9' },
      { genauth: { baseUrl: 'http://127.0.0.1:9' } },
    ],
    [
      'plain HTTP to others where that is meant',
      { GENAUTH_BASE_URL: 'http://id.example', GENAUTH_INSECURE_HTTP: 'on' },
      { genauth: { baseUrl: 'http://id.example' } },
    ],
    [
      'several absent codes',
      { GENAUTH_ABSENT_API_CODES: '5001, 4004' },
      { genauth: { absentApiCodes: new Set([5001, 4004]) } },
    ],
    [
      'origins of any scheme',
      { CORS_ORIGINS: 'capacitor://localhost,Chrome-Extension://ABC, http://[::1]:5173,HTTPS://Shop.example:443' },
      {
        corsOrigins: ['capacitor://localhost', 'chrome-extension://abc', 'http://[::1]:5173', 'https://shop.example'],
      },
    ],
    ['a zone as an offset', { GENAUTH_TIME_ZONE: '+08:00' }, { genauth: { timeZone: '+08:00' } }],
    [
      'a proxy in lower case, with a password',
      { https_proxy: 'http://user:50%25off@proxy.example:3128' },
      { genauth: { proxy: { url: new URL('http://user:50%25off@proxy.example:3128') } } },
    ],
    [
      'hosts in any case',
      { ALLOWED_HOSTS: 'Billing.example,[::1]' },
      { allowedHosts: new Set(['billing.example', '[::1]']) },
    ],
    [
      'origins as people write them',
      { CORS_ORIGINS: 'HTTPS://Shop.Example:443, http://localhost:80, https://a.example:8443' },
      { corsOrigins: ['https://shop.example', 'http://localhost', 'https://a.example:8443'] },
    ],
    ['one port on two addresses', { ADMIN_PORT: '4000', ADMIN_HOST: '127.0.0.2' }, { adminPort: 4000 }],
    ['any host', { ALLOWED_HOSTS: '*' }, { allowedHosts: undefined }],
    [
      'the host it listens on',
      { HOST: 'gateway.internal' },
      { allowedHosts: new Set(['localhost', '127.0.0.1', '[::1]', 'gateway.internal']) },
    ],
  ])('%s is a value', (_what, env, expected) => {
    expect(loadConfig({ ...usable, ...env }, 'start')).toMatchObject(expected)
  })
})

describe('warnings about settings', () => {
  const warn = (more: Environment) => [...warningsAbout(more, loadConfig({ ...usable, ...more }, 'start'))]

  test('are none for the defaults', () => {
    expect(warn({})).toEqual([])
  })

  test('name a misspelled setting, and a stop that takes longer than containers get', () => {
    expect(warn({ GENAUTH_TIMEOUT: '1', OTEL_SERVICE_NAME: 'x' })).toEqual([
      'GENAUTH_TIMEOUT is not a setting; it is ignored',
    ])
    // Set by Kubernetes for a service named "genauth".
    expect(
      warn({ GENAUTH_SERVICE_HOST: '10.0.0.1', GENAUTH_PORT: 'tcp://10.0.0.1:80', GENAUTH_PORT_80_TCP: 'x' }),
    ).toEqual([])
    expect(warn({ SHUTDOWN_DELAY_MS: '2000' })).toEqual([])
    expect(warn({ SHUTDOWN_DELAY_MS: '5000' })).toEqual([
      'SHUTDOWN_DELAY_MS and SHUTDOWN_GRACE_MS are 12 s together; containers are usually killed 10 s after SIGTERM, so set a longer grace period there',
    ])
  })
})
