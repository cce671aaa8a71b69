// Every way in which a request is refused, as a client meets it. docs/errors.md shows them as a table.

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { GraphQLError } from 'graphql'
import { expect } from 'vitest'
import type { TestGateway } from '../support/gateway.js'
import type { Issuer } from '../support/issuer.js'

/** A gateway with the issuer of its callers' tokens. */
export type Server = TestGateway & { readonly issuer: Issuer }

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Refusal {
  /** The request, in words of the docs. */
  readonly what: string
  /** Settings that it needs. */
  readonly env?: Readonly<Record<string, string>>
  /** Whether callers need tokens. */
  readonly auth?: boolean
  readonly send: (server: Server) => Promise<Answer>
  readonly status: number
  readonly code: string
  /**
   * Where it is refused: before there is an operation, so that it has no log line; before GraphQL, so that no plugin sees it;
   * or in GraphQL.
   */
  readonly at: 'connection' | 'request' | 'graphql'
  /** What the log says about it; undefined if it has only the code. */
  readonly reason?: string
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | object
}

/** Sends a request whose headers may be anything. */
export const send =
  ({ method = 'POST', path = '/graphql', headers, body }: Sent) =>
  async ({ url }: Server): Promise<Answer> => {
    const { hostname, port } = new URL(url)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const accept = 'application/graphql-response+json'
    const type = text === undefined ? {} : { 'content-type': 'application/json' }
    const sent = request({ hostname, port, path, method, headers: { accept, ...type, ...headers }, agent: false })
    // A server that refuses a body before it has arrived may close the connection.
    sent.on('error', () => undefined)
    sent.end(text)
    const [response] = await once(sent, 'response')
    let answer = ''
    for await (const chunk of response.setEncoding('utf8')) answer += chunk
    return { status: response.statusCode, body: JSON.parse(answer) }
  }

const ask = (query: string, more: object = {}, headers: Sent['headers'] = {}) =>
  send({ body: { query, ...more }, headers })

/** Sends bytes. */
const raw =
  (bytes: string) =>
  async ({ url }: Server): Promise<Answer> => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.end(bytes)
    let answer = ''
    for await (const chunk of socket.setEncoding('latin1')) answer += chunk
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    return { status: Number(head.split(' ')[1]), body: JSON.parse(body) }
  }

const withToken =
  (query: string, claims: Record<string, unknown>, headers: Sent['headers'] = {}) =>
  async (server: Server) =>
    ask(query, {}, { ...headers, authorization: `Bearer ${await server.issuer.token(claims)}` })(server)

/** Sends a request while another one waits for GenAuth. @param then makes the gateway refuse it */
const whileAnotherWaits = (then: (server: Server) => unknown, refused: Sent) => async (server: Server) => {
  for (;;) {
    const answer = await besideAnother(server, then, refused)
    if (answer.status !== 200) return answer
  }
}

/** The first answer that is no success while another operation waits; a success if that has ended before, on a busy machine. */
async function besideAnother(server: Server, then: (server: Server) => unknown, refused: Sent) {
  server.genauth.faults.add({ kind: 'hang' })
  const leaving = new AbortController()
  const hanging = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ currentPackage { code } }' }),
    signal: leaving.signal,
  })
  let isWaiting = true
  const ended = hanging.then(
    () => {
      isWaiting = false
    },
    () => undefined,
  )
  await expect.poll(() => server.upstreamCalls()).toEqual(['get-current-package-info'])
  then(server)
  let answer = await send(refused)(server)
  while (answer.status === 200 && isWaiting) answer = await send(refused)(server)
  leaving.abort()
  await ended
  return answer
}

const ANYTHING = '{ __typename }'
const HASH = createHash('sha256').update(ANYTHING).digest('hex')
const PLAN_TOO_SMALL = 'PLAN_TOO_SMALL'

/** A plugin of an embedding program refuses operations of this name. */
export const REFUSED_BY_PLUGIN = 'RefusedByPlugin'
export const pluginError = () =>
  new GraphQLError('Your plan has no API access.', { extensions: { code: PLAN_TOO_SMALL, http: { status: 402 } } })

