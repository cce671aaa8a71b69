// The payments of each page of orders, requested after the orders, since GenAuth has no bulk endpoint for payments.

import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useApolloClient } from '@apollo/client/react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { money } from './format'
import { graphql } from './gql'
import type { OrderFilter, PaymentsQuery } from './gql/graphql'

const PaymentsOfPage = graphql(`
  query Payments($first: Int!, $after: String, $filter: OrderFilter) {
    orders(first: $first, after: $after, filter: $filter) {
      nodes {
        orderNo
        payDetail {
          paidAmount
          payType
        }
      }
      scan {
        complete
      }
    }
  }
`)

type Paid = NonNullable<NonNullable<PaymentsQuery['orders']>['nodes'][number]>['payDetail']

/** The payments of the orders, as they are displayed. */
export interface Payments {
  of(orderNo: string, currency: string | null): ReactNode
}

/** Requests the payments of each page after its orders have loaded. @param size number of orders per page */
export function usePayments(edges: readonly { cursor: string }[], size: number, filter?: OrderFilter): Payments {
  const client = useApolloClient()
  const [known, setKnown] = useState<ReadonlyMap<string, Paid | 'failed'>>(new Map())
  const asked = useRef(new Set<string>())

  useEffect(() => {
    // A page begins after the last order of the page before it.
    for (let start = 0; start < edges.length; start += size) {
      const after = edges[start - 1]?.cursor
      const page = JSON.stringify([filter, after])
      if (asked.current.has(page)) continue
      asked.current.add(page)
      const variables = { first: size, after, filter }
      void client
        .query({ query: PaymentsOfPage, variables, fetchPolicy: 'no-cache', errorPolicy: 'all' })
        .then(({ data, error }) => setKnown(before => new Map([...before, ...paymentsIn(data, error)])))
    }
  }, [client, edges, size, filter])

  return {
    of(orderNo, currency) {
      const paid = known.get(orderNo)
      if (paid === undefined) return <span className="waiting">…</span>
      if (paid === 'failed') return <span title="GenAuth did not return this payment.">not available</span>
      return paid === null ? 'not paid' : `${money(paid.paidAmount, currency)} by ${paid.payType ?? 'unknown method'}`
    },
  }
}

/** A payment that is null does not exist, unless an error has its path. */
function paymentsIn(data: PaymentsQuery | undefined, error: unknown): [string, Paid | 'failed'][] {
  const paths = CombinedGraphQLErrors.is(error) ? error.errors.map(({ path }) => path?.join('.')) : []
  return (data?.orders?.nodes ?? []).flatMap((node, index) => {
    if (node === null) return []
    const hasFailed = paths.includes(`orders.nodes.${index}.payDetail`)
    return [[node.orderNo, hasFailed ? 'failed' : node.payDetail] as [string, Paid | 'failed']]
  })
}
