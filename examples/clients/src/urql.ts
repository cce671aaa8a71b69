import { cacheExchange, createClient, fetchExchange, gql } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'

const ORDER = gql`
  query Order($orderNo: ID!) {
    order(orderNo: $orderNo) {
      orderNo
      status
    }
  }
`

export default async function (url: string) {
  const client = createClient({
    url,
    // Without it urql sends short queries by GET, which the gateway refuses unless they have the header
    // `apollo-require-preflight`, since other sites can make a browser send plain GET requests.
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      retryExchange({
        maxNumberAttempts: 3,
        retryIf: ({ networkError, graphQLErrors }) =>
          networkError !== undefined || graphQLErrors.some(({ extensions }) => extensions?.['retryable'] === true),
      }),
      fetchExchange,
    ],
  })
  const { data, error } = await client.query(ORDER, { orderNo: '2022080911591337da0aae9660' }).toPromise()
  return error?.message ?? data
}
