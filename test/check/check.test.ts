import { createServer, request as send } from 'node:http'
import { createServer as createPlainServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import type { Finding } from '../../src/check/finding.js'
import type { Guess } from '../../src/check/guesses.js'
import { type Environment, loadConfig } from '../../src/config/config.js'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { startIssuer } from '../support/issuer.js'
import { listen, startTls } from '../support/tls.js'

const settings = (genauth: Simulator): Environment => ({
  AUTH_MODE: 'none',
  DOMAINS: 'all',
  GENAUTH_BASE_URL: genauth.url,
  GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
})

async function findings(env: Environment, options?: { all: boolean }): Promise<readonly (Finding | Guess)[]> {
  const found: (Finding | Guess)[] = []
  for await (const finding of check(loadConfig(env, 'start'), createLog('silent'), options)) found.push(finding)
  return found
}

/** What is to be done, without what works. */
const advice = async (env: Environment) =>
  (await findings(env)).flatMap(finding => ('advice' in finding ? [finding.advice] : []))

/** Passes everything on, with the time of its answers moved. */
async function startElsewhen(target: string, byMs: number) {
  return listen(
    createServer((incoming, outgoing) => {
      const { method, headers, url = '/' } = incoming
      const onward = send(target + url, { method, headers }, answer => {
        const date = new Date(Date.now() + byMs).toUTCString()
        outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, date })
        answer.pipe(outgoing)
      })
      incoming.pipe(onward)
    }),
  )
}

describe('a configuration that works', () => {
  test.each(['token', 'signature'])('is told so, by one call with a %s', async GENAUTH_AUTH => {
    await using genauth = await startSimulator()
    expect(await findings({ ...settings(genauth), GENAUTH_AUTH })).toEqual([
      { what: `connect to ${genauth.url}` },
      { what: "compare this machine's clock with GenAuth's" },
      {
        what: `read the list of orders ${GENAUTH_AUTH === 'token' ? 'with a management token' : 'with a signature'}`,
        notes: ['120 orders on 3 pages; filters and summaries read up to 50 (MAX_SCAN_PAGES).'],
      },
    ])
    const accepted = genauth.calls.filter(({ statusCode }) => statusCode === 200)
    expect(accepted.at(-1)).toMatchObject({ endpoint: 'get-orders', params: { page: '1', limit: '1' } })
  })

  test('says when filters and summaries cannot read all orders', async () => {
    await using genauth = await startSimulator()
    expect((await findings({ ...settings(genauth), MAX_SCAN_PAGES: '2' })).at(-1)).toEqual({
      what: 'read the list of orders with a management token',
      notes: [
        '120 orders on 3 pages; filters and summaries read up to 2 (MAX_SCAN_PAGES), so they cannot read all of them.',
      ],
    })
  })

  test('includes the keys of the issuer where callers bring tokens', async () => {
    await using genauth = await startSimulator()
    await using issuer = await startIssuer()
    const what = `read the issuer's keys at ${issuer.env['AUTH_JWKS_URL']}`
    expect(await findings({ ...settings(genauth), ...issuer.env })).toContainEqual({ what })
    for (const [answer, said] of [
      [{ status: 404 }, 'The issuer responds with status 404. Check AUTH_JWKS_URL.'],
      [{ body: '<html>' }, 'The response is not JSON. Check AUTH_JWKS_URL.'],
      [{ body: '{"keys":[]}' }, 'The response contains no keys. Check AUTH_JWKS_URL.'],
    ] as const) {
      issuer.answerWith(answer)
      expect(await findings({ ...settings(genauth), ...issuer.env })).toContainEqual({ what, advice: said })
    }
  })
})

/** A GenAuth that does not know the condition. */
const ignoringFilters = (_endpoint: string, params: object) => void Reflect.deleteProperty(params, 'advancedFilter')

