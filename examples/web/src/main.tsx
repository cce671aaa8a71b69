// The page: amounts by month, a filter, and the list of orders.

import { ApolloProvider, useReactiveVar } from '@apollo/client/react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { AmountsByMonth } from './amounts'
import { client, session } from './client'
import type { OrderStatus } from './gql/graphql'
import { OrderList } from './orders'
import { SignIn } from './sign-in'
import './styles.css'

const STATUSES: readonly OrderStatus[] = ['UNPAID', 'PAID', 'COMPLETED', 'CANCELLED', 'EXPIRED']

function App() {
  const { isOver } = useReactiveVar(session)
  const [status, setStatus] = useState<OrderStatus>()
  return (
    <main>
      <h1>Orders</h1>
      {isOver && <SignIn />}
      <AmountsByMonth />
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
    </main>
  )
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <ApolloProvider client={client}>
    <App />
  </ApolloProvider>,
)
