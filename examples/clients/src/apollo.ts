import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { relayStylePagination } from '@apollo/client/utilities'

interface Orders {
  orders: { edges: { node: { orderNo: string } | null }[]; pageInfo: { endCursor: string } }
}

const ORDERS = gql`
  query Orders($first: Int!, $after: String) {
    orders(first: $first, after: $after) {
      edges {
        cursor
        node {
          orderNo
          status
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`

export default async function (url: string) {
  const client = new ApolloClient({
    // It asks again when the gateway cannot be reached. Errors with `retryable` come inside a response.
    link: new RetryLink().concat(new HttpLink({ uri: url })),
    cache: new InMemoryCache({
      typePolicies: {
        // One list for all pages, and one for each filter.
        Query: { fields: { orders: relayStylePagination(['filter']) } },
        // The key of an entity is what `@key` says, for instance `namespace` and `code` of a role.
        Order: { keyFields: ['orderNo'] },
        Role: { keyFields: ['namespace', 'code'] },
      },
    }),
  })
  // With "all", what could be read is there beside the errors.
  const first = await client.query<Orders>({ query: ORDERS, variables: { first: 10 }, errorPolicy: 'all' })
  const orders = client.watchQuery<Orders>({ query: ORDERS, variables: { first: 10 } })
  const shown = orders.subscribe({})
  await orders.fetchMore({ variables: { after: first.data?.orders.pageInfo.endCursor } })
  const again = await client.query<Orders>({ query: ORDERS, variables: { first: 10 } })
  shown.unsubscribe()
  client.stop()
  return { first: first.data?.orders.edges.length, again: again.data?.orders.edges.length }
}
