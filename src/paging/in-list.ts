// Records that are found in the pages of a list, as no endpoint reads several of them by their keys.

import type { Endpoint, StepwiseRead } from '../genauth/endpoint.js'
import type { ListPage, PagedEndpoint } from './endpoint.js'

/** How records are found in a list. */
export interface InListOptions<Input, Row> {
  /** The list of all of them, whose rows are what the endpoint of one returns. */
  readonly list: PagedEndpoint<Row>
  /** Reads one that the list has not shown. */
  readonly one: () => Endpoint<Input, Row>
  /** The key of what is asked for, as the list has it. */
  keyOf(input: Input): string
}

/** How many pages such a list usually has. */
const USUAL = 2

/**
 * Looks several records up in a list: on its first page, on the others if these are fewer than the records that are still
 * missing, and the rest one by one, as a list proves no absence: it can be filtered by default.
 */
export function inList<Input, Row>({ list, one, keyOf }: InListOptions<Input, Row>): StepwiseRead<Input, Row> {
  const { maxLimit, keyOf: keyOfRow } = list.page
  const pageAt = (page: number) => ({ page, limit: maxLimit })
  return {
    name: list.name,
    endpoint: list,
    most: 4 * maxLimit,
    usual: USUAL,
    keyOf,
    async find(inputs, by) {
      const missing = new Map(inputs.map(input => [keyOf(input), input]))
      const found = new Map<string, Row | Promise<Row | null>>()
      const take = ({ rows }: Pick<ListPage<Row>, 'rows'>) => {
        for (const row of rows) {
          const key = row instanceof Error ? undefined : keyOfRow?.(row)
          if (key !== undefined && missing.delete(key)) found.set(key, row as Row)
        }
      }
      const first = await by.page(list, pageAt(1))
      if (first) take(first)
      const total = typeof first?.total === 'number' ? first.total : 0
      const others = Math.ceil(total / maxLimit) - 1
      if (others > 0 && others < missing.size) {
        const pages = Array.from({ length: others }, (_, index) => by.page(list, pageAt(index + 2)).catch(() => null))
        for (const page of await Promise.all(pages)) if (page) take(page)
      }
      for (const [key, input] of missing) {
        const row = by.one(one(), input)
        // Whoever waits for it handles the error.
        row.catch(() => undefined)
        found.set(key, row)
      }
      return found
    },
  }
}
