// Shows the REST calls of the last run on a time axis.

import type { TracedRequest, UpstreamTrace } from '../../planning/trace.js'
import { shown } from './params.js'

/** Formats milliseconds, with one decimal below 10 ms. */
const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** How a call was answered: a CSS class for its colour, and words for users who cannot see the colour. */
function kindOf({ source, attempt, code }: TracedRequest): { kind: string; words: string } {
  if (source === 'request') return { kind: 'saved', words: 'reused within this query' }
  if (source === 'inflight') return { kind: 'shared', words: 'shared with another operation' }
  if (code !== undefined) return { kind: 'failed', words: `failed: ${code}` }
  if (attempt > 1) return { kind: 'retry', words: `attempt ${attempt}` }
  return { kind: 'network', words: 'sent' }
}

export function Waterfall({ trace: { calls, saved, rounds, elapsedMs, requests } }: { trace: UpstreamTrace }) {
  return (
    <>
      <p>
        <strong>{calls}</strong> REST {calls === 1 ? 'call' : 'calls'}, <strong>{saved}</strong> saved,{' '}
        <strong>{rounds}</strong> {rounds === 1 ? 'round' : 'rounds'}, <strong>{ms(elapsedMs)}</strong>
      </p>
      {requests.length > 0 && (
        <table className="waterfall">
          <caption className="for-readers">The REST calls of the last run</caption>
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">Result</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {requests.map((request, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a trace is shown as a whole, and one call can stand in it twice
              <Row key={index} request={request} elapsedMs={elapsedMs} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Row({ request, elapsedMs }: { request: TracedRequest; elapsedMs: number }) {
  const { endpoint, params, startMs, durationMs, fields } = request
  const { kind, words } = kindOf(request)
  const percent = (value: number) => `${Math.min(100, (value / Math.max(elapsedMs, 0.1)) * 100).toFixed(2)}%`
  return (
    <tr title={`for ${fields.join(', ')}`}>
      <td>
        {endpoint} <span className="params">{shown(params)}</span>
      </td>
      <td>{words}</td>
      <td className="time">
        {startMs !== null && (
          <span className="track" aria-hidden="true">
            <span
              className={`bar ${kind}`}
              style={{ marginInlineStart: percent(startMs), width: percent(durationMs ?? elapsedMs - startMs) }}
            />
          </span>
        )}
        {startMs === null ? '' : durationMs === null ? 'no response' : ms(durationMs)}
      </td>
    </tr>
  )
}