/** What is read beside billing and people, in this order. */
const BESIDE_PEOPLE = [
  'list-organizations',
  'get-organization',
  'search-organizations',
  'get-all-departments',
  'search-departments',
  'get-department',
  'list-children-departments',
  'list-department-members',
  'get-user-departments',
  'list-application-simple-info',
  'get-application-simple-info',
  'get-application',
  'list-applications',
  'get-application-permission-strategy',
  'list-applications-auth',
  'list-application-active-users',
  'list-subject-auth',
  'get-user-accessible-apps',
  'get-user-authorized-apps',
  'get-user-loggedin-apps',
  'get-user-action-logs',
  'get-admin-audit-logs',
  'is-action-allowed',
  'check-permission',
  'list-namespaces',
  'get-namespace',
  'list-resources',
  'list-common-resource',
  'get-resource',
  'get-resource-authorized-targets',
  'get-user-authorized-resources',
  'get-group-authorized-resources',
  'get-role-authorized-resources',
  'get-authorized-resources',
  'list-permission-namespaces',
  'get-permission-namespace',
  'list-permission-namespace-roles',
  'list-data-resources',
  'get-data-resource',
  'list-resource-targets',
  'get-user-resource-permission-list',
  'get-user-permission-list',
  'list-simple-data-policies',
  'list-data-policies',
  'get-data-policy',
  'list-data-policy-targets',
  'list-ext-idp',
  'get-ext-idp',
  'get-security-settings',
  'get-global-mfa-settings',
  'get-email-templates',
  'get-email-provider',
  'list-event-apps',
  'list-pipeline-functions',
  'get-pipeline-function',
  'list-events',
  'get-custom-fields',
  'get-user-base-fields',
  'get-custom-data',
  'get-webhook-event-list',
  'list-webhooks',
  'get-webhook',
  'get-webhook-logs',
]

