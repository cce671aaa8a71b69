// The pane that shows the calls between the gateway and GenAuth.

import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useActiveTab } from '../active-tab.js'
import type { Ask } from '../ask.js'
import { type ExplainedStore, plan as findPlan } from '../explained.js'
import { parsed } from '../variables.js'
import { ErrorCards } from './error-cards.js'
import { PlanView } from './plan-view.js'
import { Waterfall } from './waterfall.js'

const TITLE = 'Upstream'

/** Debounces typing, so that not every keystroke requests a plan. */
const PAUSE_MS = 300

export interface UpstreamOptions {
  readonly ask: Ask
  readonly explained: ExplainedStore
  /** Maximum number of calls of one operation. */
  readonly budget: number
  /** Whether the gateway explains operations. */
  readonly explains: boolean
}

export const upstreamPlugin = (options: UpstreamOptions): GraphiQLPlugin => ({
  title: TITLE,
  icon: WaterfallIcon,
  content: () => <Upstream {...options} />,
})

const WaterfallIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M1 3h6M4 8h7M9 13h6" />
  </svg>
)

function Upstream({ ask, explained, budget, explains }: UpstreamOptions) {
  const { plans, runs, forbidden } = useStore(explained)
  const { id = '', query, variables, operationName } = useActiveTab() ?? {}
  const run = runs[id]
  // What was run before the query was changed is not said of the new one.
  const isOld = run !== undefined && run.question.query !== query
  const schema = useGraphiQL(state => state.schema)

  useEffect(() => {
    if (!explains || forbidden || !query?.trim()) return
    let isOutdated = false
    const timer = setTimeout(async () => {
      const plan = await findPlan(ask, { query, variables: parsed(variables), operationName }, schema)
      if (!isOutdated) explained.setState(({ plans }) => ({ plans: { ...plans, [id]: plan } }))
    }, PAUSE_MS)
    return () => {
      isOutdated = true
      clearTimeout(timer)
    }
  }, [ask, explained, explains, forbidden, id, query, variables, operationName, schema])

  return (
    // Keyboard users can only scroll an element that has the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pane scrolls
    <section className="upstream" aria-labelledby="upstream-title" tabIndex={0}>
      <h2 id="upstream-title">{TITLE}</h2>
      <p className="lead">The REST calls to GenAuth of this query: planned while you type, traced when it has run.</p>
      {run && !isOld && <ErrorCards answer={run.answer} />}
      {!explains && <p>Explain is disabled; set EXPLAIN=on.</p>}
      {forbidden && <p>To see the REST calls, your token needs the scope gateway:explain.</p>}
      {explains && !forbidden && (
        <>
          <section aria-labelledby="upstream-plan">
            <h3 id="upstream-plan">Plan</h3>
            <PlanView plan={query?.trim() ? plans[id] : undefined} budget={budget} />
          </section>
          <section aria-labelledby="upstream-run">
            <h3 id="upstream-run">Last run</h3>
            {isOld && <p>This is of the query as it was before you changed it.</p>}
            {run?.trace ? (
              <Waterfall trace={run.trace} />
            ) : (
              <p>{run ? 'No REST call was made.' : 'This query has not been run yet.'}</p>
            )}
            {isOld && <ErrorCards answer={run.answer} />}
          </section>
        </>
      )}
    </section>
  )
}
