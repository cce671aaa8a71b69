// Reads a window of a list without a filter.

import type { Connection, Edge } from './connection.js'
import { encodeCursor } from './cursor.js'
import type { List } from './list.js'
import type { Stretch } from './page.js'
import { knownLength, type Places, readPlaces, unread } from './places.js'
import { resolveWindow, type WindowRequest } from './window.js'

/**
 * Reads a window: its pages in parallel, and more pages only if its position depends on the length of the list.
 * @param stretch what the plan reads at once
 * @returns null if GenAuth says that there is no list. @throws UpstreamError if nothing of it could be read
 */
export async function readWindowed<Row>(
  asked: WindowRequest,
  stretch: Stretch,
  list: List<Row>,
): Promise<Connection<Row> | null> {
  const guess = await readPlaces(stretch, list)
  if (guess === null || asked.from === 'start') return guess && connect(asked, guess, list)

  const missing = unread(resolveWindow(asked, knownLength(guess, list)), guess)
  const rest = missing && (await readPlaces(missing, list, guess))
  return connect(asked, rest ?? guess, list)
}

/**
 * Reads only the length of the list, if nothing else of it is selected.
 * @returns null if GenAuth says that there is no list. @throws UpstreamError
 */
export async function readLengthOnly<Row>(list: List<Row>): Promise<Connection<Row> | null> {
  const answer = await list.length()
  return answer && { totalCount: answer.total, edges: [], pageInfo: NOWHERE, scan: null }
}

const NOWHERE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

function connect<Row>(asked: WindowRequest, places: Places<Row>, list: List<Row>): Connection<Row> {
  const window = resolveWindow(asked, places.length)
  const edges = [...placed(window, places, list)]
  return {
    totalCount: places.total,
    edges,
    pageInfo: {
      // Without edges there is no cursor: a client that is told to continue would start over again and again.
      hasNextPage: edges.length > 0 && window.end < places.length,
      hasPreviousPage: edges.length > 0 && window.start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    scan: null,
  }
}

/**
 * The list can change between two pages: a row that is on both of them is returned once, and a position that is on
 * neither is left out.
 */
function* placed<Row>(
  { start, end }: Stretch,
  { at }: Places<Row>,
  { endpoint: { key: list, page } }: List<Row>,
): Iterable<Edge<Row>> {
  const shown = new Set<string>()
  for (let position = start; position < end; position += 1) {
    const node = at.get(position)
    if (node === undefined) continue
    if (!(node instanceof Error)) {
      const key = page.keyOf(node)
      if (shown.has(key)) continue
      shown.add(key)
    }
    yield { cursor: encodeCursor(list, position), node }
  }
}
