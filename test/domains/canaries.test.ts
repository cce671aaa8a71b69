// A full run over a pool in which every secret and everything personal can be recognized, wherever it turns up.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isScalarType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isTagged } from '../../src/graph/personal.js'
import { createSubgraph } from '../../src/graph/subgraph.js'
import { type Simulator, startSimulator, type WireRecord } from '../../src/simulator/index.js'
import { fieldExamples } from '../fields/all.js'
import { FIRST } from '../fields/people.js'
import { type Issuer, startIssuer } from '../support/issuer.js'

/** What GenAuth sends in ordinary answers, of whichever module, and nobody may ever see. */
const SECRETS = [
  ...['identityNumber', 'password', 'salt', 'otp', 'secret', 'ciphertext', 'encryptedPassword', 'decryptedContent'],
  ...['senderPass', 'apikey', 'accountInfo', 'mfaToken', 'accessToken', 'refreshToken', 'userInfoInIdp', 'connections'],
  ...['sourceCode', 'accessKeySecret', 'bindPwd'],
]
const secrets = Object.fromEntries(
  SECRETS.map(name => [name, name === 'otp' ? { secret: 'canary-secret-otp' } : `canary-secret-${name}`]),
)

const { schema } = createSubgraph()
const fieldsOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields())
const personalFields = (type: string) => fieldsOf(type).filter(({ astNode }) => isTagged(astNode))
const isText = ({ type }: GraphQLField<unknown, unknown>) => isScalarType(getNamedType(type))

/** People are found by these, so they stay as they are. */
const IDS = ['email', 'phone', 'username', 'externalId']

const canary = (name: string, of: unknown) => `canary-personal-${name}-${of}`
const canaries = (type: string, of: unknown) =>
  Object.fromEntries(
    personalFields(type)
      .filter(isText)
      .filter(({ name }) => !IDS.includes(name) && !name.startsWith('raw'))
      .map(({ name }) => [name, canary(name, of)]),
  )

/** A record in which each part has secrets. */
const withSecrets = (record: WireRecord): WireRecord => ({
  ...Object.fromEntries(
    Object.entries(record).map(([name, part]) => [
      name,
      typeof part === 'object' && part !== null && !Array.isArray(part) ? withSecrets(part as WireRecord) : part,
    ]),
  ),
  ...secrets,
})

/** Changes the records of a pool, so that all that must not be shown can be recognized. */
function mark(state: Simulator['state']) {
  for (const table of Object.values(state)) {
    if (!(table instanceof Map)) continue
    for (const [key, row] of table as Map<string, WireRecord>) table.set(key, { ...row, ...secrets })
  }
  state.securitySettings = withSecrets(state.securitySettings)
  state.mfaSettings = withSecrets(state.mfaSettings)
  state.emailProvider = withSecrets(state.emailProvider)
  for (const [userId, user] of state.users) {
    const { customData, metadataSource, ...texts } = canaries('User', userId)
    const identities = [{ provider: 'wechat', ...secrets, userIdInIdp: canary('userIdInIdp', userId) }]
    state.users.set(userId, {
      ...user,
      ...texts,
      customData: { badge: customData },
      metadataSource: { name: metadataSource },
      identities,
    })
  }
  for (const [key, login] of state.logins) {
    state.logins.set(key, { ...login, ...canaries('LoginHistory', login['userId']) })
  }
  for (const [key, said] of state.applicationAuthorizations) {
    state.applicationAuthorizations.set(key, { ...said, ...canaries('ApplicationAuthorization', said['targetId']) })
  }
  for (const [key, target] of state.policyTargets) {
    state.policyTargets.set(key, { ...target, ...canaries('DataPolicyTarget', target['targetIdentifier']) })
  }
  for (const [key, webhook] of state.webhooks) {
    state.webhooks.set(key, {
      ...webhook,
      url: 'https://u:canary-secret-password@x.example/canary-secret-path?canary-secret',
    })
  }
  for (const [key, call] of state.webhookLogs) {
    const canaries = { 'x-authing-webhook-secret': 'canary-secret-header' }
    const errorMessage = 'POST https://x.example/canary-secret-path answered 502'
    state.webhookLogs.set(key, {
      ...call,
      requestHeaders: canaries,
      requestBody: canaries,
      responseHeaders: canaries,
      responseBody: canaries,
      errorMessage,
    })
  }
  for (const [type, table, key] of [
    ['UserActionLog', state.userActionLogs, 'userId'],
    ['AdminAuditLog', state.adminAuditLogs, 'adminUserId'],
  ] as const) {
    for (const [requestId, row] of table) {
      const id = row[key]
      const json = JSON.stringify({ name: canary('json', id), ...secrets, inner: JSON.stringify([secrets]) })
      table.set(requestId, {
        ...row,
        ...canaries(type, id),
        ...{ eventDetails: canary('eventDetail', id), operationParam: json, originValue: json, targetValue: json },
        geoip: { city_name: canary('geoip', id) },
      })
    }
  }
}

let issuer: Issuer
let genauth: Simulator
let gateway: { url: string; adminUrl: string }
let written = ''
let stop: () => Promise<void>

beforeAll(async () => {
  issuer = await startIssuer()
  genauth = await startSimulator()
  mark(genauth.state)
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('../../src/bin/gateway.ts', import.meta.url)), 'start'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...issuer.env,
        ...{ PORT: '0', ADMIN_PORT: '0', LOG_LEVEL: 'trace', EXPLAIN: 'on', INTROSPECTION: 'on', INLINE_TRACE: 'on' },
        USER_KEYS: 'email',
        GENAUTH_BASE_URL: genauth.url,
        GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
        GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
      },
    },
  )
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      written += text.toString()
    })
  }
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  gateway = JSON.parse(line)
  const ended = once(child, 'exit')
  stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
})

