// Settings of the pool: as GenAuth and Authing spell them, and without what nobody may see.

import { describe, expect, test } from 'vitest'
import { subgraphSdl } from '../../../src/graph/sdl.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'

const namesOf = (gateway: TestGateway) => gateway.upstreamCalls().map(call => call.split(' ')[0])
const codesIn = (errors: Awaited<ReturnType<TestGateway['query']>>['errors'] = []) =>
  errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']])

describe('the settings of security', () => {
  test.each([
    ['Authing', { authingTokenExpiresIn: 60 }, 60],
    ['GenAuth', { genauthTokenExpiresIn: 120 }, 120],
    ['neither', {}, null],
  ])('say how long tokens are valid as %s spells it', async (_who, spelled, expected) => {
    await using gateway = await startGateway()
    const { authingTokenExpiresIn: _none, ...others } = gateway.genauth.state.securitySettings
    gateway.genauth.state.securitySettings = { ...others, ...spelled }
    const { data, errors } = await gateway.query('{ securitySettings { tokenExpiresIn } }')
    expect({ data, errors }).toEqual({ data: { securitySettings: { tokenExpiresIn: expected } } })
  })

  test('have lists where GenAuth sends one text', async () => {
    await using gateway = await startGateway()
    const { data } = await gateway.query(
      '{ securitySettings { allowedOrigins loginAnomalyDetection { robotVerifyLoginIpWhitelistCheck { ipWhitelist } } } }',
    )
    expect(data).toEqual({
      securitySettings: {
        allowedOrigins: ['https://shop.example.com', 'https://console.example.com'],
        loginAnomalyDetection: { robotVerifyLoginIpWhitelistCheck: { ipWhitelist: ['10.0.0.1', '10.0.0.2'] } },
      },
    })
  })

  test('lose no more than the field that is malformed', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.securitySettings = {
      ...gateway.genauth.state.securitySettings,
      ...{ verifyCodeLength: 'six', cookieSettings: 'none', allowedOrigins: ['https://shop.example.com'] },
    }
    const { data, errors } = await gateway.query(
      '{ securitySettings { verifyCodeLength verifyCodeMaxAttempts allowedOrigins cookieSettings { cookieExpiresIn } } }',
    )
    expect(data).toEqual({
      securitySettings: {
        verifyCodeLength: null,
        verifyCodeMaxAttempts: 3,
        allowedOrigins: null,
        cookieSettings: null,
      },
    })
    expect(codesIn(errors).sort()).toEqual([
      ['securitySettings.allowedOrigins', 'UPSTREAM_MALFORMED'],
      ['securitySettings.cookieSettings', 'UPSTREAM_MALFORMED'],
      ['securitySettings.verifyCodeLength', 'UPSTREAM_MALFORMED'],
    ])
  })
})

test.each([true, false])('what may contain a secret has no field, with scopes in the SDL: %s', scoped => {
  const names = subgraphSdl({ scoped }).match(/\w+(?=[(:])/g) ?? []
  expect(names.length).toBeGreaterThan(800)
  const secrets = ['sourceCode', 'uploadErrMsg', 'connections', 'senderPass', 'apikey', 'secret', 'requestHeaders']
  expect(names.filter(name => secrets.includes(name))).toEqual([])
})

test('an identity source that was read itself needs no further call for what lists do not say', async () => {
  await using gateway = await startGateway()
  const [id = ''] = gateway.genauth.state.identitySources.keys()
  await gateway.query('query ($id: ID!) { identitySource(id: $id) { name autoJoin } }', { id })
  expect(namesOf(gateway)).toEqual(['get-ext-idp'])
  await gateway.query('{ identitySources { name autoJoin } }')
  expect(namesOf(gateway).sort()).toEqual(['get-ext-idp', 'get-ext-idp', 'get-ext-idp', 'list-ext-idp'])
})

test('unknown words are told apart from known ones, and are there as they are', async () => {
  await using gateway = await startGateway()
  gateway.genauth.state.mfaSettings = { enabledFactors: ['SMS', 'IRIS'] }
  const { data, errors } = await gateway.query('{ mfaSettings { enabledFactors rawEnabledFactors } }')
  expect({ data, errors }).toEqual({
    data: { mfaSettings: { enabledFactors: ['SMS', 'UNRECOGNIZED'], rawEnabledFactors: ['SMS', 'IRIS'] } },
  })
  const refused = await gateway.query('{ pipelineFunctions(scene: UNRECOGNIZED) { funcId } }')
  expect(codesIn(refused.errors)).toEqual([['pipelineFunctions', 'BAD_USER_INPUT']])
})
