// Shows the REST calls of the last run on a time axis, by round.

import { useId, useState } from 'react'
import type { TracedRequest, UpstreamTrace } from '../../planning/trace.js'
import { plural, timeOf } from '../quantities.js'
import { shown } from './params.js'
import { FieldPaths } from './paths.js'
import { type Band, bandsOf, type Lane, outcomesOf, spanOf, ticksOf } from './timeline.js'

/** What a bar needs to find its place. */
interface Scale {
  readonly elapsedMs: number
}

export function Waterfall({ trace: { calls, saved, rounds, elapsedMs, requests } }: { trace: UpstreamTrace }) {
  return (
    <>
      <p>
        <strong>{plural(calls, 'REST call')}</strong>, {saved} saved, {plural(rounds, 'round')}, {timeOf(elapsedMs)}
      </p>
      {requests.length > 0 && (
        <div className="waterfall">
          <Axis elapsedMs={elapsedMs} />
          {bandsOf(requests, elapsedMs).map(band => (
            <RoundBand key={band.round} band={band} elapsedMs={elapsedMs} />
          ))}
        </div>
      )}
    </>
  )
}

const placeOf = (ms: number, elapsedMs: number) =>
  `${Math.min(100, Math.max(0, (ms / Math.max(elapsedMs, 0.1)) * 100)).toFixed(2)}%`

function Axis({ elapsedMs }: Scale) {
  return (
    <div className="axis" aria-hidden="true">
      {ticksOf(elapsedMs).map((ms, index) => (
        <span key={ms} style={{ insetInlineStart: placeOf(ms, elapsedMs) }}>
          {ms}
          {index === 0 && ' ms'}
        </span>
      ))}
    </div>
  )
}

function RoundBand({ band: { round, lanes }, elapsedMs }: { band: Band } & Scale) {
  const id = useId()
  return (
    <section className="band" aria-labelledby={id}>
      <h4 id={id}>{round === null ? 'Not planned' : `Round ${round}`}</h4>
      <ul>
        {lanes.map((lane, index) =>
          lane.requests.length === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trace is shown as a whole, and one call can stand in it twice
            <Call key={index} request={lane.requests[0] as TracedRequest} elapsedMs={elapsedMs} named />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Together key={index} lane={lane} elapsedMs={elapsedMs} />
          ),
        )}
      </ul>
    </section>
  )
}

/** Many calls to one endpoint, as one row that can be opened. */
function Together({ lane: { endpoint, requests, startMs, endMs }, elapsedMs }: { lane: Lane } & Scale) {
  const [isOpen, setOpen] = useState(false)
  const fields = [...new Set(requests.flatMap(one => one.fields))]
  return (
    <li className="call">
      <button type="button" className="together" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="request">
          <span className="arrow" aria-hidden="true">
            {isOpen ? '▾' : '▸'}
          </span>{' '}
          {endpoint} × {requests.length}
        </span>
        <Result requests={requests} startMs={startMs} endMs={endMs} />
      </button>
      <Bar requests={requests} elapsedMs={elapsedMs} />
      <FieldPaths fields={fields} />
      {isOpen && (
        <ul className="members">
          {requests.map((request, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Call key={index} request={request} elapsedMs={elapsedMs} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** @param named whether the endpoint is named, which those of an opened row have above them */
function Call({ request, elapsedMs, named = false }: { request: TracedRequest; named?: boolean } & Scale) {
  const { endpoint, params, fields } = request
  return (
    // The fields that asked for it are shown to those who point at it, or come to it with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as said
    <li className="call" tabIndex={0}>
      <div className="line">
        <span className="request">
          {named && endpoint} <span className="params">{shown(params)}</span>
        </span>
        <Result requests={[request]} {...spanOf([request], elapsedMs)} />
      </div>
      <Bar requests={[request]} elapsedMs={elapsedMs} />
      <FieldPaths fields={fields} />
    </li>
  )
}

/** How the calls ended, and how long they took together. */
function Result({ requests, startMs, endMs }: Pick<Lane, 'requests' | 'startMs' | 'endMs'>) {
  return (
    <span className="result">
      {outcomesOf(requests).map(({ kind, words, count }) => (
        <span key={words} className={`outcome ${kind}`}>
          {words}
          {count < requests.length && ` × ${count}`}
        </span>
      ))}
      {startMs !== null && endMs !== null && <span className="time">{timeOf(endMs - startMs)}</span>}
    </span>
  )
}

/** From the start of the first call to the end of the last, in the way in which most of them ended. */
function Bar({ requests, elapsedMs }: { requests: readonly TracedRequest[] } & Scale) {
  const { startMs, endMs } = spanOf(requests, elapsedMs)
  const [most] = outcomesOf(requests)
  if (startMs === null || endMs === null) return null
  return (
    <span className="track" aria-hidden="true">
      <span
        className={`bar ${most?.kind}`}
        style={{ marginInlineStart: placeOf(startMs, elapsedMs), width: placeOf(endMs - startMs, elapsedMs) }}
      />
    </span>
  )
}
