import { aside, asks, asksForAnOrder, type Scenario } from '../step.js'

const READY = /http:\/\/127\.0\.0\.1:\d+\/graphiql/

/** What needs no credentials. */
export const demo: readonly Scenario[] = [
  {
    title: 'the demo',
    steps: [
      {
        types: 'npm ci && npm run demo',
        says: READY,
        meanwhile: [
          asksForAnOrder,
          {
            types: `curl http://127.0.0.1:4000/graphql -H 'content-type: application/json' -H 'x-gateway-explain: 1' -d '{"query": "{ order(orderNo: \\"2022080911591337da0aae9660\\") { goodsNameEn payDetail { payType } } }"}'`,
            says: /"rounds":1/,
          },
        ],
      },
      {
        types: 'PORT=4100 ADMIN_PORT=4101 npm run demo',
        says: READY,
        meanwhile: [asks('{ __typename }', /Query/, 'http://127.0.0.1:4100/graphql')],
      },
      { types: 'npm run dev', says: READY, meanwhile: [asksForAnOrder] },
    ],
  },
  {
    title: 'the demo of a supergraph',
    steps: [
      { types: 'npm ci && npm run demo:supergraph', says: /Press Ctrl\+C to stop them all/, meanwhile: [] },
      { types: 'npm run demo:supergraph', says: /Press Ctrl\+C to stop them all/, meanwhile: [] },
    ],
  },
  {
    title: 'the examples of clients, on the demo',
    steps: [
      {
        types: 'npm run demo',
        says: READY,
        meanwhile: [
          {
            types: 'cd examples/clients && npm ci && npm start -- paging http://127.0.0.1:4000/graphql',
            says: /\d/,
          },
          { types: 'npm run relay', folder: 'examples/clients' },
          {
            types: 'cd examples/web && npm ci && npm run dev',
            says: /http:\/\/localhost:\d+/,
            meanwhile: [aside('curl -s http://localhost:5173/', { says: /<div id="app">/ })],
          },
          { types: 'npm run codegen', folder: 'examples/web' },
        ],
      },
      {
        types:
          'OPERATIONS_FILE=examples/web/src/gql/persisted-documents.json OPERATIONS_ONLY=on GRAPHIQL=off npm run demo',
        says: /127\.0\.0\.1:4000/,
        meanwhile: [asks('{ __typename }', /OPERATION_NOT_ALLOWED/)],
      },
    ],
  },
]
