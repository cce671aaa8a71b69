// Hive Gateway on the supergraph that the file SUPERGRAPH holds. QUERY_PLANNER is "js" or "rust".

import { createServer } from 'node:http'
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { listen } from './listen.js'

/** What subgraphs have to know of the router's client; the router forwards no header that is not named. */
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
  // A client that has gone takes its requests to the subgraphs with it.
  executionCancellation: true,
  upstreamCancellation: true,
  renderGraphiQL,
  graphiql: { title: 'Supergraph' },
  landingPage: false,
  logging: 'warn',
})
await listen(createServer(router))
