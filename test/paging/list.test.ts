import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import type { UpstreamEvents } from '../../src/genauth/client.js'
import { systemClock } from '../../src/genauth/clock.js'
import type { Params } from '../../src/genauth/endpoint.js'
import { type OperationClient, Reader } from '../../src/genauth/reader.js'
import { Abort } from '../../src/operation/abort.js'
import { Ledger } from '../../src/operation/ledger.js'
import { NOBODY } from '../../src/operation/operation.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import type { PagedEndpoint } from '../../src/paging/endpoint.js'
import type { Condition } from '../../src/paging/filtered.js'
import { Lists } from '../../src/paging/lists.js'
import type { Page } from '../../src/paging/page.js'
import { planConnection, readConnection } from '../../src/paging/plan.js'
import { planScan } from '../../src/paging/scan.js'
import type { WindowArguments } from '../../src/paging/window.js'
import { createLog } from '../../src/telemetry/log.js'
import { openUpstream } from '../../src/upstream.js'
import { digest } from '../support/digest.js'
import { listsOf } from '../support/lists.js'
import { listThings, pageOfThings, type Thing, thingsOf, thingsOn } from '../support/things.js'

const silent: UpstreamEvents = { shared() {}, repeated() {}, failed() {}, breaker() {}, report() {}, drift() {} }

/** Ids of a list of that length. */
const idsOf = (length: number) => Array.from({ length }, (_, index) => `T-${index}`)

/**
 * A server that has the invented list, read as the gateway reads GenAuth.
 * @param options.moved what the list is once the first page was answered
 */
