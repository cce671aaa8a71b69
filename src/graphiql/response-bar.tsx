// What stands below the response: its status, time and size, or before the first run what one could ask.

import { useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { AccessTokens } from './access-token.js'
import type { Answer } from './ask.js'
import type { ExplainedStore } from './explained.js'
import type { FirstCard } from './first-queries.js'
import { sizeOf, timeOf } from './quantities.js'
import { SIGN_IN } from './sign-in.js'
import { StartScreen } from './start-screen.js'
import { expiryNotice } from './token-expiry.js'

export interface ResponseBarOptions {
  readonly explained: ExplainedStore
  readonly tokens: AccessTokens
  readonly cards: readonly FirstCard[]
}

export function ResponseBar({ explained, tokens, cards }: ResponseBarOptions) {
  const run = useStore(explained, ({ runs, tab }) => runs[tab])
  return (
    <>
      {run === undefined && <StartScreen cards={cards} />}
      <div className="response-bar">
        {run && <Summary answer={run.answer} />}
        <Expiry tokens={tokens} />
      </div>
    </>
  )
}

function Summary({ answer: { status, durationMs, bytes } }: { answer: Answer }) {
  return (
    <p>
      <span className={status === 200 ? 'ok' : 'not-ok'}>{status === 0 ? 'No response' : `HTTP ${status}`}</span>
      {' · '}
      {timeOf(durationMs)}
      {status !== 0 && ` · ${sizeOf(bytes)}`}
    </p>
  )
}

/** Often enough for a notice in minutes. */
const EVERY_MS = 15_000

function Expiry({ tokens }: { tokens: AccessTokens }) {
  const { token } = useStore(tokens)
  const { setVisiblePlugin } = useGraphiQLActions()
  const [nowMs, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (token === '') return
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS)
    return () => clearInterval(timer)
  }, [token])
  const notice = expiryNotice(token, nowMs)
  return (
    <p role="status" aria-label="Access token">
      {notice !== undefined && (
        <>
          {notice}{' '}
          <button type="button" className="link" onClick={() => setVisiblePlugin(SIGN_IN)}>
            Use another
          </button>
        </>
      )}
    </p>
  )
}
