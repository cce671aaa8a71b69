import { exportSPKI, importJWK, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Environment } from '../../src/config/config.js'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { type Issuer, startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'

const PAID = '2022080911591337da0aae9660'
const QUERY = `{ order(orderNo: "${PAID}") { goodsName } }`

async function ask(gateway: TestGateway, authorization: string | undefined, query = QUERY, headers = {}) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }), ...headers },
    body: JSON.stringify({ query }),
  })
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: (await response.json()) as Answer,
  }
}

const startFor = (issuer: Issuer, env: Environment = {}) => startGateway({ env: { ...issuer.env, ...env } })

const refused = (message: string) => ({
  errors: [{ message, extensions: { code: 'UNAUTHENTICATED', retryable: false } }],
})
const NOT_VALID = refused('The access token is invalid.')
const INVALID = 'Bearer error="invalid_token"'

describe('a caller', () => {
  test.each(['RS256', 'ES256'] as const)('with a token of the issuer, signed with %s, is answered', async algorithm => {
    await using issuer = await startIssuer(algorithm)
    await using gateway = await startFor(issuer)
    for (const word of ['Bearer', 'bearer']) {
      expect(await ask(gateway, `${word} ${await issuer.token()}`)).toEqual({
        status: 200,
        challenge: null,
        body: { data: { order: { goodsName: expect.any(String) } } },
      })
    }
  })

  test('costs one reading of the keys, however many tokens there are', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    const tokens = await Promise.all(Array.from({ length: 20 }, () => issuer.token()))
    const answers = await Promise.all([...tokens, ...tokens].map(token => ask(gateway, `Bearer ${token}`)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(issuer.reads()).toBe(1)
  })

  test.each([
    { claims: { aud: ['another', '62bec1591aeb41ad3f1a6503'] }, what: 'one of several audiences' },
    { claims: { scope: null, scp: ['billing:read'] }, what: 'scopes in a list' },
    { claims: { scope: 'billing:read,billing:payer' }, what: 'scopes with commas' },
    {
      claims: { exp: Math.floor(Date.now() / 1000) - 20 },
      what: 'a token that expired within the tolerance of clocks',
    },
    { claims: { nbf: Math.floor(Date.now() / 1000) + 20 }, what: 'a token that begins within the tolerance of clocks' },
  ])('may have $what', async ({ claims }) => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    expect((await ask(gateway, `Bearer ${await issuer.token(claims)}`)).status).toBe(200)
  })

  test('has its audience and its scopes in the claims that the operator names, and in no other', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer, { AUTH_AUDIENCE_CLAIM: 'client_id', AUTH_SCOPE_CLAIM: 'permissions' })
    const outcome = async (claims: Record<string, unknown>) => {
      const { status, body } = await ask(gateway, `Bearer ${await issuer.token(claims)}`)
      return [status, body.errors?.[0]?.extensions['code']]
    }
    const named = { aud: null, client_id: issuer.audience, permissions: ['billing:read'] }
    expect(await outcome({ ...named, scope: null })).toEqual([200, undefined])
    expect(await outcome({ ...named, client_id: null, aud: issuer.audience })).toEqual([401, 'UNAUTHENTICATED'])
    expect(await outcome({ ...named, permissions: [], scope: 'billing:read' })).toEqual([403, 'FORBIDDEN'])
  })
})

