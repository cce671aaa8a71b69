/** An attack, what stands against it, and the test that fails when that is taken away. */
export interface Attack {
  readonly what: string
  /** In words, for SECURITY.md. */
  readonly defence: string
  /** The test, and the beginning of its title as vitest has it. */
  readonly test: string
  readonly title: string
  /** How the defence is taken away: each text, which occurs once in its file, and what stands there instead. */
  readonly without: readonly { readonly file: string; readonly text: string; readonly instead: string }[]
}

const CALLERS = 'test/server/callers.test.ts'
const ATTACKS = 'test/server/attacks.test.ts'
const DOCUMENTS = 'test/server/documents.test.ts'
const LIMITS = 'src/server/hooks/document-limits.ts'
const VERIFY = 'src/callers/verify.ts'

const replace = (file: string, text: string, instead: string) => [{ file, text, instead }]

const unverified = replace(
  VERIFY,
  'const { payload } = await verifyWith(token, keys, {',
  "const { payload } = { payload: (await import('jose')).decodeJwt(token) }; void ({",
)
const unvalidated = replace(
  'src/server/apollo.ts',
  'csrfPrevention: true,',
  'csrfPrevention: true, dangerouslyDisableValidation: true,',
)
const unbounded = replace(LIMITS, "check('MAX_FIELDS', limits.maxFields", "check('MAX_FIELDS', Infinity")
const unparsed = replace(
  'src/server/json-body.ts',
  "app.getDefaultJsonParser('error', 'error')",
  "app.getDefaultJsonParser('ignore', 'ignore')",
)

