// One box for everything that fails at the moment, with a button that tries all of it again.

import { makeVar } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useReactiveVar } from '@apollo/client/react'
import { useEffect, useId, useRef } from 'react'

interface Failure {
  readonly error: unknown
  retry(): void
}

/** What fails, by who noticed it: several queries fail together when GenAuth or the gateway is down. */
const failures = makeVar<ReadonlyMap<string, Failure>>(new Map())

/** Reports what went wrong, until it has gone right. @param retry asks again */
export function useProblem(error: unknown, retry: () => void): void {
  const id = useId()
  const latest = useRef(retry)
  latest.current = retry
  useEffect(() => {
    if (error === undefined || error === null) return
    failures(new Map(failures()).set(id, { error, retry: () => latest.current() }))
    return () => {
      const others = new Map(failures())
      others.delete(id)
      failures(others)
    }
  }, [error, id])
}

/** Each error of the gateway has `retryable`: whether the same query may succeed later. */
const isRetryable = ({ error }: Failure) =>
  !CombinedGraphQLErrors.is(error) || error.errors.some(({ extensions }) => extensions?.retryable === true)

const messageOf = ({ error }: Failure) =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : 'The gateway cannot be reached.'

export function Problems() {
  const all = [...useReactiveVar(failures).values()]
  if (all.length === 0) return null
  const retryable = all.filter(isRetryable)
  return (
    <div role="alert" className="problem">
      {[...new Set(all.map(messageOf))].map(message => (
        <p key={message}>{message}</p>
      ))}
      {retryable.length > 0 && (
        <button
          type="button"
          onClick={() => {
            for (const { retry } of retryable) retry()
          }}
        >
          Try again
        </button>
      )}
    </div>
  )
}
