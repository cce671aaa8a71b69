// A check that notes which operations want nothing from the cache.

import { BYPASS, may } from '../../operation/operation.js'
import type { Check } from './hooks.js'

const NO_CACHE = /(^|,)\s*no-cache\s*(,|$)/i

/** `Cache-Control: no-cache` changes nothing for callers without the scope: it would make calls of everybody's reads. */
export const bypassing: Check = ({ request, contextValue: { operation } }) => {
  const asked = request.http?.headers.get('cache-control')
  if (asked !== undefined && NO_CACHE.test(asked) && may(operation.caller, BYPASS)) operation.readsAnew = true
}