afterAll(async () => {
  await stop()
  await genauth.close()
  await issuer[Symbol.asyncDispose]()
})

const SCOPES = [
  ...[
    'billing:read',
    'users:read',
    'groups:read',
    'roles:read',
    'organizations:read',
    'applications:read',
    'audit:read',
    'permissions:read',
    'settings:read',
  ],
  'gateway:explain',
]
const PERSONAL = ['users:personal', 'billing:payer']

/** Everything personal of a user, and of what belongs to it. */
const everything = `{ user(userId: "${FIRST}") {
  ${personalFields('User')
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map(({ name }) => name)
    .join(' ')}
  identities { userIdInIdp }
  loginHistory(first: 1) { nodes { clientIp userAgent } }
  principalAuthenticationInfo { principalCode principalName }
  syncRelations { userIdInIdp }
} }`

const examples = [
  ...Object.values(fieldExamples),
  { query: everything },
  { query: everything.replace(`user(userId: "${FIRST}")`, 'viewer') },
  { query: everything.replace(`user(userId: "${FIRST}")`, 'users(first: 3) { nodes').replace(/\}$/, '} }') },
  { query: '{ _service { sdl } }' },
  {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { name } } }',
    variables: { refs: [{ __typename: 'User', email: 'kim.miller@example.com' }] },
  },
]

/** What all examples are answered with, and what stands beside the data: errors, extensions, traces, headers. */
async function runAll(scopes: readonly string[], headers: Record<string, string> = {}) {
  const token = await issuer.token({ scope: scopes.join(' '), sub: FIRST })
  const all = { data: '', beside: '', token }
  for (const { query, variables } of examples as readonly { query: string; variables?: unknown }[]) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'apollo-federation-include-trace': 'ftv1',
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, ...rest } = (await response.json()) as { data?: unknown; extensions?: { ftv1?: string } }
    all.data += JSON.stringify(data ?? null)
    all.beside += JSON.stringify([rest, [...response.headers]])
    all.beside += Buffer.from(rest.extensions?.ftv1 ?? '', 'base64').toString('latin1')
    for (const [, cursor = ''] of JSON.stringify(data ?? null).matchAll(/"(?:end|start)?[cC]ursor":"([^"]+)"/g))
      all.beside += Buffer.from(cursor, 'base64url').toString('latin1')
  }
  return all
}

const EXPLAIN = { 'x-gateway-explain': '1' }
const user = () => genauth.state.users.get(FIRST) ?? {}
const idsOfUser = () => IDS.map(name => String(user()[name]))

test('personal data are in the data of those who may see them, and secrets in nobody’s', async () => {
  const { data } = await runAll([...SCOPES, ...PERSONAL], EXPLAIN)
  for (const name of Object.keys(canaries('User', FIRST))) expect(data).toContain(canary(name, FIRST))
  for (const id of idsOfUser()) expect(data).toContain(id)
  for (const name of ['userIdInIdp', 'clientIp', 'userAgent']) expect(data).toContain(canary(name, FIRST))
  for (const name of ['json', 'geoip', 'eventDetail']) expect(data).toContain(`canary-personal-${name}-`)
  expect(data).not.toContain('canary-secret')
})

test('without the scopes for personal data, nobody sees any', async () => {
  const { data } = await runAll(SCOPES, EXPLAIN)
  expect(data.length).toBeGreaterThan(2000)
  expect(data).not.toContain('canary')
  for (const id of idsOfUser()) expect(data).not.toContain(id)
})

test('with the scope for one’s own data, callers see nobody else’s, and no custom data', async () => {
  const { data } = await runAll(['profile:read', 'gateway:explain'], EXPLAIN)
  const { customData: _, ...texts } = canaries('User', FIRST)
  const own = [...Object.values(texts), ...['userIdInIdp', 'clientIp', 'userAgent'].map(name => canary(name, FIRST))]
  expect([...new Set(data.match(/canary-\w+-\w+-\w+/g))].sort()).toEqual(own.sort())
  for (const id of idsOfUser()) expect(data).toContain(id)
})

test('what stands beside the data, what is logged, and the metrics have none of them', async () => {
  const faults = [
    { kind: 'error-body', statusCode: 499, apiCode: 4999 },
    { kind: 'wrong-type' },
    { kind: 'foreign-record' },
    { kind: 'not-an-object' },
  ] as const
  const besides: string[] = []
  const tokens: string[] = []
  for (const scopes of [[...SCOPES, ...PERSONAL], SCOPES, ['profile:read', 'gateway:explain'], []]) {
    for (const headers of [EXPLAIN, { 'x-gateway-explain': 'plan' }]) {
      const { beside, token } = await runAll(scopes, headers)
      besides.push(beside)
      tokens.push(token)
    }
  }
  for (const fault of faults) {
    genauth.faults.add(fault)
    besides.push((await runAll([...SCOPES, ...PERSONAL], EXPLAIN)).beside)
    genauth.faults.clear()
  }
  const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
  await stop()
  for (const [where, text] of Object.entries({ besides: besides.join('\n'), written, metrics })) {
    expect(text.length, where).toBeGreaterThan(2000)
    expect(text.match(/.{0,80}canary-.{0,80}/g) ?? [], where).toEqual([])
    for (const secret of [...idsOfUser(), genauth.accessKeySecret, ...tokens]) {
      expect(text.includes(secret), `${where}: ${secret}`).toBe(false)
    }
  }
})
