// The requests of an operation: those of all its fields, without duplicates.

import { callTo } from '../genauth/plan.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import { LENGTH_ONLY, type Page, pagesFor, type Stretch, stretchOf, uncovered } from '../paging/page.js'
import type { Step } from './field-plan.js'

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
  readonly #stretches = new Map<PagedEndpoint<unknown>, Asked<'stretch'>[]>()
  readonly #lengths = new Map<PagedEndpoint<unknown>, string[]>()
  /** The pages that are already planned, by endpoint name. */
  readonly #pages = new Map<string, Page[]>()

  /** @param field path of the field that makes the request */
  add(step: Step, field: string): void {
    if (step.asks === 'call') this.#addCall(step, field)
    else if (step.asks === 'stretch') push(this.#stretches, step.endpoint, { ...step, field })
    else if (step.asks === 'length') push(this.#lengths, step.endpoint, field)
    else push(this.#unknown, `${step.endpoint.name} ${step.round}`, { ...step, field })
  }

  all(): KeyedRequest[] {
    for (const [endpoint, asked] of this.#stretches) this.#addPages(endpoint, asked)
    for (const [endpoint, fields] of this.#lengths) this.#addLength(endpoint, fields)
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
    if ('page' in endpoint) push(this.#pages, endpoint.name, input as Page)
  }

  /** Adds the pages that the stretches need in addition to those read anyway, chosen as the reader of the list does. */
  #addPages(endpoint: PagedEndpoint<unknown>, asked: readonly Asked<'stretch'>[]) {
    const known = this.#pages.get(endpoint.name) ?? []
    const missing = asked.flatMap(({ stretch }) => uncovered(stretch, known))
    for (const page of [...known, ...pagesFor(missing, endpoint.page.maxLimit)]) {
      const fields = asked.filter(({ stretch }) => overlap(stretch, stretchOf(page))).map(({ field }) => field)
      this.#addCall({ asks: 'call', call: callTo(endpoint, page), round: 1, certain: true }, ...fields)
    }
  }

  /** If other pages are read, another one is needed only if none of them has the length. */
  #addLength(endpoint: PagedEndpoint<unknown>, fields: readonly string[]) {
    const told = [...this.#calls.values()].some(row => row.endpoint === endpoint.name)
    const step: Of<'call'> = { asks: 'call', call: callTo(endpoint, LENGTH_ONLY), round: told ? 2 : 1, certain: !told }
    this.#addCall(step, ...fields)
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

function placesIn(stretches: readonly Stretch[]): number {
  let places = 0
  let counted = 0
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    places += Math.max(0, end - Math.max(start, counted))
    counted = Math.max(counted, end)
  }
  return places
}

const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

/** Parameters as they are shown to clients. */
export const asText = (params: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
