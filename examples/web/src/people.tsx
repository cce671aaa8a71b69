// People of the user pool, searched by GenAuth itself.

import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { day } from './format'
import { graphql } from './gql'
import { useProblem } from './problem'

const PAGE = 20
/** While somebody types, GenAuth is not asked for each letter. */
const PAUSE_MS = 300

const People = graphql(`
  query People($search: String, $first: Int!, $after: String) {
    users(search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          userId
          status
          name
          email
          lastLogin
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export function PeoplePage() {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim() || undefined), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <label className="filter">
        Search{' '}
        <input
          type="search"
          placeholder="name, e-mail or phone"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
      </label>
      <PeopleList search={search} />
    </section>
  )
}

function PeopleList({ search }: { search: string | undefined }) {
  const { data, previousData, error, networkStatus, fetchMore, refetch } = useQuery(People, {
    variables: { search, first: PAGE },
    notifyOnNetworkStatusChange: true,
    errorPolicy: 'all',
  })
  const [growthError, setGrowthError] = useState<unknown>()
  // What was found last stays until the next answer is there.
  const { totalCount, edges = [], pageInfo } = (data ?? previousData)?.users ?? {}
  const grow = () => {
    setGrowthError(undefined)
    fetchMore({ variables: { after: pageInfo?.endCursor } }).then(({ error }) => setGrowthError(error), setGrowthError)
  }
  useProblem(edges.length === 0 ? error : undefined, () => void refetch())
  useProblem(growthError, grow)
  const isLoading = networkStatus === NetworkStatus.loading || networkStatus === NetworkStatus.setVariables
  return (
    <div aria-busy={isLoading}>
      <p role="status" className="note">
        {typeof totalCount === 'number' && `${totalCount} ${totalCount === 1 ? 'person' : 'people'}`}
      </p>
      <ul className="orders">
        {edges.map(({ cursor, node }) =>
          node === null ? (
            <li key={cursor} className="order failed">
              This person cannot be read at the moment.
            </li>
          ) : (
            <li key={cursor} className="order person" data-user={node.userId}>
              <span className="what">
                <strong>{node.name ?? 'Without a name'}</strong>
                <small>{node.email}</small>
              </span>
              <span className={`status ${node.status?.toLowerCase() ?? ''}`}>{node.status?.toLowerCase()}</span>
              <span className="payment">{node.lastLogin && `signed in on ${day(node.lastLogin)}`}</span>
            </li>
          ),
        )}
      </ul>
      {pageInfo?.hasNextPage && (
        <button type="button" onClick={grow} disabled={networkStatus === NetworkStatus.fetchMore}>
          More people
        </button>
      )}
    </div>
  )
}
