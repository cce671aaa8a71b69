import { readFileSync } from 'node:fs'
import { getOperationAST, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSubgraph, type Subgraph } from '../../src/graph/subgraph.js'
import { encodeCursor } from '../../src/paging/cursor.js'
import { planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import { digest } from '../support/digest.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { Rounds } from '../support/rounds.js'
import { costsOf } from './field-costs.js'
import { type MinimalOperation, operations } from './operations.js'
import { tableOf } from './table.js'

let gateway: TestGateway
let subgraph: Subgraph
let waits = new Rounds()

beforeAll(async () => {
  subgraph = createSubgraph()
  gateway = await startGateway({
    env: { GENAUTH_MAX_CONCURRENCY: '200' },
    genauth: {
      onRequest: endpoint => (endpoint === 'get-management-token' ? undefined : waits.arrive()),
    },
  })
})
afterAll(() => gateway[Symbol.asyncDispose]())

/** Puts the orders of the pool in place of their names. */
function filled(text: string): string {
  const { orders, payments } = gateway.genauth.state
  const numbers = [...orders.keys()]
  const paid = numbers[0] ?? ''
  const unpaid = numbers.find(orderNo => !payments.has(orderNo)) ?? ''
  return text
    .replaceAll('UNPAID"', `${unpaid}"`)
    .replaceAll(/=UNPAID$/gm, `=${unpaid}`)
    .replaceAll('"PAID"', `"${paid}"`)
    .replaceAll(/=PAID$/gm, `=${paid}`)
    .replaceAll('UNKNOWN', '99999999999999999999')
    .replaceAll(/AFTER_(\d+)/g, (_all, place) => encodeCursor('orders', Number(place)))
    .replaceAll(/#(\d+)/g, (_all, place) => numbers[Number(place)] ?? '')
}

function planOf({ query, variables }: MinimalOperation) {
  const { schema, planners } = subgraph
  const document = parse(filled(query))
  const operation = getOperationAST(document)
  if (!operation || validate(schema, document).length > 0) return undefined
  const scope = fieldScope(schema, document, operation, JSON.parse(filled(JSON.stringify(variables ?? {}))))
  return scope && planOperation(operation, scope, { planners, maxScanPages: 50, digest })
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
  test.each(operations)('$what', async operation => {
    const { query, variables, calls, rounds } = operation
    waits = new Rounds()
    await gateway.query(filled(query), variables && JSON.parse(filled(JSON.stringify(variables))))
    expect(gateway.upstreamCalls().sort()).toEqual(calls.map(filled).sort())
    expect(waits.count).toBe(rounds)

    const plan = planOf(operation)
    if (plan === undefined) return expect(calls).toEqual([])
    expect(plan.minCalls).toBeLessThanOrEqual(calls.length)
    expect(plan.maxCalls).toBeGreaterThanOrEqual(calls.length)
    expect(plan.rounds).toBeGreaterThanOrEqual(rounds)
  })

  test('are in the documentation as they are here', () => {
    expect(documented('minimal calls')).toBe(tableOf(operations).trim())
  })
})
