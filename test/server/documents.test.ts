import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Answer, startGateway, type TestGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'

const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sha = (text: string, how = 'sha256') => createHash(how).update(text).digest('hex')

const ORDER = 'query Order($no: ID!) { order(orderNo: $no) { payDetail { payType } } }'
const USE = 'query Use { usage { modelCode } }'
const OTHER = '{ currentPackage { code } }'
const PAID = { no: '2022080911591337da0aae9660' }
const ANSWER = { data: { order: { payDetail: { payType: 'Alipay' } } } }

/** As the client preset writes them, with its own hash, and as Apollo's tool does. */
const PRESET = JSON.stringify({ [sha(ORDER, 'sha1')]: ORDER })
const APOLLO = JSON.stringify({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: sha(ORDER), name: 'Order', type: 'query', body: ORDER }],
})

let files = 0
function manifest(text: string): string {
  files += 1
  const file = join(folder, `${files}.json`)
  writeFileSync(file, text)
  return file
}

const startWith = (text: string, only: 'on' | 'off' = 'off') =>
  startGateway({
    env: { OPERATIONS_FILE: manifest(text), OPERATIONS_ONLY: only, ...(only === 'on' && { GRAPHIQL: 'off' }) },
  })

async function ask({ url }: TestGateway, body: object, accept = 'application/graphql-response+json') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answer }
}

async function get({ url }: TestGateway, params: Record<string, string>) {
  const response = await fetch(`${url}/graphql?${new URLSearchParams(params)}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  })
  return { status: response.status, body: (await response.json()) as Answer }
}

const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
const refused = (message: string) => ({
  status: 400,
  body: { errors: [{ message, extensions: { code: 'OPERATION_NOT_ALLOWED', retryable: false } }] },
})
const NOT_REGISTERED = refused('Only trusted documents are allowed, and this document is not one of them.')

describe('a registered document', () => {
  test.each([
    { what: 'by an id of the client preset', file: PRESET, id: sha(ORDER, 'sha1') },
    { what: "by an id of Apollo's tool", file: APOLLO, id: sha(ORDER) },
  ])('is answered $what, however a client sends it', async ({ file, id }) => {
    await using gateway = await startWith(file, 'on')
    for (const named of [{ documentId: id }, { documentId: `sha256:${id}` }, { extensions: persisted(id) }]) {
      expect(await ask(gateway, { ...named, variables: PAID })).toEqual({ status: 200, body: ANSWER })
    }
    const variables = JSON.stringify(PAID)
    expect(await get(gateway, { documentId: id, variables })).toEqual({ status: 200, body: ANSWER })
    expect(await get(gateway, { extensions: JSON.stringify(persisted(id)), variables })).toEqual({
      status: 200,
      body: ANSWER,
    })
  })

  test('is answered by its text as well, where no other is', async () => {
    await using gateway = await startWith(APOLLO, 'on')
    expect(await ask(gateway, { query: ORDER, variables: PAID })).toEqual({ status: 200, body: ANSWER })
    expect(await ask(gateway, { query: ORDER, variables: PAID, extensions: persisted(sha(ORDER)) })).toEqual({
      status: 200,
      body: ANSWER,
    })
    expect(await get(gateway, { query: ORDER, variables: JSON.stringify(PAID) })).toEqual({ status: 200, body: ANSWER })
  })

  test('obeys the limits on documents', async () => {
    await using gateway = await startGateway({ env: { OPERATIONS_FILE: manifest(APOLLO), MAX_DEPTH: '2' } })
    const { body } = await ask(gateway, { documentId: sha(ORDER), variables: PAID })
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_COMPLEX', retryable: false, limit: 'MAX_DEPTH', allowed: 2, found: 3 },
    ])
  })
})

describe('with OPERATIONS_ONLY, nothing else is answered, read or asked of GenAuth', () => {
  test.each([
    { what: 'another document', body: { query: OTHER } },
    { what: 'one that differs in a blank', body: { query: `${ORDER} ` } },
    { what: 'one that cannot be parsed', body: { query: '{' } },
    { what: 'introspection', body: { query: '{ __schema { types { name } } }' } },
    { what: 'the SDL', body: { query: '{ _service { sdl } }' } },
    { what: 'the registration of a persisted query', body: { query: OTHER, extensions: persisted(sha(OTHER)) } },
    { what: 'an unknown hash', body: { extensions: persisted(sha(OTHER)) } },
    { what: 'a hash that is a name of the prototype', body: { extensions: persisted('constructor') } },
    { what: 'no document', body: { variables: {} } },
    { what: 'a document as a tree', body: { query: { kind: 'Document' } } },
  ])('$what', async ({ body }) => {
    await using gateway = await startWith(APOLLO, 'on')
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      expect(await ask(gateway, body, accept)).toEqual(NOT_REGISTERED)
    }
    expect(gateway.genauth.calls).toEqual([])
  })

  test('by GET either, whatever stands beside it', async () => {
    await using gateway = await startWith(APOLLO, 'on')
    expect(await get(gateway, { query: OTHER })).toEqual(NOT_REGISTERED)
    expect(await get(gateway, { query: OTHER, extensions: '{' })).toEqual(NOT_REGISTERED)
    expect(await get(gateway, { extensions: JSON.stringify(persisted(sha(OTHER))) })).toEqual(NOT_REGISTERED)
    const twice = `query=${encodeURIComponent(ORDER)}&query=${encodeURIComponent(OTHER)}&variables=${JSON.stringify(PAID)}`
    const response = await fetch(`${gateway.url}/graphql?${twice}`, { headers: { 'apollo-require-preflight': 'yes' } })
    expect([response.status, await response.json()]).toEqual([200, ANSWER])
    expect(gateway.upstreamCalls()).toHaveLength(1)
  })

  test('a document behind another of the same key', async () => {
    await using gateway = await startWith(APOLLO, 'on')
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(ORDER)},"query":"${OTHER}","variables":{}}`,
    })
    expect({ status: response.status, body: await response.json() }).toEqual(NOT_REGISTERED)
    expect(gateway.genauth.calls).toEqual([])
  })

  test('nor several of them in one request', async () => {
    await using gateway = await startWith(APOLLO, 'on')
    const { status, body } = await ask(gateway, [{ query: OTHER }, { query: OTHER }])
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST'])
    expect(gateway.genauth.calls).toEqual([])
  })
})

