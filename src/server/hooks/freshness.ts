// A hook that says how old a response is, if the cache served something that is older than its age.

import { wholeSeconds } from '../../operation/ages.js'
import { asText } from '../../planning/request-row.js'
import type { ResponseHook } from './hooks.js'

/** Adds `extensions.freshness`: the age of the oldest result, and of each that is stale, in seconds. */
export const sayHowOld: ResponseHook = ({ contextValue, response: { body } }) => {
  if (body.kind !== 'single') return
  const stale = contextValue.operation.ledger.entries.flatMap(({ endpoint, shown, staleMs }) =>
    staleMs === undefined ? [] : [{ endpoint, params: asText(shown), ageS: wholeSeconds(staleMs) }],
  )
  if (stale.length === 0) return
  const freshness = { ageS: Math.max(...stale.map(({ ageS }) => ageS)), stale }
  body.singleResult.extensions = { ...body.singleResult.extensions, freshness }
}
