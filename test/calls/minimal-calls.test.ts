import { readFileSync } from 'node:fs'
import { getOperationAST, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listGroupMembers } from '../../src/domains/groups/endpoints.js'
import { createSubgraph, type Subgraph } from '../../src/graph/subgraph.js'
import { digestWith, encodeCursor } from '../../src/paging/cursor.js'
import { planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import type { WireRecord } from '../../src/simulator/index.js'
import { asking } from '../support/asking.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { Rounds } from '../support/rounds.js'
import { directoryOperations } from './directory-operations.js'
import { costsOf } from './field-costs.js'
import { type MinimalOperation, operations } from './operations.js'
import { GROUPS, peopleOperations, USERS } from './people-operations.js'
import { tableOf } from './table.js'

let gateway: TestGateway
let subgraph: Subgraph
let waits = new Rounds()

beforeAll(async () => {
  subgraph = createSubgraph()
  gateway = await startGateway({
    env: { GENAUTH_MAX_CONCURRENCY: '200' },
    genauth: {
      users: USERS,
      onRequest: endpoint => (endpoint === 'get-management-token' ? undefined : waits.arrive()),
    },
  })
  const { groups, groupMembers, users } = gateway.genauth.state
  for (const code of GROUPS.filter(code => !groups.has(code))) {
    groups.set(code, { code })
    for (const userId of [...users.keys()].slice(0, 12)) groupMembers.set(`${code}/${userId}`, { code, userId })
  }
})
afterAll(() => gateway[Symbol.asyncDispose]())

const members = listGroupMembers.of({ code: 'finance', parts: [] })
const signed = () => digestWith(() => gateway.genauth.accessKeySecret)

/** Puts the orders and users of the pool in place of their names. */
function filled(text: string): string {
  const { orders, payments, users, departments, adminAuditLogs, userActionLogs } = gateway.genauth.state
  const ids = [...users.keys()]
  const numbers = [...orders.keys()]
  const paid = numbers[0] ?? ''
  const unpaid = numbers.find(orderNo => !payments.has(orderNo)) ?? ''
  const distinct = (table: ReadonlyMap<string, WireRecord>, name: string) =>
    [...new Set([...table.values()].slice(0, 50).flatMap(row => row[name]))].join()
  const acme = new Map([...departments].filter(([key]) => key.startsWith('acme/')))
  return text
    .replaceAll('UNPAID"', `${unpaid}"`)
    .replaceAll(/=UNPAID$/gm, `=${unpaid}`)
    .replaceAll('"PAID"', `"${paid}"`)
    .replaceAll(/=PAID$/gm, `=${paid}`)
    .replaceAll('LEADERS', distinct(acme, 'leaderUserIds'))
    .replaceAll('ADMINS', distinct(adminAuditLogs, 'adminUserId'))
    .replaceAll('ACTORS', distinct(userActionLogs, 'userId'))
    .replaceAll('UNKNOWN', '99999999999999999999')
    .replaceAll(/@(\d+)/g, (_all, place) => ids[Number(place)] ?? '')
    .replaceAll(/MEMBERS_(\d+)/g, (_all, place) => encodeCursor(`members.${signed()(members.key)}`, Number(place)))
    .replaceAll(/AFTER_(\d+)/g, (_all, place) => encodeCursor('orders', Number(place)))
    .replaceAll(/#(\d+)/g, (_all, place) => numbers[Number(place)] ?? '')
}

function planOf({ query, variables }: MinimalOperation) {
  const { schema, planners } = subgraph
  const document = parse(filled(query))
  const operation = getOperationAST(document)
  if (!operation || validate(schema, document).length > 0) return undefined
  const scope = fieldScope(schema, document, operation, JSON.parse(filled(JSON.stringify(variables ?? {}))))
  return scope && planOperation(operation, scope, { planners, maxScanPages: 50, digest: signed(), asking })
}

/** A table of docs/calls.md, which `npx tsx test/calls/write-tables.ts` brings up to date. */
function documented(name: string): string | undefined {
  const text = readFileSync(new URL('../../docs/calls.md', import.meta.url), 'utf8')
  return text.split(new RegExp(`<!-- /?${name} -->\n`))[1]?.trim()
}

test('the costs of all fields are in the documentation as the planners have them', () => {
  expect(documented('field costs')).toBe(costsOf(subgraph).trim())
})

describe('the fewest calls that can answer', () => {
  test.each([...operations, ...peopleOperations, ...directoryOperations])('$what', async operation => {
    const { query, variables, calls, rounds } = operation
    waits = new Rounds()
    await gateway.query(filled(query), variables && JSON.parse(filled(JSON.stringify(variables))))
    const made = gateway.upstreamCalls().map(call => call.replace(/"end":\d+/, '"end":NOW'))
    expect(made.sort()).toEqual(calls.map(filled).sort())
    expect(waits.count).toBe(rounds)

    const plan = planOf(operation)
    if (plan === undefined) return expect(calls).toEqual([])
    expect(plan.minCalls).toBeLessThanOrEqual(calls.length)
    expect(plan.maxCalls).toBeGreaterThanOrEqual(calls.length)
    expect(plan.rounds).toBeGreaterThanOrEqual(rounds)
  })

  test('are in the documentation as they are here', () => {
    expect(documented('minimal calls')).toBe(tableOf(operations).trim())
    expect(documented('people')).toBe(tableOf(peopleOperations).trim())
    expect(documented('directory')).toBe(tableOf(directoryOperations).trim())
  })
})
