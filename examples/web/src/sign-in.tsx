// A stub: a real client gets its token from the identity provider, for instance with oidc-client-ts.

import { useApolloClient } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { session } from './client'

export function SignIn() {
  const client = useApolloClient()
  const [token, setToken] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    session({ token: token.trim(), isOver: false })
    await client.refetchQueries({ include: 'active' })
  }
  return (
    <form className="sign-in" onSubmit={event => void submit(event)}>
      <h2>{session().token === '' ? 'Sign in' : 'Your session has expired'}</h2>
      <label htmlFor="token">Access token</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        value={token}
        onChange={event => setToken(event.target.value)}
      />
      <button type="submit">Continue</button>
    </form>
  )
}
