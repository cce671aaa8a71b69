// Logs: what they cost, that nothing is lost or comes twice while they grow, and what is refused.

import { describe, expect, test } from 'vitest'
import type { WireRecord } from '../../../src/simulator/index.js'
import { createRandom } from '../../../src/simulator/random.js'
import { startGateway, type TestGateway } from '../../support/gateway.js'

interface Rows {
  readonly totalCount: number
  readonly nodes: readonly ({ readonly requestId: string } | null)[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const row = (requestId: string, ms: number): WireRecord => ({
  requestId,
  userId: 'a17e4b3d7fcbaca15b7462c1',
  eventType: 'login',
  timestamp: new Date(ms).toISOString(),
})

/** Writes a row, which is the first of the log from now on. */
function write({ genauth }: TestGateway, added: WireRecord) {
  const { userActionLogs } = genauth.state
  const older = [...userActionLogs]
  userActionLogs.clear()
  for (const [key, value] of [[String(added['requestId']), added] as const, ...older]) userActionLogs.set(key, value)
}

async function page(gateway: TestGateway, args: string): Promise<Rows> {
  const { data, errors } = await gateway.query(
    `{ userActionLogs(${args}) { totalCount nodes { requestId } pageInfo { hasNextPage endCursor } } }`,
  )
  expect(errors).toBeUndefined()
  return (data as { userActionLogs: Rows }).userActionLogs
}

const names = (calls: readonly string[]) => calls.map(call => call.split(' ')[0])

describe('a log that grows while it is paged through', () => {
  test('loses none of the rows that were there at the first page, and shows none twice', async () => {
    const random = createRandom(11)
    for (let round = 0; round < 20; round += 1) {
      await using gateway = await startGateway()
      const { userActionLogs } = gateway.genauth.state
      userActionLogs.clear()
      const length = random.below(180)
      for (let index = 0; index < length; index += 1) {
        const requestId = `r-${index}`
        userActionLogs.set(requestId, row(requestId, Date.now() - 5_000 - index))
      }
      const first = 1 + random.below(70)
      const seen: string[] = []
      const totals = new Set<number>()
      let after = ''
      for (let more = true; more; ) {
        const { nodes, totalCount, pageInfo } = await page(gateway, `first: ${first}${after}`)
        seen.push(...nodes.map(node => node?.requestId ?? ''))
        totals.add(totalCount)
        more = pageInfo.hasNextPage
        after = `, after: "${pageInfo.endCursor}"`
        for (let added = random.below(4); added > 0; added -= 1) {
          write(gateway, row(`new-${round}-${seen.length}-${added}`, Date.now()))
        }
      }
      expect(seen).toEqual(Array.from({ length }, (_, index) => `r-${index}`))
      expect([...totals]).toEqual([length])
    }
  })

  test('is asked for up to the time of the operation, and on later pages up to that of the first', async () => {
    await using gateway = await startGateway()
    const before = Date.now()
    const { pageInfo } = await page(gateway, 'first: 2')
    const { end, pagination } = bodyOf(gateway)
    expect(pagination).toEqual({ page: 1, limit: 50 })
    expect(end).toBeGreaterThanOrEqual(before - 1)
    expect(end).toBeLessThan(Date.now())
    await page(gateway, `first: 2, after: "${pageInfo.endCursor}"`)
    expect(bodyOf(gateway).end).toBe(end)
    await page(gateway, `last: 2, before: "${pageInfo.endCursor}"`)
    expect(bodyOf(gateway).end).toBe(end)
  })

  test('has cursors that are refused for another filter, and with another time', async () => {
    await using gateway = await startGateway()
    const { endCursor } = (await page(gateway, 'first: 2')).pageInfo
    const [version, list = '', ...rest] = Buffer.from(String(endCursor), 'base64url').toString().split(':')
    const later = [version, list.replace(/\d+$/, bound => String(Number(bound) + 60_000)), ...rest].join(':')
    for (const args of [
      `after: "${endCursor}", filter: { success: true }`,
      `after: "${Buffer.from(later).toString('base64url')}"`,
      'after: "v1"',
    ]) {
      const { errors } = await gateway.query(`{ userActionLogs(${args}) { nodes { requestId } } }`)
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
    }
    expect(names(gateway.upstreamCalls())).toEqual(['get-user-action-logs'])
  })
})

/** The body of the last call. */
function bodyOf(gateway: TestGateway) {
  const call = gateway.upstreamCalls().at(-1) ?? ''
  return JSON.parse(call.slice(call.indexOf('{'))) as { end: number; start?: number; pagination: unknown }
}

describe('rows with those who did it', () => {
  test('are one page and one bulk read, for 50 rows of administrators', async () => {
    await using gateway = await startGateway()
    const { data, errors } = await gateway.query(
      '{ adminAuditLogs(first: 50) { nodes { adminUserId admin { userId status } } } }',
    )
    expect(errors).toBeUndefined()
    const { nodes } = (data as { adminAuditLogs: { nodes: { adminUserId: string; admin: { userId: string } }[] } })
      .adminAuditLogs
    expect(nodes).toHaveLength(50)
    for (const { adminUserId, admin } of nodes) expect(admin.userId).toBe(adminUserId)
    expect(names(gateway.upstreamCalls())).toEqual(['get-admin-audit-logs', 'get-user-batch'])
  })

  test('are a page each and two bulk reads at most, for 50 rows of both logs', async () => {
    await using gateway = await startGateway()
    const { errors } = await gateway.query(`{
      adminAuditLogs(first: 50) { nodes { admin { status } } }
      userActionLogs(first: 50) { nodes { user { status } application { appName } } }
    }`)
    expect(errors).toBeUndefined()
    const calls = names(gateway.upstreamCalls())
    expect(calls.filter(name => name !== 'get-user-batch').sort()).toEqual([
      'get-admin-audit-logs',
      'get-user-action-logs',
      'list-application-simple-info',
    ])
    expect(calls.length).toBeLessThanOrEqual(5)
  })

  test('have null for administrators who are no users of the pool, and for programs', async () => {
    await using gateway = await startGateway()
    const { adminAuditLogs } = gateway.genauth.state
    const [one, other] = [...adminAuditLogs]
    adminAuditLogs.clear()
    adminAuditLogs.set('1', { ...one?.[1], adminUserId: 'ffffffffffffffffffffffff' })
    adminAuditLogs.set('2', { ...other?.[1], adminUserId: 'key 17' })
    adminAuditLogs.set('3', { ...other?.[1], adminUserId: '' })
    expect(await gateway.query('{ adminAuditLogs { nodes { adminUserId admin { userId } } } }')).toEqual({
      data: {
        adminAuditLogs: {
          nodes: [
            { adminUserId: 'ffffffffffffffffffffffff', admin: null },
            { adminUserId: 'key 17', admin: null },
            { adminUserId: null, admin: null },
          ],
        },
      },
    })
  })
})

describe('filters', () => {
  test('reach GenAuth in its words, with times as milliseconds of which both ends are included', async () => {
    await using gateway = await startGateway()
    await gateway.query(`{ adminAuditLogs(filter: {
      adminUserId: "A-1", operationType: SEND_INVITATION, resourceType: PERMIT_SPACE, success: false, requestId: "R-1",
      clientIp: "203.0.113.1", from: "2024-01-01T00:00:00.0001Z", before: "2024-02-01T00:00:00+08:00"
    }) { nodes { requestId } } }`)
    expect(bodyOf(gateway)).toEqual({
      requestId: 'R-1',
      clientIp: '203.0.113.1',
      success: false,
      start: Date.UTC(2024, 0, 1) + 1,
      end: Date.UTC(2024, 0, 31, 16) - 1,
      userId: 'A-1',
      operationType: 'sendInvitation',
      resourceType: 'permitSpace',
      pagination: { page: 1, limit: 50 },
    })
  })

  test('that no row can match cost no call', async () => {
    await using gateway = await startGateway()
    const filter = 'filter: { from: "2024-01-01T00:00:00Z", before: "2024-01-01T00:00:00Z" }'
    expect(await page(gateway, filter)).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    })
    expect(gateway.upstreamCalls()).toEqual([])
  })

  test.each([
    'userActionLogs(filter: { eventType: UNRECOGNIZED }) { totalCount }',
    'adminAuditLogs(filter: { operationType: UNRECOGNIZED }) { totalCount }',
    'adminAuditLogs(filter: { resourceType: UNRECOGNIZED }) { totalCount }',
    'userActionLogs(filter: { userId: "" }) { totalCount }',
    'userActionLogs(filter: { from: "yesterday" }) { totalCount }',
  ])('are refused at their field: %s', async field => {
    await using gateway = await startGateway()
    const { errors } = await gateway.query(`{ ${field} }`)
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
    expect(gateway.upstreamCalls()).toEqual([])
  })
})

test('words that nobody knows yet are kept as they are', async () => {
  await using gateway = await startGateway()
  gateway.genauth.state.userActionLogs.clear()
  write(gateway, { ...row('r', Date.UTC(2024, 0, 1)), eventType: 'danced', geoip: null, parsedUserAgent: 'none' })
  const { data, errors } = await gateway.query(
    '{ userActionLogs { nodes { eventType rawEventType geoip { city_name } parsedUserAgent { os } } } }',
  )
  expect(data).toEqual({
    userActionLogs: {
      nodes: [{ eventType: 'UNRECOGNIZED', rawEventType: 'danced', geoip: null, parsedUserAgent: null }],
    },
  })
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
    ['userActionLogs.nodes.0.parsedUserAgent', 'UPSTREAM_MALFORMED'],
  ])
})