describe('reading everything', () => {
  const year = new Date().getUTCFullYear()
  const thisYear = { periodStartTime: `${year}0101`, periodEndTime: `${year}0131`, amount: '1000', current: '1' }
  const all = async (genauth: Simulator) => (await findings(settings(genauth), { all: true })).slice(3)

  test('reads each endpoint of the domains once, and what settles the guesses', async () => {
    await using genauth = await startSimulator()
    genauth.state.mauPeriods = [thisYear]
    await all(genauth)
    const names = genauth.calls.filter(({ statusCode }) => statusCode !== 401).map(({ endpoint }) => endpoint)
    expect(names.filter(name => name !== 'get-management-token')).toEqual([
      // What every check reads.
      'get-orders',
      'get-orders',
      'get-order-detail',
      'get-order-pay-detail',
      // An order that nobody has, and one that was never paid.
      'get-order-detail',
      'get-order-pay-detail',
      'get-current-package-info',
      'get-usage-info',
      'get-mau-period-usage-history',
      // The last day of a period.
      'get-mau-period-usage-history',
      'get-all-rights-items',
      'list-users',
      'get-user',
      'get-user-mfa-info',
      'get-user-principal-authentication-info',
      'get-user-sync-relations',
      'get-user-login-history',
      'list-archived-users',
      // Two users in bulk, and a condition that no user meets.
      'get-user-batch',
      'list-users',
      'list-groups',
      'get-group',
      'list-group-members',
      'get-user-groups',
      'list-roles',
      'get-role',
      'list-role-assignments',
      'list-role-departments',
      'list-role-members',
      'get-user-roles',
      'has-any-role',
      ...BESIDE_PEOPLE,
    ])
  })

  test('says what it found, and which guesses held', async () => {
    await using genauth = await startSimulator()
    genauth.state.mauPeriods = [thisYear]
    expect(await all(genauth)).toEqual([
      {
        what: 'read get-orders',
        notes: ['"status" unrecognized', '"orderType" unrecognized', '"source" unrecognized'],
      },
      { what: 'read get-order-detail', notes: [] },
      { what: 'read get-order-pay-detail', notes: [] },
      { what: 'read get-current-package-info', notes: [] },
      { what: 'read get-usage-info', notes: [] },
      { what: 'read get-mau-period-usage-history', notes: [] },
      { what: 'read get-all-rights-items', notes: [] },
      ...[
        ...['list-users', 'get-user', 'get-user-mfa-info', 'get-user-principal-authentication-info'],
        ...['get-user-sync-relations', 'get-user-login-history', 'list-archived-users'],
        ...['list-groups', 'get-group', 'list-group-members', 'get-user-groups'],
        ...[
          'list-roles',
          'get-role',
          'list-role-assignments',
          'list-role-departments',
          'list-role-members',
          'get-user-roles',
          'has-any-role',
        ],
        ...BESIDE_PEOPLE,
      ].map(endpoint => ({ what: `read ${endpoint}`, notes: [] })),
      { guess: 'a request for an unknown order number returns no order', held: true },
      { guess: 'an unpaid order has no payment', held: true },
      {
        guess: 'get-mau-period-usage-history returns every period that overlaps the requested days',
        held: true,
      },
      { guess: 'an assertion is written as 1, 0, true or false', held: true },
      { guess: 'a bulk read of users understands GENAUTH_LIST_ENCODING', held: true },
      { guess: 'users can be filtered by createdAt and updatedAt', held: true },
    ])
  })

  test('says what GenAuth does instead, and which setting makes that right', async () => {
    await using genauth = await startSimulator({ orders: 1 })
    const orderNo = '20000101000000000000000000'
    genauth.faults.add({ kind: 'error-body', endpoint: 'get-order-detail', orderNo, statusCode: 400, apiCode: 4444 })
    genauth.state.mauPeriods = []
    expect(await all(genauth)).toEqual(
      expect.arrayContaining([
        {
          guess: 'a request for an unknown order number returns no order',
          held: false,
          because:
            'GenAuth returns statusCode 400, apiCode 4444; if this code means "not found", add 4444 to GENAUTH_ABSENT_API_CODES',
        },
        {
          guess: 'an unpaid order has no payment',
          held: undefined,
          because: 'the first page contains no unpaid order',
        },
        {
          guess: 'get-mau-period-usage-history returns every period that overlaps the requested days',
          held: undefined,
          because: 'no period exists this year',
        },
      ]),
    )
  })

  test('says what its people make of the settings, and what they can not show', async () => {
    await using genauth = await startSimulator({ users: 1, onRequest: ignoringFilters })
    const found = await all(genauth)
    expect(found).toEqual(
      expect.arrayContaining([
        {
          guess: 'a bulk read of users understands GENAUTH_LIST_ENCODING',
          held: undefined,
          because: 'the pool has less than two users',
        },
        {
          guess: 'users can be filtered by createdAt and updatedAt',
          held: false,
          because: 'GenAuth ignores the condition: do not filter by these fields',
        },
      ]),
    )
    await using empty = await startSimulator({ users: 0 })
    empty.state.groups.clear()
    empty.state.roles.clear()
    expect(
      (await all(empty)).filter(one => 'notes' in one && one.notes?.some(note => note.startsWith('skipped'))),
    ).toEqual([
      { what: 'read get-user and what belongs to a user', notes: ['skipped: the pool has no user'] },
      {
        what: 'read get-group, list-group-members and get-user-groups',
        notes: ['skipped: the pool has no group'],
      },
      { what: 'read get-role and what belongs to a role', notes: ['skipped: the namespace "default" has no role'] },
    ])
  })

  test('reads what it can where an endpoint fails, and where there is no order', async () => {
    await using genauth = await startSimulator({ orders: 0 })
    genauth.faults.add({ kind: 'html', endpoint: 'get-usage-info' })
    const found = await all(genauth)
    expect(found).toContainEqual({
      what: 'read get-order-detail and get-order-pay-detail',
      notes: ['skipped: the list contains no order'],
    })
    expect(found.filter(finding => 'advice' in finding)).toEqual([
      { what: 'read get-usage-info', advice: expect.stringContaining('The response is not as documented') },
    ])
  })
})

