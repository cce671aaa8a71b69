// Parameters with personal data, which no log, explain row or error shows.

import type { Params, Target } from './endpoint.js'

const HIDDEN = '[hidden]'
/** What means something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

/** The parameters of a call as people may see them. */
export function shownParams(target: Target, params: Params): Params {
  const hidden = target.hides?.(params) ?? []
  if (hidden.length === 0) return params
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      hidden.includes(name) && value !== undefined ? HIDDEN : value,
    ]),
  )
}

/** Cuts the values of hidden parameters out of a text, such as GenAuth's message about a call. */
export function withoutHidden(text: string, target: Target, params: Params): string {
  const hidden = target.hides?.(params) ?? []
  const values = hidden.flatMap(name => [...textsIn(params[name])])
  // Longer ones first, since one may be part of another.
  return values
    .sort((one, other) => other.length - one.length)
    .reduce((rest, value) => rest.replaceAll(new RegExp(value.replace(SPECIAL, '\\$&'), 'giu'), HIDDEN), text)
}

/** All texts in a value, and those that it joins with commas. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') {
    for (const part of new Set([value, ...value.split(',')])) if (part.trim() !== '') yield part.trim()
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part)
  }
}
