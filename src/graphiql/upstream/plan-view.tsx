// Shows the calls that the query in the editor will make.

import type { Plan } from '../explained.js'
import { shown } from './params.js'

const fromTo = (min: number, max: number) => (min === max ? String(min) : `${min} to ${max}`)
const plural = (count: number, word: string) => (count === 1 ? word : `${word}s`)

/** @param budget maximum number of calls of one operation */
export function PlanView({ plan, budget }: { plan: Plan | string | undefined; budget: number }) {
  if (plan === undefined) return <p>Nothing has been planned yet.</p>
  if (typeof plan === 'string') return <p className="plan-problem">{plan}</p>
  const { minCalls, maxCalls, rounds, requests, invalid = [] } = plan
  const isOver = maxCalls > budget
  return (
    <>
      <p>
        <strong>{fromTo(minCalls, maxCalls)}</strong> REST {plural(maxCalls, 'call')} in at most{' '}
        <strong>{rounds}</strong> {plural(rounds, 'round')}
      </p>
      <label className="budget">
        Budget of {budget} calls{isOver && ': this query would be refused'}
        <meter min={0} max={budget} high={budget * 0.8} optimum={0} value={Math.min(maxCalls, budget)} />
      </label>
      {invalid.map(({ field, message }) => (
        <p key={field} className="plan-problem">
          {field} will fail without a call: {message}
        </p>
      ))}
      {requests.length > 0 && (
        <table>
          <caption className="for-readers">The REST calls that the query will make</caption>
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">Calls</th>
              <th scope="col">Request</th>
              <th scope="col">For</th>
            </tr>
          </thead>
          <tbody>
            {requests.map(({ round, min, max, endpoint, params, fields }) => (
              <tr key={`${round} ${endpoint} ${JSON.stringify(params)} ${fields}`}>
                <td>{round}</td>
                <td>{fromTo(min, max)}</td>
                <td>
                  {endpoint} <span className="params">{params && shown(params)}</span>
                </td>
                <td>{fields.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