describe('what is wrong is said in words to act on', () => {
  test.each(['token', 'signature'])('a wrong key, with a %s', async GENAUTH_AUTH => {
    await using genauth = await startSimulator()
    const env = { ...settings(genauth), GENAUTH_AUTH, GENAUTH_ACCESS_KEY_SECRET: 'wrong' }
    expect(await advice(env)).toEqual([
      'GenAuth does not accept the access key. Check GENAUTH_ACCESS_KEY_ID and its secret, and that they belong to this user pool.',
    ])
  })

  test('a clock that is wrong', async () => {
    await using genauth = await startSimulator({ now: () => Date.now() + 3_600_000 })
    await using elsewhen = await startElsewhen(genauth.url, 3_600_000)
    const env = {
      ...settings(genauth),
      GENAUTH_BASE_URL: `http://127.0.0.1:${elsewhen.port}`,
      GENAUTH_AUTH: 'signature',
    }
    expect(await advice(env)).toEqual([
      expect.stringMatching(
        /^This machine's clock is (3599|3600|3601) s behind GenAuth's\. Signatures will be refused\. Synchronize the clock with NTP\.$/,
      ),
      "The access key is valid, but its signatures are refused. Check this machine's clock, or set GENAUTH_AUTH=token.",
    ])
  })

  test('signatures in the dialect that this GenAuth does not expect', async () => {
    await using genauth = await startSimulator()
    const refusal = JSON.stringify({ statusCode: 401, message: 'signature', apiCode: 4010, requestId: 'x', data: null })
    await using picky = await listen(
      createServer((incoming, outgoing) => {
        const { method, headers, url = '/' } = incoming
        if (headers['x-authing-signature-nonce'] === undefined) return void outgoing.end(refusal)
        send(genauth.url + url, { method, headers }, answer => answer.pipe(outgoing)).end()
      }),
    )
    const env = { ...settings(genauth), GENAUTH_BASE_URL: `http://127.0.0.1:${picky.port}`, GENAUTH_AUTH: 'signature' }
    expect(await advice(env)).toEqual(['GenAuth expects the other signature dialect. Set GENAUTH_DIALECT=authing.'])
    expect(await advice({ ...env, GENAUTH_DIALECT: 'authing' })).toEqual([])
  })

  test('a name that nobody has, and a port where nobody listens', async () => {
    await using genauth = await startSimulator()
    expect(await advice({ ...settings(genauth), GENAUTH_BASE_URL: 'https://nowhere.invalid' })).toEqual([
      'The host name cannot be resolved. Check the address and the network.',
    ])
    const closed = await listen(createPlainServer())
    await closed[Symbol.asyncDispose]()
    expect(await advice({ ...settings(genauth), GENAUTH_BASE_URL: `http://127.0.0.1:${closed.port}` })).toEqual([
      'Connection refused. Check the address, its port and HTTPS_PROXY.',
    ])
  })

  test.each(['node-fetch', 'undici'])(
    'a certificate that is not trusted, and TLS where there is none, through %s',
    async transport => {
      await using genauth = await startSimulator()
      await using tls = await startTls(genauth.url)
      const env = { ...settings(genauth), GENAUTH_TRANSPORT: transport }
      expect(await advice({ ...env, GENAUTH_BASE_URL: `https://localhost:${tls.port}` })).toEqual([
        expect.stringContaining("set GENAUTH_CA_FILE to that authority's certificate"),
      ])
      expect(await advice({ ...env, GENAUTH_BASE_URL: genauth.url.replace('http:', 'https:') })).toEqual([
        'The TLS handshake failed. The server may speak plain HTTP or another TLS version. Check scheme and port.',
      ])
    },
  )

  test.each([
    { kind: 'error-http', said: /unavailable \(statusCode 50\d\)/ },
    { kind: 'html', said: /The response is not as documented/ },
    { kind: 'redirect', said: /The response is not as documented/ },
  ] as const)('GenAuth that answers with $kind', async ({ kind, said }) => {
    await using genauth = await startSimulator()
    genauth.faults.add({ kind, endpoint: 'get-orders' })
    expect(await advice(settings(genauth))).toEqual([expect.stringMatching(said)])
  })
})
