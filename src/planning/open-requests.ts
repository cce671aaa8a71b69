// Requests whose parameters depend on other responses, or that are made in bulk: how many there can be.

import type { Places, Step } from './field-plan.js'
import type { Row } from './request-row.js'

type Keyed = Extract<Step, { asks: 'call' }>
type Unknown = Extract<Step, { asks: 'unknown' }>

/** The calls to one endpoint, or to one with bulk reads, in one round. */
export interface Open {
  readonly round: number
  /** Calls whose parameters are known, by their keys; only those of endpoints with a bulk read. */
  readonly keyed: Map<string, Keyed>
  readonly unknown: Unknown[]
  /** The paths of the fields that ask for them. */
  readonly fields: Set<string>
}

/** Adds a call whose parameters are known. */
export function addKey(keyed: Open['keyed'], step: Keyed): void {
  const known = keyed.get(step.call.key)
  if (!known?.certain) keyed.set(step.call.key, step)
}

export function openRow({ round, keyed: byKey, unknown, fields }: Open): Row {
  const keyed = [...byKey.values()]
  const endpoint = (unknown[0]?.endpoint ?? keyed[0]?.call.endpoint) as Unknown['endpoint']
  const { bulk } = endpoint
  const isEstimate = unknown.some(step => step.isEstimate)
  const row = { key: null, params: null, round, fields, ...(isEstimate && { estimate: true as const }) }
  const keys = keysOf(unknown)
  if (!bulk) return { ...row, endpoint: endpoint.name, min: 0, max: keys }

  // Keys that are known from the start arrive together; others may arrive one by one.
  const groups = round === 1 ? groupSizes(keyed) : []
  const others = keys + (round === 1 ? 0 : keyed.length)
  const arrivals = arrivalsOf(unknown) + (round === 1 ? 0 : keyed.length)
  const callsFor = (size: number) => Math.ceil(size / bulk.most)
  const most = bulk.groupOf ? others : Math.min(others, arrivals + Math.floor(others / bulk.most))
  return {
    ...row,
    endpoint: bulk.endpoint.name,
    single: endpoint.name,
    min:
      round === 1
        ? groupSizes(keyed.filter(({ certain }) => certain))
            .map(callsFor)
            .reduce(add, 0)
        : 0,
    max: groups.map(callsFor).reduce(add, 0) + most,
  }
}

const add = (one: number, other: number) => one + other

/** How many keys there are of each group. */
function groupSizes(keyed: readonly Keyed[]): number[] {
  const sizes = new Map<string, number>()
  for (const { call } of keyed) {
    const group = call.endpoint.bulk?.groupOf?.(call.input as never) ?? ''
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  return [...sizes.values()]
}

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