export const refusals: readonly Refusal[] = [
  {
    what: 'bytes that are not HTTP',
    send: raw('HELLO\r\n\r\n'),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'connection',
  },
  {
    what: 'headers of more than 16 KiB',
    send: raw(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`),
    status: 431,
    code: 'REQUEST_HEADER_FIELDS_TOO_LARGE',
    at: 'connection',
  },
  {
    what: 'a malformed address',
    send: raw('GET /%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'connection',
  },
  {
    what: 'an unknown path',
    send: send({ method: 'GET', path: '/nothing' }),
    status: 404,
    code: 'NOT_FOUND',
    at: 'connection',
  },
  {
    what: 'two hosts in one request',
    send: raw('GET /graphql HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'connection',
  },
  {
    what: 'an `Expect` header other than `100-continue`',
    send: send({ body: { query: ANYTHING }, headers: { expect: 'miracles' } }),
    status: 417,
    code: 'EXPECTATION_FAILED',
    at: 'connection',
  },
  {
    what: 'a host that is not one of `ALLOWED_HOSTS`',
    send: send({ body: { query: ANYTHING }, headers: { host: 'evil.example' } }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: 'Host not allowed; see ALLOWED_HOSTS.',
  },
  {
    what: 'while the gateway is stopping',
    send: whileAnotherWaits(({ gateway }) => void gateway.close(), { body: { query: ANYTHING } }),
    status: 503,
    code: 'OVERLOADED',
    at: 'request',
    reason: 'The gateway is stopping.',
  },
  {
    what: 'a WebSocket',
    send: send({ method: 'GET', headers: { connection: 'upgrade', upgrade: 'websocket' } }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: 'WebSockets are not supported; this graph has no subscriptions.',
  },
  {
    what: 'a body compressed otherwise than by gzip',
    send: send({ body: { query: ANYTHING }, headers: { 'content-encoding': 'br' } }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    at: 'request',
    reason: 'Request bodies can be compressed by gzip only.',
  },
  {
    what: 'a body that is not in UTF-8',
    send: send({ body: { query: ANYTHING }, headers: { 'content-type': 'application/json; charset=utf-16' } }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    at: 'request',
    reason: 'Request bodies must be in UTF-8.',
  },
  {
    what: 'a body that is not JSON by its type',
    send: send({ body: ANYTHING, headers: { 'content-type': 'application/graphql' } }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    at: 'request',
    reason: 'Unsupported Media Type',
  },
  {
    what: 'a body above 1 MiB',
    send: send({ body: 'x'.repeat(1024 * 1024 + 1) }),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    at: 'request',
    reason: 'Request body is too large',
  },
  {
    what: 'a body that is not JSON',
    send: send({ body: '{"query": "secret"' }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: "Body is not valid JSON but content-type is set to 'application/json'",
  },
  {
    what: 'a body with the key `__proto__`',
    send: send({ body: '{"query": "{ __typename }", "__proto__": {}}' }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: 'The keys "__proto__" and "constructor.prototype" are not allowed in a request body.',
  },
  {
    what: 'no access token',
    auth: true,
    send: ask(ANYTHING),
    status: 401,
    code: 'UNAUTHENTICATED',
    at: 'request',
    reason: 'No access token; send the header "Authorization: Bearer <token>".',
  },
  {
    what: 'an access token that has expired',
    auth: true,
    send: withToken(ANYTHING, { exp: 1_000_000_000 }),
    status: 401,
    code: 'UNAUTHENTICATED',
    at: 'request',
    reason: '"exp" claim timestamp check failed',
  },
  {
    what: "a token while the issuer's keys cannot be read",
    auth: true,
    send: server => {
      server.issuer.answerWith({ status: 500 })
      return withToken(ANYTHING, {})(server)
    },
    status: 503,
    code: 'OVERLOADED',
    at: 'request',
    reason: "The access token cannot be verified: the issuer's keys are unavailable.",
  },
  {
    what: 'more operations than `RATE_LIMIT_OPERATIONS`',
    env: { RATE_LIMIT_OPERATIONS: '1' },
    send: async server => {
      await ask(ANYTHING)(server)
      return ask(ANYTHING)(server)
    },
    status: 429,
    code: 'RATE_LIMITED',
    at: 'request',
    reason: 'Rate limit exceeded: 1 needed, but 0 of 1 left for this minute.',
  },
  {
    what: 'an unknown `documentId`',
    send: send({ body: { documentId: 'unknown' } }),
    status: 400,
    code: 'OPERATION_NOT_ALLOWED',
    at: 'request',
    reason: 'No trusted document has this "documentId".',
  },
  {
    what: 'a document that is not trusted, with `OPERATIONS_ONLY`',
    env: {
      OPERATIONS_FILE: new URL('documents.json', import.meta.url).pathname,
      OPERATIONS_ONLY: 'on',
      GRAPHIQL: 'off',
    },
    send: ask('{ usage { modelCode } }'),
    status: 400,
    code: 'OPERATION_NOT_ALLOWED',
    at: 'request',
    reason: 'Only trusted documents are allowed, and this document is not one of them.',
  },
  {
    what: 'both `documentId` and `query`',
    send: ask(ANYTHING, { documentId: 'one' }),
    status: 400,
    code: 'BAD_USER_INPUT',
    at: 'request',
    reason: 'A request must have either "query" or "documentId", not both.',
  },
  {
    what: 'GET without a header that asks the browser for a preflight',
    send: send({ method: 'GET', path: '/graphql?query=%7B__typename%7D' }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: expect.stringContaining('Cross-Site Request Forgery'),
  },
  {
    what: 'a method other than GET and POST',
    send: send({ method: 'PUT', body: { query: ANYTHING } }),
    status: 405,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: expect.stringContaining('GET/POST'),
  },
  {
    what: 'several operations in one body',
    send: send({ body: [{ query: ANYTHING }] }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: 'Operation batching disabled.',
  },
  {
    what: 'variables that are not an object',
    send: ask(ANYTHING, { variables: 'x' }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: expect.stringContaining('`variables`'),
  },
  {
    what: 'neither a document nor an id of one',
    send: send({ body: {} }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'request',
    reason: 'POST body missing, invalid Content-Type, or JSON object has no keys.',
  },
  {
    what: 'the hash of an unknown document',
    send: send({ body: { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } } }),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    at: 'graphql',
  },
  {
    what: 'a hash that is not that of the document',
    send: ask('{ usage { modelCode } }', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }),
    status: 400,
    code: 'BAD_REQUEST',
    at: 'graphql',
  },
  {
    what: 'a document with a syntax error',
    send: ask('{'),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    at: 'graphql',
  },
  {
    what: 'more tokens than `MAX_TOKENS`',
    env: { MAX_TOKENS: '3' },
    send: ask('{ a: __typename }'),
    status: 400,
    code: 'QUERY_TOO_COMPLEX',
    at: 'graphql',
    reason: 'A document may have at most 3 tokens.',
  },
  {
    what: 'an invalid document',
    send: ask('{ unknown }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    at: 'graphql',
  },
  {
    what: 'introspection, if it is off',
    env: { INTROSPECTION: 'off', GRAPHIQL: 'off' },
    send: ask('{ __schema { queryType { name } } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    at: 'graphql',
  },
  {
    what: 'an unknown `operationName`',
    send: ask('query A { __typename }', { operationName: 'B' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    at: 'graphql',
  },
  {
    what: 'more levels than `MAX_DEPTH`',
    env: { MAX_DEPTH: '1' },
    send: ask('{ usage { modelCode } }'),
    status: 400,
    code: 'QUERY_TOO_COMPLEX',
    at: 'graphql',
    reason: 'An operation may have at most 1 levels of fields; found 2.',
  },
  {
    what: 'more fields than `MAX_FIELDS`',
    env: { MAX_FIELDS: '1' },
    send: ask('{ usage { modelCode } }'),
    status: 400,
    code: 'QUERY_TOO_COMPLEX',
    at: 'graphql',
    reason: 'An operation may have at most 1 fields with fragments expanded; found 2.',
  },
  {
    what: 'more references than `MAX_REFERENCES`',
    env: { MAX_REFERENCES: '1' },
    send: ask('{ _entities(representations: [{}, {}]) { __typename } }'),
    status: 400,
    code: 'QUERY_TOO_COMPLEX',
    at: 'graphql',
    reason: 'An operation may have at most 1 entity references; found 2.',
  },
  {
    what: 'an integer that has lost digits',
    send: send({
      body: '{"query": "query ($no: ID!) { order(orderNo: $no) { orderNo } }", "variables": {"no": 9007199254740993}}',
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
    at: 'graphql',
  },
  {
    what: 'a variable that is missing or invalid',
    send: ask('query ($no: ID!) { order(orderNo: $no) { orderNo } }'),
    status: 400,
    code: 'BAD_USER_INPUT',
    at: 'graphql',
  },
  {
    what: 'an invalid header `x-gateway-explain`',
    send: ask(ANYTHING, {}, { 'x-gateway-explain': 'x' }),
    status: 400,
    code: 'BAD_USER_INPUT',
    at: 'graphql',
    reason: 'The header x-gateway-explain must be "1" or "plan".',
  },
  {
    what: 'a plan, if `EXPLAIN` is off',
    env: { EXPLAIN: 'off' },
    send: ask(ANYTHING, {}, { 'x-gateway-explain': 'plan' }),
    status: 400,
    code: 'BAD_USER_INPUT',
    at: 'graphql',
    reason: 'Explain is disabled; set EXPLAIN=on.',
  },
  {
    what: 'a token with the scopes of none of the root fields',
    auth: true,
    send: withToken('{ usage { modelCode } }', { scope: 'openid' }),
    status: 403,
    code: 'FORBIDDEN',
    at: 'graphql',
    reason: 'Missing scope "billing:read".',
  },
  {
    what: 'a plan or a trace without the scope `gateway:explain`',
    auth: true,
    send: withToken(ANYTHING, { scope: 'billing:read' }, { 'x-gateway-explain': '1' }),
    status: 403,
    code: 'FORBIDDEN',
    at: 'graphql',
    reason: 'Missing scope "gateway:explain".',
  },
  {
    what: 'more calls than `MAX_UPSTREAM_CALLS`',
    env: { MAX_UPSTREAM_CALLS: '1', MAX_SCAN_PAGES: '1' },
    send: ask('{ currentPackage { code } usage { modelCode } }'),
    status: 400,
    code: 'UPSTREAM_BUDGET_EXCEEDED',
    at: 'graphql',
    reason: expect.stringContaining('The operation may need 2 calls to GenAuth, 1 of them for "currentPackage"'),
  },
  {
    what: 'more calls than `RATE_LIMIT_UPSTREAM`',
    env: { RATE_LIMIT_UPSTREAM: '2', MAX_UPSTREAM_CALLS: '2', MAX_SCAN_PAGES: '1' },
    send: async server => {
      await ask('{ currentPackage { code } }')(server)
      return ask('{ currentPackage { code } usage { modelCode } }')(server)
    },
    status: 429,
    code: 'RATE_LIMITED',
    at: 'graphql',
    reason: 'Rate limit exceeded: 2 needed, but 1 of 2 left for this minute.',
  },
  {
    what: 'while no response of GenAuth is expected in time',
    env: { GENAUTH_MAX_CONCURRENCY: '1', GENAUTH_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '2000' },
    send: async server => {
      await ask('{ currentPackage { code } }')(server)
      server.upstreamCalls()
      return whileAnotherWaits(() => undefined, { body: { query: '{ usage { modelCode } }' } })(server)
    },
    status: 503,
    code: 'OVERLOADED',
    at: 'graphql',
    reason: 'Overloaded: GenAuth cannot answer this request before its deadline.',
  },
  {
    what: 'by a plugin of the embedding program',
    send: ask(`query ${REFUSED_BY_PLUGIN} { __typename }`),
    status: 402,
    code: PLAN_TOO_SMALL,
    at: 'graphql',
  },
]
