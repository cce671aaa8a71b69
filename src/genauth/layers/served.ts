// The layer that tells an endpoint that this GenAuth does not serve from a record that does not exist.

import type { Flight, Try } from '../call.js'
import type { Clock } from '../clock.js'
import { UpstreamUnsupported } from '../errors.js'

/** How long an endpoint that is not served stays so, and how often a call looks again. */
const REMEMBERED_MS = 600_000
const LOOK_AGAIN_MS = 60_000

interface Unserved {
  readonly untilMs: number
  nextLookMs: number
}

/**
 * Guess: a 404 means that the path is not served if the endpoint has not succeeded since the gateway started, and the
 * response does not look like GenAuth's own or the call names no record. Any other 404 means absence.
 * @throws UpstreamUnsupported, for ten minutes without asking again, but for one call each minute
 */
export const served = (clock: Clock) => {
  const succeeded = new Set<string>()
  const unserved = new Map<string, Unserved>()

  function check({ name }: Flight['target']) {
    const known = unserved.get(name)
    const now = clock.now()
    if (known === undefined || now >= known.untilMs) return
    if (now < known.nextLookMs) throw unsupported({ endpoint: name, attempts: 0 })
    known.nextLookMs = now + LOOK_AGAIN_MS
  }

  function remember(endpoint: string) {
    const now = clock.now()
    unserved.set(endpoint, { untilMs: now + REMEMBERED_MS, nextLookMs: now + LOOK_AGAIN_MS })
  }

  return (below: Try): Try =>
    async attempt => {
      const { flight } = attempt
      const { name } = flight.target
      if (unserved.size > 0) check(flight.target)
      try {
        const opened = await below(attempt)
        if (opened.notFound === undefined) {
          succeeded.add(name)
          unserved.delete(name)
        } else if (!succeeded.has(name) && (opened.notFound === 'the path' || isWhole(flight))) {
          throw unsupported(opened.site)
        }
        return opened
      } catch (error) {
        if (error instanceof UpstreamUnsupported) remember(name)
        throw error
      }
    }
}

const unsupported = (site: UpstreamUnsupported['site']) =>
  new UpstreamUnsupported(`This GenAuth does not serve ${site.endpoint}.`, site)

/** Whether a call asks for all that there is, so that there is nothing it could not find. */
const isWhole = ({ target, params }: Flight) => target.whole === true || Object.keys(params).length === 0
