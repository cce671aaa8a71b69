import { Environment, type FetchFunction, fetchQuery, graphql, Network, RecordSource, Store } from 'relay-runtime'
import Orders, { type relayOrdersQuery } from './__generated__/relayOrdersQuery.graphql.ts'

/** For relay-compiler, which finds it here and writes what is imported above; a bundler's plugin does that by itself. */
export const source = () => graphql`
  query relayOrdersQuery($first: Int!, $after: String) {
    orders(first: $first, after: $after) @connection(key: "relay_orders") {
      edges {
        node {
          orderNo
          actualAmount
        }
      }
    }
  }
`

const fetchFrom =
  (url: string): FetchFunction =>
  async ({ text, name }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables, operationName: name }),
    })
    return response.json()
  }

export default async function (url: string) {
  const environment = new Environment({ network: Network.create(fetchFrom(url)), store: new Store(new RecordSource()) })
  const data = await fetchQuery<relayOrdersQuery>(environment, Orders, { first: 3 }).toPromise()
  return data?.orders?.edges.map(({ node }) => node?.orderNo)
}
