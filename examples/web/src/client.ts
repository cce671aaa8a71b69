// Apollo Client for the gateway: persisted queries, the access token, and lists that grow.

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, makeVar } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import type { DocumentNode } from 'graphql'

/** Kept in memory, since every script of the page could read a token in local storage. */
export const session = makeVar({ token: '', isOver: false })

const withToken = new SetContextLink(({ headers }) => {
  const { token } = session()
  return { headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) } }
})

/** One place for all queries notices that the gateway requires a (new) token; the page then asks for it. */
const noticeSignOut = new ErrorLink(({ error }) => {
  const isRefused =
    (ServerError.is(error) && error.statusCode === 401) ||
    (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
  if (isRefused) session({ ...session(), isOver: true })
})

/**
 * Sends the hashes of the manifest that codegen writes and the gateway reads from OPERATIONS_FILE. If the gateway does not
 * know a hash, Apollo Client sends whole documents from then on.
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
      // Each filter has its own list, to which fetchMore appends.
      Query: { fields: { orders: relayStylePagination(['filter']), users: relayStylePagination(['search']) } },
      Order: { keyFields: ['orderNo'] },
      User: { keyFields: ['userId'] },
    },
  }),
})