async function startThings(options: { ids: string[]; moved?: string[]; maxScanPages?: number }) {
  const requests: { asked: string; signed: boolean; page: number[] }[] = []
  const server = createServer(async (request, response) => {
    const page = pageOfThings((await json(request)) as Params)
    const ids = requests.length === 0 ? options.ids : (options.moved ?? options.ids)
    requests.push({
      asked: `${request.method} ${request.url}`,
      signed: request.headers.authorization?.startsWith('GenAuth key:') ?? false,
      page: [page.page, page.limit],
    })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ statusCode: 200, data: thingsOn(page, ids) }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const config = loadConfig(
    {
      AUTH_MODE: 'none',
      DOMAINS: 'all',
      GENAUTH_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GENAUTH_ACCESS_KEY_ID: 'key',
      GENAUTH_ACCESS_KEY_SECRET: 'secret',
      GENAUTH_AUTH: 'signature',
    },
    'start',
  )
  const { client, close } = await openUpstream(config.genauth, createLog('silent'), silent)
  const operation = {
    id: 'test',
    caller: NOBODY,
    ledger: new Ledger(),
    signal: new Abort(),
    deadlineMs: performance.now() + 30_000,
  }
  const calls: OperationClient = {
    call: call => client.call(call, operation),
    repeated: () => undefined,
    inFlight: operation.ledger.inFlight,
    clock: systemClock,
  }
  const lists = new Lists(calls, new Reader(calls), options.maxScanPages ?? 50)
  return {
    requests,
    pages: () => requests.map(({ page }) => page).sort(([one = 0], [other = 0]) => one - other),
    lists,
    window: (args: WindowArguments, condition?: Condition<Thing>, fields = ['edges', 'scan']) =>
      readConnection(planConnection(listThings, args, condition, new Set(fields), digest), listThings, lists),
    async [Symbol.asyncDispose]() {
      close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const cursor = (position: number, filter?: string) => encodeCursor('things', position, filter && digest(filter))

describe('a list that pages in another way, its page in the body of a POST,', () => {
  test('shows a window from the fewest pages of its own size', async () => {
    await using things = await startThings({ ids: idsOf(100) })
    expect(await things.window({ first: 10, after: cursor(4) })).toEqual({
      totalCount: 100,
      edges: Array.from({ length: 10 }, (_, index) => ({ cursor: cursor(5 + index), node: { id: `T-${5 + index}` } })),
      nodes: Array.from({ length: 10 }, (_, index) => ({ id: `T-${5 + index}` })),
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: cursor(5), endCursor: cursor(14) },
      scan: null,
    })
    expect(things.requests).toEqual(
      [2, 3].map(page => ({ asked: 'POST /api/v3/list-things', signed: true, page: [page, 5] })),
    )
  })

  test('shows its end once its length is known', async () => {
    await using things = await startThings({ ids: idsOf(30) })
    const window = await things.window({ last: 3 })
    expect(window?.edges.map(({ node }) => node)).toEqual([{ id: 'T-27' }, { id: 'T-28' }, { id: 'T-29' }])
    expect(things.pages()).toEqual([
      [1, 7],
      [5, 6],
    ])
  })

  test('tells its length by its smallest page, and takes no cursor of another list', async () => {
    await using things = await startThings({ ids: idsOf(30) })
    expect((await things.window({}, undefined, ['totalCount']))?.totalCount).toBe(30)
    await expect(async () => things.window({ after: encodeCursor('orders', 1) })).rejects.toThrow(
      '"after" must be a cursor returned by "things" for this filter.',
    )
    expect(things.pages()).toEqual([[1, 1]])
  })

  test('is filtered as a whole, or as far as the limit allows and from there on', async () => {
    const condition: Condition<Thing> = { key: 'tens', matchesNothing: false, keeps: ({ id }) => id.endsWith('0') }
    await using whole = await startThings({ ids: idsOf(30) })
    expect(await whole.window({ first: 2 }, condition)).toMatchObject({
      totalCount: 3,
      edges: [{ node: { id: 'T-0' } }, { node: { id: 'T-10' } }],
      pageInfo: { hasNextPage: true, endCursor: cursor(10, 'tens') },
      scan: { complete: true, rowsRead: 30, rowsInList: 30 },
    })
    expect(whole.pages()).toEqual([1, 2, 3, 4, 5].map(page => [page, 7]))

    await using capped = await startThings({ ids: idsOf(30), maxScanPages: 2 })
    expect(await capped.window({ first: 2, after: cursor(13, 'tens') }, condition)).toMatchObject({
      totalCount: null,
      edges: [{ node: { id: 'T-20' } }],
      pageInfo: { hasNextPage: true, endCursor: cursor(27, 'tens') },
      scan: { complete: false, rowsRead: 14, rowsInList: 30 },
    })
    expect(capped.pages()).toEqual([
      [3, 7],
      [4, 7],
    ])
  })

  test('that moves while it is scanned is read again, and none of its rows counts twice', async () => {
    await using things = await startThings({ ids: idsOf(20), moved: ['T-new', ...idsOf(20)] })
    const scan = await things.lists.scan(planScan(undefined, true), listThings)
    expect(scan?.rows.map(({ row }) => row.id)).toEqual(['T-new', ...idsOf(20)])
    expect(scan?.report).toEqual({ complete: true, rowsRead: 21, rowsInList: 21 })
    expect(things.pages()).toHaveLength(6)
  })
})

test('two lists of one endpoint share neither pages nor scans nor cursors', async () => {
  const lengths: Record<string, number> = { a: 8, b: 3 }
  const { lists, calls } = listsOf(({ page, limit, of }) =>
    thingsOn(
      { page, limit } as Page,
      idsOf(lengths[String(of)] ?? 0).map(id => `${of} ${id}`),
    ),
  )
  const [a, b] = [thingsOf('a'), thingsOf('b')]
  const window = (endpoint: PagedEndpoint<Thing>, args: WindowArguments) =>
    readConnection(planConnection(endpoint, args, undefined, new Set(['edges']), digest), endpoint, lists)
  const ids = (found: Awaited<ReturnType<typeof window>>) => found?.edges.map(({ node }) => (node as Thing).id)
  const [ofA, ofB] = await Promise.all([window(a, { first: 2 }), window(b, { first: 2 })])
  expect([ids(ofA), ids(ofB)]).toEqual([
    ['a T-0', 'a T-1'],
    ['b T-0', 'b T-1'],
  ])
  const scans = await Promise.all([a, b].map(endpoint => lists.scan(planScan(undefined, true), endpoint)))
  expect(scans.map(scan => scan?.rows.length)).toEqual([8, 3])
  expect(calls).toEqual([
    { of: 'a', page: 1, limit: 7 },
    { of: 'b', page: 1, limit: 7 },
    { of: 'a', page: 2, limit: 7 },
  ])
  await expect(async () => window(b, { after: ofA?.pageInfo.endCursor })).rejects.toThrow('must be a cursor')
})
