// GenAuth's own description, compared with what the graph relies on.

import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.js'
import { compareWith } from '../../src/check/contract/compare.js'
import { readDescription } from '../../src/check/contract/description.js'
import type { Finding } from '../../src/check/finding.js'
import { loadConfig } from '../../src/config/config.js'
import { endpointParams, typeFields } from '../../src/generated/contract.js'
import { startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { describedCatalogue } from '../support/description.js'

type Document = ReturnType<typeof describedCatalogue>
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document has any form
type Any = any

const differences = (change: (document: Any) => void = () => undefined) => {
  const document: Document = describedCatalogue()
  change(document)
  return compareWith(readDescription(document) as NonNullable<ReturnType<typeof readDescription>>)
}

/** What `check --contract` says of a service with such a description. */
async function findings(description?: unknown) {
  await using genauth = await startSimulator({ description })
  const config = loadConfig(
    {
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      GENAUTH_BASE_URL: genauth.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
    },
    'start',
  )
  const found: Finding[] = []
  for await (const one of check(config, createLog('silent'), { contract: true })) found.push(one as Finding)
  return found.slice(3).map(({ what, ...rest }) => ({ what: what.replace(genauth.url, 'URL'), ...rest }))
}

const WHAT = "compare with GenAuth's own description at URL/openapi-json"

describe('a description', () => {
  test('of what is known has no differences', () => {
    expect(Object.keys(endpointParams).length).toBe(93)
    expect(Object.keys(typeFields).length).toBeGreaterThan(80)
    expect(differences()).toEqual([])
  })

  test('breaks what the graph reads where an endpoint, a parameter or a field is gone, required or of another kind', () => {
    const found = differences(({ paths, components: { schemas } }) => {
      delete paths['/api/v3/get-role']
      paths['/api/v3/get-group'].get.parameters = [{ name: 'tenant', in: 'query', required: true }]
      paths['/api/v3/list-groups'].get.parameters.find(({ name }: Any) => name === 'keywords').required = true
      schemas['is-action-allowedBody'].required.push('namespace')
      delete schemas.GroupDto.properties.name
      schemas.RoleDto.properties.description = { type: 'integer' }
      // Not read by any field.
      delete schemas.UserDto.properties.password
    })
    expect(found.map(({ of, breaks }) => [of, breaks])).toEqual([
      ['GET /api/v3/get-role', ['the endpoint is gone']],
      [
        'GET /api/v3/get-group',
        [
          'the parameter "code" is gone',
          'the parameter "withCustomData" is gone',
          'the new parameter "tenant" is required',
        ],
      ],
      ['GET /api/v3/list-groups', ['the parameter "keywords" is required now']],
      ['POST /api/v3/is-action-allowed', ['the parameter "namespace" is required now']],
      ['GroupDto', ['the field "name" is gone']],
      ['RoleDto', ['the field "description" is a number rather than a string']],
    ])
  })

  test('has news where something is there that nothing relies on', () => {
    const found = differences(({ paths, components: { schemas } }) => {
      paths['/api/v3/get-tea'] = { get: {} }
      paths['/internal/get-tea'] = { get: {} }
      paths['/api/v3/get-group'].get.parameters.push({ name: 'lang', in: 'query' }, { name: 'x-lang', in: 'header' })
      schemas.GroupDto.properties.colour = { type: 'string' }
      schemas.UserDto.properties.status.enum.push('Retired')
    })
    expect(found).toEqual([
      { of: 'GET /api/v3/get-group', breaks: [], added: ['the parameter "lang"'] },
      { of: 'GroupDto', breaks: [], added: ['the field "colour"'] },
      { of: 'UserDto', breaks: [], added: ['words of the field "status": Retired'] },
      { of: 'GET /api/v3/get-tea', breaks: [], added: ['the endpoint'] },
    ])
  })

  test('says nothing of types that it calls otherwise, of fields whose kind it leaves open, or of parameters that it leaves out', () => {
    const found = differences(({ paths, components: { schemas } }) => {
      paths['/api/v3/is-action-allowed'] = { post: {} }
      delete schemas.UserDto
      schemas.GroupDto.properties.name = {}
    })
    expect(found).toEqual([])
  })

  test.each([
    ['no object', 'text'],
    ['no paths', {}],
    ['paths of another form', { paths: [] }],
  ])('is none if it has %s', (_what, document) => {
    expect(readDescription(document)).toBeUndefined()
  })

  test.each([
    [
      'operations',
      { paths: { '/api/v3/get-user': null, '/api/v3/get-role': { get: 'x', post: { parameters: 'x' } } } },
    ],
    ['schemas', { paths: {}, components: { schemas: { UserDto: 'x', GroupDto: { properties: { name: 'x' } } } } }],
    [
      'references',
      { paths: { '/x': { post: { requestBody: { content: { 'application/json': { schema: { $ref: 1 } } } } } } } },
    ],
  ])('with %s of another form is compared as far as it goes', (_what, document) => {
    expect(compareWith(readDescription(document) as never).length).toBeGreaterThan(0)
  })
})

describe('check --contract', () => {
  test('passes where the description is what is known', async () => {
    expect(await findings(describedCatalogue())).toEqual([{ what: WHAT, notes: ['endpoints: 496, differences: 0'] }])
  })

  test('fails for what breaks, and tells what is new', async () => {
    const description: Any = describedCatalogue()
    delete description.components.schemas.GroupDto.properties.name
    description.paths['/api/v3/get-tea'] = { get: {} }
    expect(await findings(description)).toEqual([
      { what: WHAT, notes: ['endpoints: 497, differences: 2'] },
      { what: 'rely on GroupDto', advice: 'the field "name" is gone.' },
      { what: 'look for what is new, which the graph does not have', notes: ['GET /api/v3/get-tea: the endpoint'] },
    ])
  })

  test('is skipped where the service has no description', async () => {
    expect(await findings()).toEqual([{ what: WHAT, notes: ['skipped: it serves none (status 200)'] }])
    expect(await findings({ openapi: '3.0.0' })).toEqual([
      { what: WHAT, notes: ['skipped: it serves none (status 200)'] },
    ])
  })
})
