// The requests of an operation: those of all its fields, without duplicates.

import { callTo } from '../genauth/plan.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import { choosePages, LENGTH_ONLY, type Page, type Stretch, stretchOf } from '../paging/page.js'
import type { Step } from './field-plan.js'
import { addKey, type Open, openRow } from './open-requests.js'
import { asText, type KeyedRequest, type Row } from './request-row.js'

type Of<Kind extends Step['asks']> = Extract<Step, { asks: Kind }>
type Asked<Kind extends Step['asks']> = Of<Kind> & { readonly field: string }

/** Collects the requests of fields; equal ones are counted once. */
export class Requests {
  readonly #calls = new Map<string, Row>()
  /** By endpoint and round. */
  readonly #open = new Map<string, Map<number, Open>>()
  /** By the list and the parts that are read, as the next two. */
  readonly #stretches = new Map<string, Asked<'stretch'>[]>()
  readonly #lengths = new Map<string, Asked<'length'>[]>()
  /** The pages that are already planned. */
  readonly #pages = new Map<string, Page[]>()

  /** @param field path of the field that makes the request */
  add(step: Step, field: string): void {
    if (step.asks === 'call') {
      const { bulk } = step.call.endpoint
      if (bulk && bulk.takes?.(step.call.input as never) !== false)
        addKey(this.#openIn(bulk.name, step.round, field).keyed, step)
      else this.#addCall(step, field)
    } else if (step.asks === 'stretch') push(this.#stretches, step.endpoint.reads, { ...step, field })
    else if (step.asks === 'length') push(this.#lengths, step.endpoint.reads, { ...step, field })
    else {
      const { endpoint, round } = step
      this.#openIn(endpoint.bulk?.name ?? endpoint.name, round, field).unknown.push(step)
    }
  }

  all(): KeyedRequest[] {
    for (const asked of this.#stretches.values()) this.#addPages(asked)
    for (const asked of this.#lengths.values()) this.#addLength(asked)
    const open = [...this.#open.values()].flatMap(rounds => this.#openRows(rounds))
    return [...this.#calls.values(), ...open]
      .filter(({ max }) => max > 0)
      .sort((one, other) => one.round - other.round)
      .map(row => ({ ...row, fields: [...row.fields] }))
  }

  #addCall({ call, round, certain }: Of<'call'>, ...fields: string[]) {
    const { endpoint, shown, key, input } = call
    const row = this.#calls.get(key) ?? {
      key,
      endpoint: endpoint.name,
      params: asText(shown),
      round,
      min: 0,
      max: 1,
      keep: endpoint.keep,
      fields: new Set(),
    }
    this.#calls.set(key, row)
    row.round = Math.min(row.round, round)
    if (certain) row.min = 1
    for (const field of fields) row.fields.add(field)
    if ('page' in endpoint) push(this.#pages, (endpoint as PagedEndpoint<unknown>).reads, input as Page)
  }

  /** Adds the pages that the stretches need. */
  #addPages(asked: readonly Asked<'stretch'>[]) {
    const [{ endpoint }] = asked as [Asked<'stretch'>]
    const known = this.#pages.get(endpoint.reads) ?? []
    const stretches = asked.map(({ stretch }) => stretch)
    for (const page of choosePages(stretches, endpoint.page, known)) {
      const asking = asked.filter(({ stretch }) => overlap(stretch, stretchOf(page)))
      const round = Math.min(...asking.map(step => step.round))
      const certain = asking.some(step => step.certain)
      const fields = asking.map(({ field }) => field)
      if (fields.length > 0) this.#addCall({ asks: 'call', call: callTo(endpoint, page), round, certain }, ...fields)
    }
  }

  /** If other pages are read, another one is needed only if none of them has the length. */
  #addLength(asked: readonly Asked<'length'>[]) {
    const [{ endpoint }] = asked as [Asked<'length'>]
    const isTold = this.#pages.has(endpoint.reads)
    const round = Math.min(...asked.map(step => step.round)) + (isTold ? 1 : 0)
    const certain = !isTold && asked.some(step => step.certain)
    this.#addCall(
      { asks: 'call', call: callTo(endpoint, LENGTH_ONLY), round, certain },
      ...asked.map(({ field }) => field),
    )
  }

  /** The calls to one endpoint whose keys are not all known, or that may be made in bulk, by their rounds. */
  #openRows(rounds: ReadonlyMap<number, Open>): Row[] {
    const [first] = rounds.values()
    const [only] = first?.keyed.values() ?? []
    // Whatever else there is may be read together with it.
    if (only && rounds.size === 1 && first?.keyed.size === 1 && first.unknown.length === 0) {
      this.#addCall(only, ...first.fields)
      return []
    }
    return [...rounds.values()].map(openRow)
  }

  #openIn(name: string, round: number, field: string): Open {
    const rounds = this.#open.get(name) ?? new Map<number, Open>()
    this.#open.set(name, rounds)
    const open = rounds.get(round) ?? { round, keyed: new Map(), unknown: [], fields: new Set() }
    rounds.set(round, open)
    open.fields.add(field)
    return open
  }
}

const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
