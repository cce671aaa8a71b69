// One list as one operation reads it: each page once.

import { KeyedLoader } from '../genauth/loader.js'
import { callTo } from '../genauth/plan.js'
import type { OperationClient, Reader } from '../genauth/reader.js'
import type { ListPage, PagedEndpoint } from './endpoint.js'
import { LENGTH_ONLY, type Page } from './page.js'

/** A list of GenAuth as one operation reads it. */
export interface List<Row> {
  readonly endpoint: PagedEndpoint<Row>
  /** Reads each page once. `LENGTH_ONLY` is answered by another page of the same tick, where there is one. */
  readonly page: PageLoader<Row>
  /** A loader of pages that remembers none yet, for a list that moved while it was read. */
  reread(): PageLoader<Row>
}

export type PageLoader<Row> = KeyedLoader<Page, ListPage<Row>>

/** @param reader learns the answers that rows are */
export function createList<Row>(endpoint: PagedEndpoint<Row>, client: OperationClient, reader: Reader): List<Row> {
  const { answers } = endpoint.page
  const read = async (page: Page) => {
    const answer = await client.call(callTo(endpoint, page))
    if (answers) for (const row of answer?.rows ?? []) if (!(row instanceof Error)) reader.prime(answers(row), row)
    return answer
  }
  const reread = (): PageLoader<Row> =>
    new KeyedLoader(
      asked => readTogether(asked, read),
      ({ page, limit }) => `${page}/${limit}`,
      page => client.repeated(callTo(endpoint, page)),
    )
  return { endpoint, page: reread(), reread }
}

type ReadPage<Row> = (page: Page) => Promise<ListPage<Row> | null>

/** Reads the pages of a tick side by side. */
function readTogether<Row>(asked: readonly Page[], read: ReadPage<Row>): Promise<ListPage<Row> | null>[] {
  const reads = new Map(asked.filter(page => page !== LENGTH_ONLY).map(page => [page, read(page)]))
  return asked.map(page => reads.get(page) ?? readLength([...reads.values()], read))
}

/** A page that tells the length: one of those that are read anyway, or the smallest where none of them does. */
async function readLength<Row>(
  reads: readonly Promise<ListPage<Row> | null>[],
  read: ReadPage<Row>,
): Promise<ListPage<Row> | null> {
  for (const answer of reads) {
    const page = await answer.catch(() => undefined)
    if (page === null || typeof page?.total === 'number') return page
  }
  return read(LENGTH_ONLY)
}
