import { readFileSync } from 'node:fs'
import { aside, asks, type Scenario, type Step } from '../step.js'

const page = readFileSync(new URL('../../../docs/federation.md', import.meta.url), 'utf8')

/** A file that the page shows, whose first line is its name. */
function writes(name: string): Step {
  const [, text = ''] = new RegExp(`\`\`\`yaml\\n# ${name}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? []
  return aside(`cat > ${name} <<'END'\n${text}END`)
}

const printed = (options: string, file: string, says: RegExp): readonly Step[] => [
  { types: `${options} > ${file}` },
  aside(`cat ${file}`, { says }),
]

/** What needs neither credentials nor GenAuth. */
export const schema: readonly Scenario[] = [
  {
    title: 'what the command says of itself, of queries and of the schema',
    steps: [
      { types: 'node dist/bin/gateway.js', status: 2, says: /Usage: genauth-gateway/ },
      { types: 'node dist/bin/gateway.js simulate --help', says: /--fault/ },
      { types: "node dist/bin/gateway.js explain '{ orders { totalCount } }'", says: /1 call/ },
      {
        types: "node dist/bin/gateway.js explain '{ orders(first: 50) { nodes { payDetail { paidAmount } } } }'",
        says: /1 to 51 calls/,
      },
      {
        types: "node dist/bin/gateway.js explain '{ orders(first: 60) { nodes { payDetail { paidAmount } } } }'",
        says: /2 to 62 calls/,
      },
      {
        types: `node dist/bin/gateway.js explain 'query ($first: Int) { orders(first: $first) { totalCount nodes { goodsName payDetail { payType } } } }' --variables '{ "first": 60 }'`,
        says: /2 to 62 calls/,
      },
      { types: 'node dist/bin/gateway.js schema', says: /type Order @key/ },
      ...printed('node dist/bin/gateway.js schema --client', 'schema.graphql', /type Order \{/),
      ...printed('node dist/bin/gateway.js schema --client', 'billing.graphql', /type Order \{/),
      ...printed('node dist/bin/gateway.js schema --no-auth-directives', 'billing.graphql', /type Order @key/),
      ...printed('SCHEMA_PREFIX=Billing node dist/bin/gateway.js schema', 'billing.graphql', /type BillingOrder/),
      ...printed('node dist/bin/gateway.js schema --hide personal --hide raw', 'billing.graphql', /@inaccessible/),
      ...printed('node dist/bin/gateway.js schema', 'billing.graphql', /@requiresScopes/),
      aside('git checkout -q -- schema.graphql'),
    ],
  },
  {
    title: 'supergraphs of Cosmo and Hive',
    steps: [
      ...printed('node dist/bin/gateway.js schema', 'billing.graphql', /type Order @key/),
      aside('cp examples/supergraph/invoices.graphql .'),
      writes('graph.yaml'),
      { types: 'npx --yes wgc router compose --input graph.yaml --out router.json' },
      aside('cat router.json', { says: /"name":\s*"invoices"/ }),
      aside('npm ci --prefix examples/supergraph'),
      aside('PORT=4002 node examples/supergraph/invoices.js', {
        says: /"url"/,
        meanwhile: [
          aside('npm run demo', {
            says: /127\.0\.0\.1:4000\/graphiql/,
            meanwhile: [
              {
                types:
                  'npx --yes -p @graphql-hive/gateway hive-gateway --host 127.0.0.1 --port 4005 supergraph --dev-service billing=http://127.0.0.1:4000/graphql --dev-service-source billing=file --dev-service-schema billing=./billing.graphql --dev-service invoices=http://127.0.0.1:4002/graphql --dev-service-source invoices=file --dev-service-schema invoices=./invoices.graphql',
                says: /Listening on/,
                meanwhile: [
                  aside('until curl -sf http://127.0.0.1:4005/readiness; do sleep 0.2; done'),
                  asks('{ invoices { order { orderNo } } }', /"orderNo"/, 'http://127.0.0.1:4005/graphql'),
                ],
              },
            ],
          }),
        ],
      }),
    ],
  },
]
