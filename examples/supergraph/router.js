// Hive Gateway with the supergraph in the file SUPERGRAPH. QUERY_PLANNER is "js" or "rust".

import { createServer } from 'node:http'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { listen } from './listen.js'

/** Headers of the client's request that the router forwards to the subgraphs. It forwards no others. */
const FORWARDED = [
  'authorization',
  'traceparent',
  'tracestate',
  'apollographql-client-name',
  'apollographql-client-version',
]

const { SUPERGRAPH = 'supergraph.graphql', QUERY_PLANNER = 'js' } = process.env

const router = createGatewayRuntime({
  supergraph: SUPERGRAPH,
  // The router's own planner is in JavaScript.
  ...(QUERY_PLANNER === 'rust' && { unifiedGraphHandler }),
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) =>
      Object.fromEntries(
        FORWARDED.map(name => [name, request.headers.get(name)]).filter(([, value]) => value !== null),
      ),
  },
  // When a client disconnects, its requests to the subgraphs are cancelled.
  executionCancellation: true,
  upstreamCancellation: true,
  renderGraphiQL,
  graphiql: { title: 'Supergraph' },
  landingPage: false,
  logging: 'warn',
})
await listen(createServer(router))