describe('a stranger is refused before the document is read and before any call', () => {
  test.each([
    { what: 'without a token', header: undefined, challenge: 'Bearer' },
    { what: 'with an empty header', header: '', challenge: 'Bearer' },
    { what: 'with another scheme', header: 'Basic dTpw', challenge: 'Bearer error="invalid_request"' },
    { what: 'with a scheme alone', header: 'Bearer', challenge: 'Bearer error="invalid_request"' },
    { what: 'with two tokens', header: 'Bearer a b', challenge: 'Bearer error="invalid_request"' },
    { what: 'with something that is no token', header: 'Bearer abc', challenge: INVALID },
  ])('$what', async ({ header, challenge }) => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    expect(await ask(gateway, header, '{ not a document')).toMatchObject({
      status: 401,
      challenge,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED', retryable: false } }] },
    })
    expect(gateway.genauth.calls).toEqual([])
  })

  test('with a token in the address alone', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    const token = await issuer.token()
    const address = `${gateway.url}/graphql?query=${encodeURIComponent(QUERY)}&access_token=${token}`
    expect((await fetch(address, { headers: { 'x-apollo-operation-name': 'q' } })).status).toBe(401)
    expect(gateway.genauth.calls).toEqual([])
  })

  const nowS = Math.floor(Date.now() / 1000)
  test.each([
    { what: 'another issuer', claims: { iss: 'https://elsewhere.example/oidc' }, answer: NOT_VALID },
    { what: 'no issuer', claims: { iss: null }, answer: NOT_VALID },
    { what: 'another audience', claims: { aud: 'another' }, answer: NOT_VALID },
    { what: 'no audience', claims: { aud: null }, answer: NOT_VALID },
    { what: 'an end that has passed', claims: { exp: nowS - 60 }, answer: refused('The access token has expired.') },
    { what: 'no end', claims: { exp: null }, answer: NOT_VALID },
    { what: 'a beginning that is to come', claims: { nbf: nowS + 120 }, answer: NOT_VALID },
    { what: 'no subject', claims: { sub: null }, answer: NOT_VALID },
    { what: 'an empty subject', claims: { sub: '' }, answer: refused('The access token has no subject.') },
    { what: 'an unknown key', header: { kid: 'another' }, answer: NOT_VALID },
    ...[{ scope: null }, { nonce: 'n' }, { at_hash: 'h' }].map(claims => ({
      what: `the marks of an ID token (${Object.keys(claims)})`,
      claims,
      answer: refused('The token has no claim "scope" or "scp", or is an ID token; send an access token for this API.'),
    })),
  ])(
    'with a token that has $what',
    async ({
      claims,
      header,
      answer,
    }: {
      claims?: Record<string, unknown>
      header?: Record<string, unknown>
      answer: object
    }) => {
      await using issuer = await startIssuer()
      await using gateway = await startFor(issuer)
      const token = await issuer.token(claims, header)
      expect(await ask(gateway, `Bearer ${token}`)).toEqual({ status: 401, challenge: INVALID, body: answer })
      expect(gateway.genauth.calls).toEqual([])
    },
  )

  test('and the log has the reason that the stranger is not told', async () => {
    await using issuer = await startIssuer()
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: issuer.env, log })
    await ask(gateway, `Bearer ${await issuer.token({ aud: 'another' })}`)
    await ask(gateway, `Bearer ${await issuer.token({}, { kid: 'another' })}`)
    await ask(gateway, undefined)
    const reasons = () => lines.filter(({ msg }) => msg === 'operation').map(({ status, reason }) => [status, reason])
    await expect.poll(reasons).toEqual([
      [401, 'unexpected "aud" claim value'],
      [401, 'no applicable key found in the JSON Web Key Set'],
      [401, 'No access token; send the header "Authorization: Bearer <token>".'],
    ])
  })

  test('with a token that is not signed, or signed with the public key as a secret', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    const [, payload = ''] = (await issuer.token()).split('.')
    const encode = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url')
    const { kid, publicJwk } = issuer.key()
    const publicKey = await importJWK(publicJwk, 'RS256', { extractable: true })
    const secret = new TextEncoder().encode(await exportSPKI(publicKey as never))
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    for (const token of [
      `${encode({ alg: 'none', kid })}.${payload}.`,
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret),
      (await issuer.token()).replace(/.{8}$/, 'AAAAAAAA'),
    ]) {
      expect((await ask(gateway, `Bearer ${token}`)).status).toBe(401)
    }
    expect(gateway.genauth.calls).toEqual([])
  })
})

describe('the keys of the issuer', () => {
  test('that are not known yet are a failure of the gateway, not of the caller', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    issuer.answerWith({ status: 500 })
    expect(await ask(gateway, `Bearer ${await issuer.token()}`)).toEqual({
      status: 503,
      challenge: null,
      body: {
        errors: [
          {
            message: "The access token cannot be verified: the issuer's keys are unavailable.",
            extensions: { code: 'OVERLOADED', retryable: true, retryAfterMs: 5000 },
          },
        ],
      },
    })
    // It is not asked again at once, whoever comes.
    expect((await ask(gateway, `Bearer ${await issuer.token()}`)).status).toBe(503)
    expect(issuer.reads()).toBe(1)
  })

  test.each([{ body: 'no JSON' }, { body: '{}' }, { status: 302, location: '/oidc/keys' }])(
    'that come as %j are not read',
    async answer => {
      await using issuer = await startIssuer()
      await using gateway = await startFor(issuer)
      issuer.answerWith(answer)
      expect((await ask(gateway, `Bearer ${await issuer.token()}`)).status).toBe(503)
      expect((await ask(gateway, `Bearer ${await issuer.token()}`)).status).toBe(503)
      expect(issuer.reads()).toBe(1)
    },
  )

  test('that are known serve while the issuer is out of order', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    expect((await ask(gateway, `Bearer ${await issuer.token()}`)).status).toBe(200)
    issuer.answerWith({ status: 500 })
    expect((await ask(gateway, `Bearer ${await issuer.token()}`)).status).toBe(200)
  })
})

