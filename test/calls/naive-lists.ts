import { callTo, type PlannedCall } from '../../src/genauth/plan.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import type { PagedEndpoint } from '../../src/paging/endpoint.js'
import { readWindow, resolveWindow, type WindowArguments } from '../../src/paging/window.js'
import { digest } from '../support/digest.js'

/** Makes one call, and nothing else. */
export type Call = <Output>(call: PlannedCall<Output>) => Promise<Output | null>

/** All rows of a list, from its first page to its last; null if there is no such list. */
export async function allRows<Row>(call: Call, endpoint: PagedEndpoint<Row>): Promise<(Row | Error)[] | null> {
  const rows: (Row | Error)[] = []
  for (let page = 1; ; page += 1) {
    const answer = await call(callTo(endpoint, { page, limit: 50 }))
    if (answer === null) return null
    rows.push(...answer.rows)
    if (answer.rows.length < 50) return rows
  }
}

/** A window of a list that was read as a whole. */
export async function naiveConnection<Row>(call: Call, endpoint: PagedEndpoint<Row>, args: WindowArguments) {
  const { key, page } = endpoint
  const list = key === page.list ? key : `${page.list}.${digest(key)}`
  const asked = readWindow(args, { list })
  const rows = await allRows(call, endpoint)
  if (rows === null) return null
  const { start, end } = resolveWindow(asked, rows.length)
  const edges = rows.slice(start, end).map((node, offset) => ({ node, cursor: encodeCursor(list, start + offset) }))
  return {
    totalCount: rows.length,
    edges,
    scan: null,
    pageInfo: {
      hasNextPage: edges.length > 0 && end < rows.length,
      hasPreviousPage: edges.length > 0 && start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The rows of a connection without their cursors. */
export const nodes = { nodes: ({ edges }: { edges: { node: unknown }[] }) => edges.map(({ node }) => node) }
