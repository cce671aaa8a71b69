// The list of orders, with infinite scrolling. Payments are loaded after the orders.

import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { day, money } from './format'
import { graphql } from './gql'
import type { OrderStatus, OrdersQuery } from './gql/graphql'
import { type Payments, usePayments } from './payments'
import { useProblem } from './problem'

const PAGE = 25
const PLACEHOLDERS = [1, 2, 3, 4, 5]

const Orders = graphql(`
  query Orders($first: Int!, $after: String, $filter: OrderFilter) {
    orders(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          orderNo
          goodsNameEn
          actualAmount
          currency
          status
          rawStatus
          createTime
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      # With a filter, a page that MAX_SCAN_PAGES cut off is an error without it; here the next one continues.
      scan {
        complete
      }
    }
  }
`)

type Edge = NonNullable<OrdersQuery['orders']>['edges'][number]

export function OrderList({ status }: { status: OrderStatus | undefined }) {
  const filter = status && { status: [status] }
  const { data, error, networkStatus, fetchMore, refetch } = useQuery(Orders, {
    variables: { first: PAGE, filter },
    notifyOnNetworkStatusChange: true,
    // An order that cannot be read does not hide the others.
    errorPolicy: 'all',
  })
  const edges = data?.orders?.edges ?? []
  const { endCursor, hasNextPage } = data?.orders?.pageInfo ?? {}
  const payments = usePayments(edges, PAGE, filter)
  const isLoading = networkStatus === NetworkStatus.loading || networkStatus === NetworkStatus.setVariables
  const isGrowing = networkStatus === NetworkStatus.fetchMore
  const [growthError, setGrowthError] = useState<unknown>()
  const grow = () => {
    setGrowthError(undefined)
    fetchMore({ variables: { after: endCursor } }).then(({ error }) => setGrowthError(error), setGrowthError)
  }

  useProblem(edges.length === 0 ? error : undefined, () => void refetch())
  useProblem(growthError, grow)

  if (error && edges.length === 0) return null
  return (
    <section aria-label="Orders" aria-busy={isLoading || isGrowing}>
      <ul className="orders">
        {edges.map(edge => (
          <OrderRow key={edge.cursor} edge={edge} payments={payments} />
        ))}
        {isLoading && PLACEHOLDERS.map(key => <li key={key} className="order placeholder" />)}
      </ul>
      {!isLoading && edges.length === 0 && <p className="note">No orders with this status.</p>}
      {hasNextPage && !isLoading && growthError === undefined && <End key={endCursor} onReached={grow} />}
      {isGrowing && <p className="note">Loading more…</p>}
    </section>
  )
}

function OrderRow({ edge: { node }, payments }: { edge: Edge; payments: Payments }) {
  if (node === null) return <li className="order failed">This order cannot be read at the moment.</li>
  const { orderNo, goodsNameEn, actualAmount, currency, status, rawStatus, createTime } = node
  return (
    <li className="order" data-order={orderNo}>
      <span className="what">
        <strong>{goodsNameEn ?? 'Unnamed plan'}</strong>
        <small>
          {createTime && day(createTime)} · {orderNo}
        </small>
      </span>
      <span className={`status ${status?.toLowerCase() ?? ''}`}>
        {status === 'UNRECOGNIZED' ? `Status ${rawStatus}` : status?.toLowerCase()}
      </span>
      <span className="amount">{money(actualAmount, currency)}</span>
      <span className="payment">{payments.of(orderNo, currency)}</span>
    </li>
  )
}

/** Calls `onReached` once, shortly before it scrolls into view. */
function End({ onReached }: { onReached: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  const reached = useRef(onReached)
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => {
        // A busy page gets several changes at once, the first of which may be that the end is still far.
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        reached.current()
      },
      { rootMargin: '400px' },
    )
    if (end.current) observer.observe(end.current)
    return () => observer.disconnect()
  }, [])
  return <div ref={end} />
}
