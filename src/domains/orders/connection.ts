import type { Field } from '../../genauth/wire/kinds.js'
import type { OrderScan, PageInfo } from '../../generated/graphql.js'
import { encodeCursor } from './cursor.js'
import { LENGTH_ONLY } from './endpoints.js'
import type { OrderLoaders } from './loaders.js'
import { knownLength, type Places, readPlaces, unread } from './places.js'
import type { OrderRecord } from './records.js'
import { firstGuess, pagesFor, resolveWindow, type Stretch, type WindowRequest } from './window.js'

/** What the fields of `OrderConnection` are read from. */
export interface OrderWindow {
  readonly totalCount: Field<number>
  readonly edges: readonly PlacedOrder[]
  readonly pageInfo: PageInfo
  /** Null without a filter. */
  readonly scan: OrderScan | null
}

/** An order at its place in the list, or the error that stands there. */
export interface PlacedOrder {
  readonly cursor: string
  readonly node: OrderRecord | Error
}

/**
 * Reads a window: its pages side by side, and more of them only where its place depends on the length of the list.
 * @returns null where GenAuth says that there is no list. @throws UpstreamError where nothing of it could be read
 */
export async function readOrders(asked: WindowRequest, loaders: OrderLoaders): Promise<OrderWindow | null> {
  const guess = await readPlaces(pagesFor(firstGuess(asked)), loaders)
  if (guess === null || asked.from === 'start') return guess && connect(asked, guess)

  const missing = unread(resolveWindow(asked, knownLength(guess)), guess)
  return connect(asked, (missing && (await readPlaces(pagesFor(missing), loaders, guess))) ?? guess)
}

/**
 * Only the length of the list, where nothing else of it is selected.
 * @returns null where GenAuth says that there is no list. @throws UpstreamError
 */
export async function readTotalCount(loaders: OrderLoaders): Promise<OrderWindow | null> {
  const page = await loaders.page.load(LENGTH_ONLY)
  return page && { totalCount: page.totalCount, edges: [], pageInfo: NOWHERE, scan: null }
}

const NOWHERE: PageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

function connect(asked: WindowRequest, places: Places): OrderWindow {
  const window = resolveWindow(asked, places.length)
  const edges = [...placed(window, places)]
  return {
    totalCount: places.totalCount,
    edges,
    pageInfo: {
      // Without a cursor that leads on, a client that is told to go on would start over, again and again.
      hasNextPage: edges.length > 0 && window.end < places.length,
      hasPreviousPage: edges.length > 0 && window.start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    scan: null,
  }
}

/**
 * The list can move between two pages: an order that both of them showed is shown once, and a place that neither did is
 * left out.
 */
function* placed({ start, end }: Stretch, { at }: Places): Iterable<PlacedOrder> {
  const shown = new Set<string>()
  for (let position = start; position < end; position += 1) {
    const node = at.get(position)
    if (node === undefined) continue
    if (!(node instanceof Error)) {
      if (shown.has(node.orderNo)) continue
      shown.add(node.orderNo)
    }
    yield { cursor: encodeCursor(position), node }
  }
}
