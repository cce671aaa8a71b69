/** `@apollo/gateway` on the supergraph that the file SUPERGRAPH holds, as Apollo's documentation sets it up. */
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Headers of the client's request that the router forwards to the subgraphs. It forwards no others. */
const FORWARDED = ['authorization', 'traceparent', 'apollographql-client-name', 'apollographql-client-version']

class Subgraph extends RemoteGraphQLDataSource<{ headers?: Headers }> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
    const headers = (context as { headers?: Headers }).headers ?? {}
    for (const name of FORWARDED) {
      const value = headers[name]
      if (typeof value === 'string') request.http?.headers.set(name, value)
    }
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env['SUPERGRAPH'] ?? 'supergraph.graphql', 'utf8'),
  // The invoices take no queries by their hashes.
  buildService: ({ name, url = '' }) => new Subgraph({ url, apq: name === 'genauth' }),
  logger: { debug() {}, info() {}, warn() {}, error: message => process.stderr.write(`${message}\n`) },
})
// Its types are those of Apollo Server 4, which it serves just as well.
const server = new ApolloServer({ gateway: gateway as never, stopOnTerminationSignals: true })
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.env['PORT'] ?? 0), host: '127.0.0.1' },
  context: async ({ req }) => ({ headers: req.headers }),
})
process.stdout.write(`${JSON.stringify({ url: url.replace(/\/$/, '') })}\n`)
