// Passes requests to Apollo Server.

import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { RouteHandlerMethod } from 'fastify'
import type { TrustedDocuments } from '../documents/trusted.js'
import type { Context } from '../graph/context.js'
import type { RunningOperation, RunningOperations } from '../operation/running.js'
import { withDocument } from './document-request.js'

/**
 * Creates a Fastify handler that lets Apollo Server respond.
 * @param apollo must be started
 * @param documents those that clients may request by id
 */
export const graphqlHandler =
  (
    apollo: ApolloServer<Context>,
    operations: RunningOperations,
    createContext: (operation: RunningOperation) => Context,
    documents: TrustedDocuments,
  ): RouteHandlerMethod =>
  async ({ method, url, headers, body }, reply) => {
    const head = new HeaderMap()
    for (const name in headers) {
      const value = headers[name]
      if (value) head.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const query = url.indexOf('?')
    const asked = { method, headers: head, search: query < 0 ? '' : url.slice(query), body }
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: withDocument(asked, documents),
      context: async () => createContext(operations.of(reply.raw)),
    })
    // Incremental responses need @defer, which the schema does not have.
    if (response.body.kind !== 'complete') throw new TypeError('Incremental delivery is not supported.')
    reply.code(response.status ?? 200)
    for (const [name, value] of response.headers) reply.header(name, value)
    return response.body.string
  }
