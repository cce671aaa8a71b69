// A bar chart of the amounts charged per month, for paid orders.

import { useQuery } from '@apollo/client/react'
import { graphql } from './gql'
import { Problem } from './problem'

const Amounts = graphql(`
  query Amounts {
    orderSummary(filter: { status: [PAID, COMPLETED] }) {
      byMonth {
        month
        count
        actualAmount
      }
      currency
      scan {
        complete
      }
    }
  }
`)

const MONTHS = 12

export function AmountsByMonth() {
  const { data, error, loading, refetch } = useQuery(Amounts)
  if (error) return <Problem error={error} onRetry={() => void refetch()} />
  const { byMonth = [], currency, scan } = data?.orderSummary ?? {}
  const months = byMonth.filter(({ month }) => month !== null).slice(-MONTHS)
  // Only the height of a bar may be inexact.
  const highest = Math.max(1, ...months.map(({ actualAmount }) => Number(actualAmount)))
  return (
    <figure className="amounts" aria-busy={loading}>
      <figcaption>
        Paid per month {currency && `in ${currency}`} {scan?.complete === false && '(not all orders could be read)'}
      </figcaption>
      <ol>
        {months.map(({ month, count, actualAmount }) => (
          <li key={month} title={`${month}: ${actualAmount}, orders: ${count}`}>
            <span className="bar" style={{ height: `${(Number(actualAmount) / highest) * 100}%` }} />
            <span className="label">{month}</span>
            <span className="label">{actualAmount}</span>
            <span className="for-readers">orders: {count}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
