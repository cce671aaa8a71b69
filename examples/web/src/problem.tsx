// Shows an error and, if it is retryable, a button to try again.

import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** Each error of the gateway has `retryable`: whether the same query may succeed later. */
const isRetryable = (error: unknown) =>
  !CombinedGraphQLErrors.is(error) || error.errors.some(({ extensions }) => extensions?.retryable === true)

export function Problem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className="problem">
      <p>{CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : 'The gateway cannot be reached.'}</p>
      {isRetryable(error) && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
