// The page: orders with amounts by month, and people.

import { ApolloProvider, useReactiveVar } from '@apollo/client/react'
import { useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { AmountsByMonth } from './amounts'
import { client, session } from './client'
import type { OrderStatus } from './gql/graphql'
import { OrderList } from './orders'
import { PeoplePage } from './people'
import { Problems } from './problem'
import { SignIn } from './sign-in'
import './styles.css'

const STATUSES: readonly OrderStatus[] = ['UNPAID', 'PAID', 'COMPLETED', 'CANCELLED', 'EXPIRED']

/** The part of the page that the address names after "#". */
function usePlace(): string {
  const subscribe = (changed: () => void) => {
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }
  return useSyncExternalStore(subscribe, () => location.hash)
}

function App() {
  const { isOver } = useReactiveVar(session)
  const isPeople = usePlace() === '#people'
  return (
    <>
      <header>
        <h1>Acme</h1>
        <nav aria-label="Pages">
          <a href="#orders" aria-current={isPeople ? undefined : 'page'}>
            Orders
          </a>
          <a href="#people" aria-current={isPeople ? 'page' : undefined}>
            People
          </a>
        </nav>
      </header>
      <main>
        {isOver && <SignIn />}
        {isPeople ? <PeoplePage /> : <OrdersPage />}
        <Problems />
      </main>
    </>
  )
}

function OrdersPage() {
  const [status, setStatus] = useState<OrderStatus>()
  return (
    <>
      <AmountsByMonth />
      <h2 id="orders">Orders</h2>
      <label className="filter">
        Status{' '}
        <select value={status ?? ''} onChange={event => setStatus((event.target.value || undefined) as OrderStatus)}>
          <option value="">all</option>
          {STATUSES.map(one => (
            <option key={one} value={one}>
              {one.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <OrderList key={status} status={status} />
    </>
  )
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <ApolloProvider client={client}>
    <App />
  </ApolloProvider>,
)
