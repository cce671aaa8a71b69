// Shows the calls that the query in the editor will make.

import type { Plan } from '../explained.js'
import { ageOf, fromTo } from '../quantities.js'
import { shown } from './params.js'
import { FieldPaths } from './paths.js'

type Planned = Plan['requests'][number]

/** @param budget maximum number of calls of one operation */
export function PlanView({ plan, budget }: { plan: Plan | string | undefined; budget: number }) {
  if (plan === undefined) return <p>Nothing has been planned yet.</p>
  if (typeof plan === 'string') return <p className="plan-problem">{plan}</p>
  const { minCalls, maxCalls, rounds, requests, invalid = [] } = plan
  const isOver = maxCalls > budget
  return (
    <>
      <p>
        <strong>
          {fromTo(minCalls, maxCalls)} REST {maxCalls === 1 ? 'call' : 'calls'}
        </strong>{' '}
        in at most {rounds} {rounds === 1 ? 'round' : 'rounds'}
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
      {byRound(requests).map(([round, planned]) => (
        <section key={round} className="band" aria-label={`Planned for round ${round}`}>
          <h4>Round {round}</h4>
          <ul>
            {planned.map(({ min, max, endpoint, params, fields, maxAgeS }) => (
              <li key={`${endpoint} ${JSON.stringify(params)} ${fields}`} className="planned">
                <span className="request">
                  {endpoint} <span className="params">{params && shown(params)}</span>
                </span>
                {maxAgeS !== undefined && <span className="outcome cached">kept up to {ageOf(maxAgeS)}</span>}
                <span className="time">{fromTo(min, max)}</span>
                <FieldPaths fields={fields} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function byRound(requests: readonly Planned[]): readonly [number, Planned[]][] {
  const rounds = [...new Set(requests.map(({ round }) => round))].sort((one, other) => one - other)
  return rounds.map(round => [round, requests.filter(request => request.round === round)])
}