export const attacks: readonly Attack[] = [
  {
    what: 'a token with a forged `alg`: `none`, or HS256 with the public key as its secret',
    defence: 'signatures are verified, by RS256 or ES256',
    test: CALLERS,
    title: 'with a token that is not signed, or signed with the public key as a secret',
    without: unverified,
  },
  {
    what: 'a token with an unknown `kid`',
    defence: "only the issuer's keys are accepted",
    test: CALLERS,
    title: "with a token that has 'an unknown key'",
    without: unverified,
  },
  {
    what: 'a token of another issuer',
    defence: '`iss` must be `AUTH_ISSUER`',
    test: CALLERS,
    title: "with a token that has 'another issuer'",
    without: replace(VERIFY, '        issuer,\n', ''),
  },
  {
    what: 'a token for another audience',
    defence: '`aud` must name one of `AUTH_AUDIENCE`',
    test: CALLERS,
    title: "with a token that has 'another audience'",
    without: replace(VERIFY, 'if (![payload[audienceClaim]]', 'if (false && ![payload[audienceClaim]]'),
  },
  {
    what: 'a token that has expired',
    defence: '`exp`, which is mandatory, with 30 seconds of tolerance',
    test: CALLERS,
    title: "with a token that has 'an end that has passed'",
    without: replace(VERIFY, 'new Date(epochMs())', 'new Date(0)'),
  },
  {
    what: 'a token that is not valid yet',
    defence: '`nbf`, with 30 seconds of tolerance',
    test: CALLERS,
    title: "with a token that has 'a beginning that is to come'",
    without: replace(VERIFY, 'new Date(epochMs())', 'new Date(epochMs() + 1_000_000)'),
  },
  {
    what: 'an ID token instead of an access token',
    defence: 'a token without scopes, or with `nonce` or `at_hash`, is refused',
    test: CALLERS,
    title: "with a token that has 'the marks of an ID token",
    without: replace(VERIFY, 'scopes === undefined || nonce !== undefined || atHash !== undefined', 'scopes === null'),
  },
  {
    what: 'a token in the URL, which ends up in logs',
    defence: 'only the header `Authorization` is read',
    test: CALLERS,
    title: 'with a token in the address alone',
    without: [
      {
        file: 'src/server/authenticate.ts',
        text: 'async ({ headers, ip }, reply)',
        instead: 'async ({ headers, ip, query }, reply)',
      },
      {
        file: 'src/server/authenticate.ts',
        text: 'verify(headers.authorization)',
        instead: "verify(['Bearer', (query as { access_token: string }).access_token].join(' '))",
      },
    ],
  },
  {
    what: 'a caller without `billing:payer` reading `paidAccountNo` through aliases, fragments or references',
    defence: '`billing:payer`, declared in the schema and checked at the field',
    test: CALLERS,
    title: 'without billing:payer the payer is null with an error, under any alias, for references as well',
    without: replace('src/graph/scopes.ts', 'if (needed.length > 0) guard(field, needed)', ''),
  },
  {
    what: 'callers with different scopes sharing a call in flight',
    defence: 'scopes are checked for each operation, after the call',
    test: CALLERS,
    title: 'a flight that callers of different scopes share shows neither more than it may see',
    without: replace('src/graph/scopes.ts', 'if (needed.length > 0) guard(field, needed)', ''),
  },
  {
    what: 'an authorized caller who misuses `paidAccountNo`',
    defence: 'an audit line for each order whose payer was returned, at every `LOG_LEVEL` except `silent`',
    test: CALLERS,
    title: 'leaves one line in a log of level error for each order',
    without: replace('src/server/audit.ts', "log.level === 'silent' ? log : log.child({}, { level: 'info' })", 'log'),
  },
  {
    what: 'cross-site request forgery with a simple request (CSRF)',
    defence: 'operations need a header or content type that browsers do not send without a preflight request',
    test: ATTACKS,
    title: 'a website that sends a simple request, or reads an answer, gets nothing',
    without: replace('src/server/apollo.ts', 'csrfPrevention: true', 'csrfPrevention: false'),
  },
  {
    what: 'a foreign website that reads responses (CORS)',
    defence: 'only pages from `CORS_ORIGINS` may read responses',
    test: ATTACKS,
    title: 'a website that sends a simple request, or reads an answer, gets nothing',
    without: replace(
      'src/server/http.ts',
      '  if (config.corsOrigins.length > 0)\n',
      '  await app.register(cors, { origin: true })\n  if (config.corsOrigins.length > 9)\n',
    ),
  },
  {
    what: 'a website that resolves its own host name to the gateway (DNS rebinding)',
    defence: 'only host names in `ALLOWED_HOSTS` are answered',
    test: 'test/server/http.test.ts',
    title: 'a host name that is not ours, but not the probe that asks by address',
    without: replace('src/server/graphql-routes.ts', 'allowHosts(scope, config.allowedHosts)', ''),
  },
  {
    what: 'a second `Host` header, or another host in the target, than the one that a proxy has checked',
    defence: 'a request that names more than one host is refused',
    test: 'test/server/http.test.ts',
    title: 'a request that names two hosts',
    without: replace('src/server/http.ts', 'requireOneHost(app)', ''),
  },
  {
    what: 'a response that a browser interprets as a page or a script',
    defence: '`Content-Security-Policy`, `X-Content-Type-Options` and other headers on every response',
    test: ATTACKS,
    title: 'every answer tells browsers to take it for data',
    without: replace('src/server/http.ts', '  secureHeaders(app)\n', ''),
  },
  {
    what: 'an alias bomb',
    defence: '`MAX_FIELDS`, `MAX_TOKENS`, and the budget for planned calls (`MAX_UPSTREAM_CALLS`)',
    test: ATTACKS,
    title: "'a bomb of aliases' is refused",
    without: unbounded,
  },
  {
    what: 'aliased large windows with the payment of each row',
    defence: '`MAX_UPSTREAM_CALLS`, computed with variables before the first call',
    test: 'test/server/budget.test.ts',
    title: 'is refused before its first call, by its variables, and names the field that costs most',
    without: replace('src/server/hooks/upstream-budget.ts', 'plan.maxCalls <= maxUpstreamCalls', 'maxUpstreamCalls'),
  },
  {
    what: 'a deeply nested operation',
    defence: '`MAX_DEPTH`',
    test: ATTACKS,
    title: "'a bomb of depth' is refused",
    without: replace(LIMITS, "check('MAX_DEPTH', limits.maxDepth", "check('MAX_DEPTH', Infinity"),
  },
  {
    what: 'exponential fragments, each using the next one twice',
    defence: '`MAX_FIELDS` counts the fields of expanded fragments without expanding them',
    test: 'test/server/limits.test.ts',
    title: 'however often its fragments double',
    without: unbounded,
  },
  {
    what: 'cyclic fragments',
    defence: "GraphQL's validation, before anything is counted or planned",
    test: ATTACKS,
    title: "'a fragment that spreads itself' does not pass validation",
    without: unvalidated,
  },
  {
    what: 'cyclic introspection',
    defence: "GraphQL's validation, `MAX_DEPTH`, and `INTROSPECTION` off by default",
    test: ATTACKS,
    title: "'introspection in circles' does not pass validation",
    without: unvalidated,
  },
  {
    what: 'reading the schema although introspection is off',
    defence: '`_service` is refused as well, and messages suggest no names',
    test: 'test/server/http.test.ts',
    title: 'hide the schema where introspection is off, also that of the subgraph',
    without: replace('src/server/apollo.ts', 'config.introspection ? [] : [noIntrospection]', '[]'),
  },
  {
    what: 'a flood of directives',
    defence: '`MAX_TOKENS`',
    test: ATTACKS,
    title: "'a flood of directives' is refused",
    without: replace('src/server/apollo.ts', 'parseOptions: { maxTokens: config.maxTokens },', ''),
  },
  {
    what: 'a variable with 100,000 references',
    defence: '`MAX_REFERENCES`, for all `_entities` of an operation together',
    test: 'test/domains/orders/federation.test.ts',
    title: 'are counted for the operation, whatever its aliases',
    without: replace(LIMITS, "check('MAX_REFERENCES', limits.maxReferences", "check('MAX_REFERENCES', Infinity"),
  },
  {
    what: 'a variable with 100,000 invalid values',
    defence: 'the check before execution stops at the first mistake, and execution reports at most fifty',
    test: ATTACKS,
    title: 'a list of a hundred thousand mistakes is answered with few errors',
    without: replace('src/server/field-scope.ts', ', { maxErrors: 1 }', ''),
  },
  {
    what: 'a flood of errors: one malformed field in 200 rows under 50 aliases',
    defence: 'a response has at most a thousand errors, and one that counts the others',
    test: ATTACKS,
    title: 'a field that is malformed in 200 rows, under 50 aliases',
    without: replace('src/operation/error-budget.ts', 'readonly allowed = 1000', 'readonly allowed = Infinity'),
  },
  {
    what: '100,000 references that name no entity, with `MAX_REFERENCES` that high',
    defence: 'their errors count towards the thousand, before GraphQL creates an error for each',
    test: 'test/domains/orders/federation.test.ts',
    title: '100,000 of them, whether the limit allows so many or not',
    without: replace(
      'src/graph/subgraph.ts',
      'boundErrors(guardReferences(guardScopes(recordDisclosures(schema, keys))))',
      'guardReferences(boundErrors(guardScopes(recordDisclosures(schema, keys))))',
    ),
  },
  {
    what: 'batched operations, to bypass limits per request',
    defence: 'batching is not supported',
    test: ATTACKS,
    title: 'several operations in one request are refused together',
    without: replace(
      'src/server/apollo.ts',
      'csrfPrevention: true,',
      'csrfPrevention: true, allowBatchedHttpRequests: true,',
    ),
  },
  {
    what: 'a request body of 100 MB',
    defence: 'bodies are limited to 1 MiB, with or without `Content-Length`',
    test: ATTACKS,
    title: 'of unknown length are refused when they become too large',
    without: replace('src/server/http.ts', 'bodyLimit: MAX_BODY_BYTES', 'bodyLimit: 2 ** 30'),
  },
  {
    what: 'a small compressed body that expands to a large one (gzip bomb)',
    defence: 'the limit on bodies holds for what they expand to, and they are not expanded further',
    test: ATTACKS,
    title: 'that are packed are unpacked up to the limit, and no further',
    without: replace('src/server/http.ts', 'bodyLimit: MAX_BODY_BYTES', 'bodyLimit: 2 ** 30'),
  },
  {
    what: 'JSON nested deeper than the call stack',
    defence: 'values that are not references are not traversed',
    test: 'test/server/http.test.ts',
    title: 'variables that are nested deeper than a stack, without harm',
    without: replace(
      'src/graph/entities.ts',
      'typeNameOf(reference) ?? ',
      'typeNameOf(JSON.parse(JSON.stringify(reference))) ?? ',
    ),
  },
  {
    what: 'a duplicate key, read differently by two parsers',
    defence: 'there is only one parser, and its result is checked',
    test: DOCUMENTS,
    title: 'a document behind another of the same key',
    without: replace('src/documents/trusted.ts', 'if (!this.#texts.has(query))', 'if (!this.#texts.size)'),
  },
  {
    what: 'prototype pollution (`__proto__`, `constructor.prototype`)',
    defence: 'bodies with such keys are refused',
    test: ATTACKS,
    title: 'that reach for a prototype are refused',
    without: unparsed,
  },
  {
    what: 'header injection through an order number (CR, LF, NUL)',
    defence: 'control characters in order numbers are refused',
    test: ATTACKS,
    title: '"a\\r\\nx-evil: 1" is refused before any call',
    without: replace('src/argument.ts', ' && !/[\\p{Cc}\\p{Cs}]/u.test(value)', ''),
  },
  {
    what: 'path or query injection through an order number (`1&limit=50`, `../`)',
    defence: 'each parameter is encoded',
    test: ATTACKS,
    title: '1&limit=50 is asked for as it is, or refused',
    without: replace(
      'src/genauth/query.ts',
      'const query = new URLSearchParams()',
      `const query = Object.assign(new URLSearchParams(), {
    toString() { return decodeURIComponent(URLSearchParams.prototype.toString.call(this)) },
  })`,
    ),
  },
  {
    what: 'request ids or other headers from clients that reach logs or GenAuth',
    defence: 'the gateway generates request ids and forwards no client headers',
    test: ATTACKS,
    title: 'is not what the answer or GenAuth is told',
    without: replace('src/server/http.ts', 'requestIdHeader: false', "requestIdHeader: 'x-request-id'"),
  },
  {
    what: 'an upstream redirect into the internal network (SSRF)',
    defence: 'redirects are not followed',
    test: ATTACKS,
    title: 'a redirect of the upstream leads nowhere',
    without: replace('src/genauth/http/node-fetch.ts', "redirect: 'manual'", "redirect: 'follow'"),
  },
  {
    what: 'a client that sends its request byte by byte (slow loris)',
    defence: '30 seconds for the whole request, then 408',
    test: 'test/server/slow-clients.test.ts',
    title: 'is cut off after 30 seconds, in the head as in the body, while others are answered',
    without: replace('src/server/http.ts', 'const MAX_REQUEST_MS = 30_000', 'const MAX_REQUEST_MS = 50_000'),
  },
  {
    what: 'a caller who uses up the capacity of GenAuth',
    defence: '`RATE_LIMIT_OPERATIONS` and `RATE_LIMIT_UPSTREAM`',
    test: 'test/server/rate-limits.test.ts',
    title: 'counts the calls that were sent, and refuses an operation that may need more than are left',
    without: replace('src/server/rate-limits.ts', 'if (calls === 0) return', 'if (calls > 0) return'),
  },
  {
    what: 'a caller whose operations block the queue',
    defence: 'callers take turns in the queue to GenAuth',
    test: 'test/server/rate-limits.test.ts',
    title: 'a caller who asks for a thousand things at once holds up no other',
    without: [
      {
        file: 'src/genauth/layers/fair-queue.ts',
        text: 'const lanes = this.#callers.get(lane.caller.key) ?? new Lanes()',
        instead: "const lanes = this.#callers.get('') ?? new Lanes()",
      },
      {
        file: 'src/genauth/layers/fair-queue.ts',
        text: 'this.#callers.set(lane.caller.key, lanes)',
        instead: "this.#callers.set('', lanes)",
      },
      { file: 'src/genauth/layers/fair-queue.ts', text: 'lanes.add(item, lane)', instead: 'lanes.add(item, this)' },
    ],
  },
  {
    what: 'a forged client address (`X-Forwarded-For`)',
    defence: 'only the entries of `X-Forwarded-For` added by `TRUSTED_PROXIES` proxies are used',
    test: 'test/server/rate-limits.test.ts',
    title: 'counts by the address that the trusted proxies tell, and by nothing that a client claims',
    without: replace(
      'src/server/http.ts',
      'trustProxy: config.trustedProxies > 0 && ((_address, hop) => hop < config.trustedProxies)',
      'trustProxy: true',
    ),
  },
  {
    what: 'a document that none of your clients uses',
    defence: '`OPERATIONS_ONLY=on` refuses it before it is parsed',
    test: DOCUMENTS,
    title: "'introspection'",
    without: replace('src/documents/trusted.ts', 'if (!this.only) return undefined', 'return undefined'),
  },
  {
    what: 'a flood of documents that fills up memory',
    defence: 'the memory for parsed documents and registered texts is bounded',
    test: 'test/server/document-stores.test.ts',
    title: 'a flood of',
    without: replace(
      'src/server/document-stores.ts',
      '{ maxSize, sizeCalculation }',
      '{ max: 1_000_000, sizeCalculation, maxSize: 10 ** 12 * maxSize }',
    ),
  },
  {
    what: 'a persisted query hash that is not a string',
    defence: 'it is refused before Apollo Server reads it',
    test: DOCUMENTS,
    title: 'such as { extensions:',
    without: replace('src/server/document-request.ts', "if (typeof hash !== 'string') throw", "if (hash === '') throw"),
  },
  {
    what: 'personal data, keys, tokens and signatures in logs, metrics, headers, errors or explanations',
    defence: 'none of them is ever passed to the code that writes these',
    test: 'test/server/personal-data.test.ts',
    title: 'with GENAUTH_AUTH=token nothing of it is in logs',
    without: [],
  },
]