test('an id that is null is none', async () => {
  await using gateway = await startWith(APOLLO)
  expect((await ask(gateway, { documentId: null, query: USE })).body.errors).toBeUndefined()
})

describe('an id', () => {
  test.each([
    { body: { documentId: 'unknown' }, answer: refused('No trusted document has this "documentId".') },
    ...[[sha(ORDER)], { toString: 5 }, 5, null].map(sha256Hash => ({
      body: { extensions: { persistedQuery: { version: 1, sha256Hash } } },
      answer: {
        status: 400,
        body: {
          errors: [
            {
              message: '"extensions.persistedQuery.sha256Hash" must be a string.',
              extensions: { code: 'BAD_USER_INPUT', retryable: false },
            },
          ],
        },
      },
    })),
    {
      body: { documentId: 5 },
      answer: {
        status: 400,
        body: {
          errors: [
            { message: '"documentId" must be a string.', extensions: { code: 'BAD_USER_INPUT', retryable: false } },
          ],
        },
      },
    },
    {
      body: { documentId: sha(ORDER), query: OTHER },
      answer: {
        status: 400,
        body: {
          errors: [
            {
              message: 'A request must have either "query" or "documentId", not both.',
              extensions: { code: 'BAD_USER_INPUT', retryable: false },
            },
          ],
        },
      },
    },
  ])('such as $body is refused', async ({ body, answer }) => {
    await using gateway = await startWith(APOLLO)
    expect(await ask(gateway, body)).toEqual(answer)
    expect(gateway.genauth.calls).toEqual([])
  })
})

test('without OPERATIONS_ONLY other documents are answered, and register themselves by their hash', async () => {
  await using gateway = await startWith(APOLLO)
  const unknown = await ask(gateway, { extensions: persisted(sha(USE)) })
  expect(unknown.body.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await ask(gateway, { query: USE, extensions: persisted(sha(USE)) })).status).toBe(200)
  expect((await ask(gateway, { extensions: persisted(sha(USE)) })).body.errors).toBeUndefined()
  expect((await ask(gateway, { query: OTHER })).status).toBe(200)
})

describe('the file', () => {
  test('is read again without disturbing what runs', async () => {
    const file = manifest(APOLLO)
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({
      env: { OPERATIONS_FILE: file, OPERATIONS_ONLY: 'on', GRAPHIQL: 'off' },
      log,
    })
    expect((await ask(gateway, { query: USE })).status).toBe(400)

    writeFileSync(file, JSON.stringify({ order: ORDER, use: USE, broken: '{ nothing }' }))
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 100 }, () => ask(gateway, { query: ORDER, variables: PAID }))),
      gateway.gateway.reload(),
    ])
    expect(answers.every(({ status, body }) => status === 200 && body.errors === undefined)).toBe(true)
    expect((await ask(gateway, { query: USE })).status).toBe(200)
    expect(lines.filter(({ msg }) => msg === 'some trusted documents are invalid for the schema')).toMatchObject([
      { level: 40, ids: ['broken'], count: 1 },
    ])
  })

  test.each(['{', '{}', undefined])('that has become %j changes nothing, and the log says so', async text => {
    const file = manifest(APOLLO)
    const { log, lines } = rememberingLog()
    await using gateway = await startGateway({ env: { OPERATIONS_FILE: file }, log })
    if (text === undefined) rmSync(file)
    else writeFileSync(file, text)
    await gateway.gateway.reload()
    expect((await ask(gateway, { documentId: sha(ORDER), variables: PAID })).status).toBe(200)
    expect(lines.filter(({ level }) => level === 50)).toMatchObject([
      {
        reason: expect.stringMatching(/^(it is not JSON|it lists no documents|the file cannot be read \(ENOENT\))$/),
        msg: 'OPERATIONS_FILE is invalid; keeping the previous documents',
      },
    ])
  })

  test('that cannot be used stops the start', async () => {
    await expect(startWith('{}')).rejects.toThrow('OPERATIONS_FILE is invalid: it lists no documents')
  })
})

test('the log has the code of a refused document', async () => {
  const { log, lines } = rememberingLog()
  await using gateway = await startGateway({
    env: { OPERATIONS_FILE: manifest(APOLLO), OPERATIONS_ONLY: 'on', GRAPHIQL: 'off' },
    log,
  })
  await ask(gateway, { query: OTHER })
  await expect
    .poll(() => lines.find(({ msg }) => msg === 'operation'))
    .toMatchObject({
      status: 400,
      errors: { OPERATION_NOT_ALLOWED: 1 },
    })
})
