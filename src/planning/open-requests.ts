// Requests whose parameters depend on other responses, or that are made in bulk: how many there can be.

import type { Places, Step } from './field-plan.js'
import type { Row } from './request-row.js'

type Keyed = Extract<Step, { asks: 'call' }>
type Unknown = Extract<Step, { asks: 'unknown' }>

/** The calls to one endpoint, or to one with bulk reads, in one round. */
export interface Open {
  readonly round: number
  /** Calls whose parameters are known, by what they read; only those of endpoints with a bulk read. */
  readonly keyed: Map<string, Keyed>
  readonly unknown: Unknown[]
  /** The paths of the fields that ask for them. */
  readonly fields: Set<string>
}

/** Adds a call whose parameters are known. */
export function addKey(keyed: Open['keyed'], step: Keyed): void {
  const { endpoint, input, key } = step.call
  const { bulk } = endpoint
  const id = bulk ? JSON.stringify([bulk.groupOf?.(input as never), bulk.keyOf(input as never)]) : key
  if (!keyed.get(id)?.certain) keyed.set(id, step)
}

export function openRow({ round, keyed: byKey, unknown, fields }: Open): Row {
  const keyed = [...byKey.values()]
  const endpoint = (unknown[0]?.endpoint ?? keyed[0]?.call.endpoint) as Unknown['endpoint']
  const { bulk } = endpoint
  const isEstimate = unknown.some(step => step.isEstimate)
  const { keep } = endpoint
  const row = { key: null, params: null, round, fields, keep, ...(isEstimate && { estimate: true as const }) }
  if (!bulk) return { ...row, endpoint: endpoint.name, min: 0, max: keysOf(unknown) }
  const together = { endpoint: bulk.endpoint.name, single: endpoint.name }
  if ('find' in bulk && bulk.usual !== undefined) {
    const max = Math.min(keyed.length + keysOf(unknown), bulk.usual)
    const min = round === 1 && keyed.some(({ certain }) => certain) ? 1 : 0
    return { ...row, ...together, min, max, estimate: true }
  }

  let min = 0
  let max = 0
  for (const [group, asked] of byGroup(keyed, unknown)) {
    const isMixed = bulk.groupOf !== undefined && group === undefined
    max += mostCalls(asked, { round, most: isMixed ? 1 : bulk.most })
    if (round === 1) min += Math.ceil(asked.keyed.filter(({ certain }) => certain).length / bulk.most)
  }
  // Several that are refused together are asked for again in parts.
  const canGrow = 'find' in bulk && keyed.length + keysOf(unknown) > 1
  return { ...row, ...together, min, max, ...(canGrow && { estimate: true as const }) }
}

interface Asked {
  readonly keyed: Keyed[]
  readonly unknown: Unknown[]
}

/** Most calls that read the keys of one group. Keys that are known from the start arrive together; others may not. */
function mostCalls({ keyed, unknown }: Asked, { round, most }: { readonly round: number; readonly most: number }) {
  const together = round === 1 ? keyed.length : 0
  const others = keysOf(unknown) + keyed.length - together
  const arrivals = arrivalsOf(unknown) + keyed.length - together
  return Math.ceil(together / most) + Math.min(others, arrivals + Math.floor(others / most))
}

/** Inputs of different groups never share a call. */
function byGroup(keyed: readonly Keyed[], unknown: readonly Unknown[]): ReadonlyMap<string | undefined, Asked> {
  const groups = new Map<string | undefined, Asked>()
  const of = (group: string | undefined) => {
    const asked = groups.get(group) ?? { keyed: [], unknown: [] }
    groups.set(group, asked)
    return asked
  }
  for (const step of keyed) of(step.call.endpoint.bulk?.groupOf?.(step.call.input as never)).keyed.push(step)
  for (const step of unknown) of(step.group).unknown.push(step)
  return groups
}

const add = (one: number, other: number) => one + other

/** Most different keys. Positions and objects that several fields select count once. */
function keysOf(unknown: readonly Unknown[]): number {
  const others = new Map(
    unknown.flatMap(({ which, most }) => (typeof which === 'string' ? [[which, most] as const] : [])),
  )
  return (
    placesIn(unknown.flatMap(({ which }) => (typeof which === 'string' ? [] : [which]))) +
    [...others.values()].reduce(add, 0)
  )
}

const arrivalsOf = (unknown: readonly Unknown[]) =>
  [...new Map(unknown.map(({ which, arrivals }) => [JSON.stringify(which), arrivals])).values()].reduce(add, 0)

/** Number of positions of lists that the stretches cover. */
function placesIn(stretches: readonly Places[]): number {
  let places = 0
  /** The end of what was counted, by list. */
  const counted = new Map<string, number>()
  for (const { list, start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const before = counted.get(list) ?? 0
    places += Math.max(0, end - Math.max(start, before))
    counted.set(list, Math.max(end, before))
  }
  return places
}
