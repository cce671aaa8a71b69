// The pane in which the user enters an access token.

import { Button, type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react'
import { type FormEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { AccessTokens } from './access-token.js'

/** The title of the pane. */
export const SIGN_IN = 'Access token'

/** A plugin for gateways that require access tokens. */
export const signInPlugin = (tokens: AccessTokens): GraphiQLPlugin => ({
  title: SIGN_IN,
  icon: KeyIcon,
  content: () => <SignIn tokens={tokens} />,
})

const KeyIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.25" aria-hidden="true">
    <circle cx="5" cy="11" r="3" />
    <path d="m7.2 8.8 6.3-6.3M11 5l2 2" />
  </svg>
)

function SignIn({ tokens }: { tokens: AccessTokens }) {
  const { token, kept } = useStore(tokens)
  const { introspect } = useGraphiQLActions()
  const [draft, setDraft] = useState('')

  // Users who copy the whole header value also copy the word "Bearer".
  const use = (text: string) => {
    tokens.setState({ token: text.trim().replace(/^bearer\s+/i, '') })
    setDraft('')
    void introspect()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    use(draft)
  }

  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{SIGN_IN}</h2>
      <p>This gateway requires an access token from your identity provider.</p>
      <form onSubmit={submit}>
        <label htmlFor="sign-in-token">Token</label>
        <input
          id="sign-in-token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="eyJhbGciOi..."
          value={draft}
          onChange={event => setDraft(event.target.value)}
        />
        <label className="choice">
          <input type="checkbox" checked={kept} onChange={event => tokens.setState({ kept: event.target.checked })} />
          Keep it in this browser
        </label>
        <Button type="submit" disabled={draft.trim() === ''}>
          Use token
        </Button>{' '}
        <Button type="button" disabled={token === ''} onClick={() => use('')}>
          Remove token
        </Button>
      </form>
      <p role="status">
        {token === ''
          ? 'Requests use no token.'
          : `Requests use a token that ends with “${token.slice(-6)}”${kept ? ', which this browser keeps.' : ', until this page is closed or reloaded.'}`}
      </p>
    </section>
  )
}
