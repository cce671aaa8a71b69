// Shows each error of a response as a card.

import type { Answer, AnswerError } from '../ask.js'
import { blameFor, isOwn, retryAdvice } from './blame.js'

/** Maximum number of cards, since nobody reads more; the response has all errors. */
const MOST = 20

/** Shows what failed, which side caused it, whether to try again, and the ids that support needs. */
export function ErrorCards({ answer: { body, requestId } }: { answer: Answer }) {
  const { errors = [] } = body
  if (errors.length === 0) return null
  return (
    <section className="upstream-errors" aria-labelledby="upstream-errors-title">
      <h3 id="upstream-errors-title">{errors.length === 1 ? 'One error' : `${errors.length} errors`}</h3>
      <ul>
        {errors.slice(0, MOST).map((error, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is shown as a whole, and its errors have no other key
          <ErrorCard key={index} error={error} requestId={requestId} />
        ))}
      </ul>
      {errors.length > MOST && <p>Only the first {MOST} are shown; the response lists all.</p>}
    </section>
  )
}

function ErrorCard({ error, requestId }: { error: AnswerError; requestId: string | null }) {
  if (isOwn(error)) return <OwnError error={error} />
  const { where, advice } = blameFor(error)
  const code = error.extensions?.['code']
  const upstream = (error.extensions?.['upstream'] ?? {}) as { endpoint?: string; requestId?: string }
  return (
    <li className="error-card">
      <strong>{where}</strong> {typeof code === 'string' && <code>{code}</code>}
      {error.path && (
        <p>
          Field <code>{error.path.join('.')}</code>
          {upstream.endpoint !== undefined && (
            <>
              , from <code>{upstream.endpoint}</code>
            </>
          )}
        </p>
      )}
      <p>{error.message}</p>
      <p>
        {advice} {retryAdvice(error)}
      </p>
      {requestId !== null && (
        <p>
          For the gateway’s operator: <code>{requestId}</code>
        </p>
      )}
      {upstream.requestId !== undefined && (
        <p>
          For GenAuth’s support: <code>{upstream.requestId}</code>
        </p>
      )}
    </li>
  )
}

/** What the author of the query did wrong, in one sentence. */
function OwnError({ error: { message, path, locations: [place] = [] } }: { error: AnswerError }) {
  const at = path ? ` at ${path.join('.')}` : place ? ` in line ${place.line}` : ''
  return (
    <li className="error-card own">
      <strong>Your query{at}:</strong> {message}
    </li>
  )
}