describe('scopes', () => {
  test('without billing:read no order is answered', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    expect(await ask(gateway, `Bearer ${await issuer.token({ scope: 'openid' })}`)).toEqual({
      status: 403,
      challenge: 'Bearer error="insufficient_scope", scope="billing:read"',
      body: {
        errors: [{ message: 'Missing scope "billing:read".', extensions: { code: 'FORBIDDEN', retryable: false } }],
      },
    })
    expect(gateway.genauth.calls).toEqual([])
  })

  test('without billing:payer the payer is null with an error, under any alias, for references as well', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    const query = `{
      order(orderNo: "${PAID}") { payDetail { ...Who payType } }
      _entities(representations: [{ __typename: "Order", orderNo: "${PAID}" }]) { ... on Order { payDetail { paidAccountNo } } }
    } fragment Who on PayDetail { who: paidAccountNo }`
    const error = {
      message: 'Missing scope "billing:payer".',
      extensions: { code: 'FORBIDDEN', retryable: false },
    }
    const { status, body } = await ask(gateway, `Bearer ${await issuer.token({ scope: 'billing:read' })}`, query)
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: {
        order: { payDetail: { who: null, payType: 'Alipay' } },
        _entities: [{ payDetail: { paidAccountNo: null } }],
      },
    })
    expect(body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...error, path: ['order', 'payDetail', 'who'] }),
        expect.objectContaining({ ...error, path: ['_entities', 0, 'payDetail', 'paidAccountNo'] }),
      ]),
    )
    const all = await ask(gateway, `Bearer ${await issuer.token()}`, query)
    expect(all.body).toMatchObject({ data: { order: { payDetail: { who: '62bec1591aeb41ad3f1a6503' } } } })
  })

  test('a flight that callers of different scopes share shows neither more than it may see', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env, genauth: { latencyMs: 100 } })
    const query = `{ order(orderNo: "${PAID}") { payDetail { paidAccountNo } } }`
    await ask(gateway, `Bearer ${await issuer.token()}`, '{ usage { modelCode } }')
    gateway.upstreamCalls()
    const tokens = await Promise.all([issuer.token(), issuer.token({ scope: 'billing:read' })])
    const [full, less] = await Promise.all(tokens.map(token => ask(gateway, `Bearer ${token}`, query)))
    expect(gateway.upstreamCalls()).toHaveLength(1)
    expect(full?.body.data).toEqual({ order: { payDetail: { paidAccountNo: '62bec1591aeb41ad3f1a6503' } } })
    expect(less?.body.data).toEqual({ order: { payDetail: { paidAccountNo: null } } })
  })

  test('are declared in the subgraph that routers are handed, where callers bring tokens', async () => {
    await using issuer = await startIssuer()
    await using scoped = await startFor(issuer)
    await using open = await startGateway()
    const sdlOf = ({ data }: Answer) => (data as { _service: { sdl: string } })._service.sdl
    const sdl = sdlOf((await ask(scoped, `Bearer ${await issuer.token()}`, '{ _service { sdl } }')).body)
    expect(sdl).toContain('paidAccountNo: String @authenticated @requiresScopes(scopes: [["billing:payer"]])')
    expect(sdlOf((await ask(open, undefined, '{ _service { sdl } }')).body)).not.toContain('@requiresScopes(')
  })

  test('without gateway:explain nothing is explained', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startFor(issuer)
    const authorization = `Bearer ${await issuer.token({ scope: 'billing:read' })}`
    for (const how of ['1', 'plan']) {
      expect(await ask(gateway, authorization, QUERY, { 'x-gateway-explain': how })).toMatchObject({
        status: 403,
        body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      })
    }
    expect(gateway.genauth.calls).toEqual([])
  })
})

describe('whoever is shown an account that paid', () => {
  const paid = (orderNo: string) => `order(orderNo: "${orderNo}") { payDetail { paidAccountNo who: paidAccountNo } }`
  const audited = (lines: Record<string, unknown>[]) => lines.filter(line => 'audit' in line)

  test.each(['info', 'error'])('leaves one line in a log of level %s, with the orders', async level => {
    await using issuer = await startIssuer()
    const { log, lines } = rememberingLog(level)
    await using gateway = await startGateway({ env: issuer.env, log })
    const other = [...gateway.genauth.state.payments.values()].find(
      payment => payment['orderNo'] !== PAID && payment['paidAccountNo'],
    )
    const numbers = [PAID, String(other?.['orderNo'])]
    const query = `{ a: ${paid(numbers[0] ?? '')} b: ${paid(numbers[0] ?? '')} c: ${paid(numbers[1] ?? '')} }`
    expect((await ask(gateway, `Bearer ${await issuer.token()}`, query)).body.errors).toBeUndefined()
    expect(audited(lines)).toEqual([
      {
        level: 30,
        msg: 'personal data was shown',
        audit: 'PayDetail',
        fields: ['paidAccountNo'],
        ids: numbers,
        caller: '5f9d0cef60d09ff5a4c87c06',
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    ])
  })

  test('leaves none where the account is not shown', async () => {
    await using issuer = await startIssuer()
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: issuer.env, log })
    const less = `Bearer ${await issuer.token({ scope: 'billing:read' })}`
    expect((await ask(gateway, less, `{ ${paid(PAID)} }`)).body.errors).toHaveLength(2)
    await ask(gateway, `Bearer ${await issuer.token()}`, `{ order(orderNo: "${PAID}") { payDetail { payType } } }`)
    expect(audited(lines)).toEqual([])
  })
})

test('health, the page of GraphiQL and preflights need no token', async () => {
  await using issuer = await startIssuer()
  await using gateway = await startFor(issuer, { CORS_ORIGINS: 'https://shop.example' })
  expect((await fetch(`${gateway.url}/livez`)).status).toBe(200)
  expect((await fetch(`${gateway.url}/graphiql/`)).status).toBe(200)
  const preflight = await fetch(`${gateway.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://shop.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
    204,
    'authorization,content-type',
  ])
})
