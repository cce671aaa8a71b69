// Apollo Client for the gateway: documents by their hashes, the caller's token, lists that grow.

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, makeVar } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import type { DocumentNode } from 'graphql'

/** In memory: a token in local storage is there for every script of the page to read. */
export const session = makeVar({ token: '', isOver: false })

const withToken = new SetContextLink(({ headers }) => {
  const { token } = session()
  return { headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) } }
})

/** A gateway that wants a token, or another one, says so once for all queries: the page then asks for it. */
const noticeSignOut = new ErrorLink(({ error }) => {
  const isRefused =
    (ServerError.is(error) && error.statusCode === 401) ||
    (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
  if (isRefused) session({ ...session(), isOver: true })
})

/**
 * Sends the hashes that are in the manifest which codegen writes, and which a gateway reads from OPERATIONS_FILE. A gateway
 * without it does not know them, and gets the documents from then on.
 */
const byHash = new PersistedQueryLink({
  generateHash: document => (document as DocumentNode & { __meta__: { hash: string } }).__meta__.hash,
  retry: ({ meta }) => meta.persistedQueryNotFound,
  disable: ({ meta }) => meta.persistedQueryNotFound,
})

export const client = new ApolloClient({
  link: ApolloLink.from([noticeSignOut, withToken, byHash, new HttpLink({ uri: '/graphql' })]),
  clientAwareness: { name: 'orders', version: '1.0.0' },
  cache: new InMemoryCache({
    typePolicies: {
      // Each filter has a list of its own, to which fetchMore adds.
      Query: { fields: { orders: relayStylePagination(['filter']) } },
      Order: { keyFields: ['orderNo'] },
    },
  }),
})
