import { aside, asks, asksForAnOrder, type Scenario, type Step } from '../step.js'

const key = { GENAUTH_ACCESS_KEY_ID: 'tour', GENAUTH_ACCESS_KEY_SECRET: 'tour' }
/** A reader's own key, in place of the dots. */
const ownKey = {
  'GENAUTH_ACCESS_KEY_ID=...': 'GENAUTH_ACCESS_KEY_ID=tour',
  'GENAUTH_ACCESS_KEY_SECRET=...': 'GENAUTH_ACCESS_KEY_SECRET=tour',
}
const onSimulator = { GENAUTH_BASE_URL: 'http://127.0.0.1:8080' }
const READY = /"adminUrl"/
const everybody = { ...onSimulator, ...key, AUTH_MODE: 'none', DOMAINS: 'all' }
const settings = [
  'export GENAUTH_ACCESS_KEY_ID=...',
  'export GENAUTH_ACCESS_KEY_SECRET=...',
  'export AUTH_MODE=none',
  'export DOMAINS=orders,packages,usage,entitlements',
]
const simulator = (...meanwhile: readonly Step[]): Step =>
  aside('node dist/bin/gateway.js simulate --port 8080 --access-key-id tour --access-key-secret tour', {
    says: /accessKeyId/,
    meanwhile,
  })
const serves = (types: string, ...meanwhile: readonly Step[]): Step => ({
  types,
  env: everybody,
  says: READY,
  meanwhile: [asksForAnOrder, ...meanwhile],
})

/** What a user pool is needed for, in whose place is the simulator. */
export const pool: readonly Scenario[] = [
  {
    title: 'a gateway on a user pool',
    steps: [
      simulator(
        {
          types: [...settings, 'node dist/bin/gateway.js check'],
          instead: ownKey,
          env: onSimulator,
          says: /ok +connect/,
        },
        {
          types: [...settings, 'npm start'],
          instead: ownKey,
          env: onSimulator,
          says: READY,
          meanwhile: [
            {
              types: `curl http://127.0.0.1:4000/graphql -H 'content-type: application/json' -d '{"query": "{ orders(first: 3) { totalCount nodes { orderNo actualAmount payDetail { paidAmount } } } }"}'`,
              says: /"paidAmount"/,
            },
          ],
        },
        {
          types:
            'GENAUTH_BASE_URL=http://127.0.0.1:8080 GENAUTH_ACCESS_KEY_ID=... GENAUTH_ACCESS_KEY_SECRET=... AUTH_MODE=none DOMAINS=all npm start',
          instead: ownKey,
          says: READY,
          meanwhile: [asksForAnOrder],
        },
        serves('node dist/bin/gateway.js start'),
        { types: 'node dist/bin/gateway.js check --all', env: everybody, says: /ok +read get-orders/ },
        { types: 'node dist/bin/gateway.js check --contract', env: everybody, says: /openapi-json/ },
        { types: 'npm run test:contract', env: everybody, says: /confirmed/ },
      ),
    ],
  },
  {
    title: 'a cache that is ended by hand',
    steps: [
      simulator(
        aside('node dist/bin/gateway.js start', {
          env: { ...everybody, CACHE: 'memory' },
          says: READY,
          meanwhile: [
            { types: 'curl -X DELETE http://127.0.0.1:4001/cache', more: ' -w %{http_code}', says: /204/ },
            { types: 'curl -X DELETE http://127.0.0.1:4001/cache/users', more: ' -w %{http_code}', says: /204/ },
            {
              types: 'curl -X DELETE http://127.0.0.1:4001/cache/users/USER_ID',
              more: ' -w %{http_code}',
              says: /204/,
            },
          ],
        }),
      ),
    ],
  },
  {
    title: 'the tour: a GenAuth that fails',
    steps: [
      {
        types:
          'npm run simulator -- --port 8080 --access-key-id tour --access-key-secret tour --fault error-http:statusCode=503,endpoint=get-order-pay-detail,times=3 --fault error-body:statusCode=400,endpoint=get-order-pay-detail,orderNo=202610101226289fe0e3000076',
        says: /accessKeyId/,
        meanwhile: [
          {
            types: [
              'export GENAUTH_BASE_URL=http://127.0.0.1:8080 GENAUTH_ACCESS_KEY_ID=tour GENAUTH_ACCESS_KEY_SECRET=tour',
              'export AUTH_MODE=none DOMAINS=all GRAPHIQL=on INTROSPECTION=on EXPLAIN=on',
              'npm start',
            ],
            says: READY,
            meanwhile: [
              asks('{ orders(first: 10) { nodes { payDetail { paidAmount } } } }', /"errors"/),
              {
                types: 'curl -s http://127.0.0.1:4001/metrics | grep genauth_retries_total',
                says: /genauth_retries_total\{endpoint="get-order-pay-detail",reason="failed"\} 3/,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: 'simulators of other kinds',
    steps: [
      'npm run simulator -- --port 8080 --orders 1000 --latency 50',
      'npm run simulator -- --port 8080 --fault error-body:statusCode=503,probability=0.5',
      'node dist/bin/gateway.js simulate --awkward',
      'node dist/bin/gateway.js simulate --rps 60 --max-concurrent 20 --refusals http',
      'node dist/bin/gateway.js simulate --fault throttle-body:probability=0.1 --fault delay:ms=2000,endpoint=get-orders',
    ].map(types => ({ types, says: /accessKeyId/, meanwhile: [] })),
  },
]
