// The requests of an operation: those of all its fields, without duplicates.

import { callTo } from '../genauth/plan.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import { LENGTH_ONLY, type Page, pagesFor, type Stretch, stretchOf, uncovered } from '../paging/page.js'
import type { Places, Step } from './field-plan.js'

/** One request of a plan, or several to the same endpoint whose parameters depend on other responses. */
export interface PlannedRequest {
  /** Last segment of the endpoint's path. */
  readonly endpoint: string
  /** Null if they depend on other responses. */
  readonly params: Readonly<Record<string, string>> | null
  /** The earliest round in which it can be made, from 1. */
  readonly round: number
  readonly min: number
  readonly max: number
  /** The fields that ask for it, by their paths. */
  readonly fields: readonly string[]
}

/** A request with the key of its call, which is null if its parameters depend on other responses. */
export interface KeyedRequest extends PlannedRequest {
  readonly key: string | null
}

interface Row {
  readonly key: string | null
  readonly endpoint: string
  readonly params: PlannedRequest['params']
  round: number
  min: number
  max: number
  readonly fields: Set<string>
}

type Of<Kind extends Step['asks']> = Extract<Step, { asks: Kind }>
type Asked<Kind extends Step['asks']> = Of<Kind> & { readonly field: string }

/** Collects the requests of fields; equal ones are counted once. */
export class Requests {
  readonly #calls = new Map<string, Row>()
  readonly #unknown = new Map<string, Asked<'unknown'>[]>()
  /** By the key of the list, as the next two. */
  readonly #stretches = new Map<string, Asked<'stretch'>[]>()
  readonly #lengths = new Map<string, Asked<'length'>[]>()
  /** The pages that are already planned. */
  readonly #pages = new Map<string, Page[]>()

  /** @param field path of the field that makes the request */
  add(step: Step, field: string): void {
    if (step.asks === 'call') this.#addCall(step, field)
    else if (step.asks === 'stretch') push(this.#stretches, step.endpoint.key, { ...step, field })
    else if (step.asks === 'length') push(this.#lengths, step.endpoint.key, { ...step, field })
    else push(this.#unknown, `${step.endpoint.name} ${step.round}`, { ...step, field })
  }

  all(): KeyedRequest[] {
    for (const asked of this.#stretches.values()) this.#addPages(asked)
    for (const asked of this.#lengths.values()) this.#addLength(asked)
    const rows = [...this.#calls.values(), ...[...this.#unknown.values()].map(rowOf)]
    return rows
      .filter(({ max }) => max > 0)
      .sort((one, other) => one.round - other.round)
      .map(row => ({ ...row, fields: [...row.fields] }))
  }

  #addCall({ call, round, certain, ahead }: Of<'call'>, ...fields: string[]) {
    const { endpoint, params, key, input } = call
    const row = this.#calls.get(key) ?? {
      key,
      endpoint: endpoint.name,
      params: asText(params),
      round,
      min: 0,
      max: 1,
      fields: new Set(),
    }
    this.#calls.set(key, row)
    row.round = Math.min(row.round, round)
    if (certain) row.min = 1
    if (!ahead) for (const field of fields) row.fields.add(field)
    if ('page' in endpoint) push(this.#pages, (endpoint as PagedEndpoint<unknown>).key, input as Page)
  }

  /** Adds the pages that the stretches need in addition to those read anyway, chosen as the reader of the list does. */
  #addPages(asked: readonly Asked<'stretch'>[]) {
    const [{ endpoint }] = asked as [Asked<'stretch'>]
    const known = this.#pages.get(endpoint.key) ?? []
    const missing = asked.flatMap(({ stretch }) => uncovered(stretch, known))
    for (const page of [...known, ...pagesFor(missing, endpoint.page)]) {
      const fields = asked.filter(({ stretch }) => overlap(stretch, stretchOf(page))).map(({ field }) => field)
      this.#addCall({ asks: 'call', call: callTo(endpoint, page), round: 1, certain: true }, ...fields)
    }
  }

  /** If other pages are read, another one is needed only if none of them has the length. */
  #addLength(asked: readonly Asked<'length'>[]) {
    const [{ endpoint }] = asked as [Asked<'length'>]
    const told = this.#pages.has(endpoint.key)
    const step: Of<'call'> = { asks: 'call', call: callTo(endpoint, LENGTH_ONLY), round: told ? 2 : 1, certain: !told }
    this.#addCall(step, ...asked.map(({ field }) => field))
  }
}

/** The calls to one endpoint in one round. Positions and objects that several fields select count once. */
function rowOf(asked: readonly Asked<'unknown'>[]): Row {
  const [{ endpoint, round }] = asked as [Asked<'unknown'>]
  const stretches = asked.flatMap(({ which }) => (typeof which === 'string' ? [] : [which]))
  const others = new Map(
    asked.flatMap(({ which, most }) => (typeof which === 'string' ? [[which, most] as const] : [])),
  )
  const max = placesIn(stretches) + [...others.values()].reduce((sum, most) => sum + most, 0)
  return {
    key: null,
    endpoint: endpoint.name,
    params: null,
    round,
    min: 0,
    max,
    fields: new Set(asked.map(({ field }) => field)),
  }
}

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

const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

/** Parameters as they are shown to clients. */
export const asText = (params: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : value
      return text === undefined ? [] : [[name, String(text)]]
    }),
  )

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
