// A bar chart of the amounts charged per month, for paid orders.

import { useQuery } from '@apollo/client/react'
import { money, monthName, shortMoney } from './format'
import { graphql } from './gql'
import { useProblem } from './problem'

const Amounts = graphql(`
  query Amounts {
    orderSummary(filter: { status: [PAID, COMPLETED] }) {
      byMonth {
        month
        count
        actualAmount
      }
      actualAmount
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
  useProblem(error, () => void refetch())
  if (error) return null
  const { byMonth = [], actualAmount = null, currency, scan } = data?.orderSummary ?? {}
  const months = byMonth.filter(({ month }) => month !== null).slice(-MONTHS)
  // Only the height of a bar may be inexact.
  const highest = Math.max(1, ...months.map(({ actualAmount }) => Number(actualAmount)))
  return (
    <figure className="amounts" aria-busy={loading}>
      <figcaption>
        <h2>Paid per month</h2>
        {data && (
          <p>
            {money(actualAmount, currency)} in total{scan?.complete === false && ', of the orders that could be read'}
          </p>
        )}
      </figcaption>
      <ol>
        {months.map(({ month, count, actualAmount }) => (
          <li key={month} title={`${money(actualAmount, currency)}, orders: ${count}`}>
            <span className="label">{shortMoney(actualAmount)}</span>
            <span className="bar" style={{ height: `${(Number(actualAmount) / highest) * 100}%` }} />
            <span className="label">{month && monthName(month)}</span>
            <span className="for-readers">orders: {count}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
