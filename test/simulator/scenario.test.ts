import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseScenario, startSimulator } from '../../src/simulator/index.js'

/** The scenario that the documentation shows. */
const documented = () =>
  /## Scenario files[\s\S]*?```json\n([\s\S]*?)```/.exec(
    readFileSync(new URL('../../docs/simulator.md', import.meta.url), 'utf8'),
  )?.[1] ?? ''

describe('a scenario', () => {
  test('makes the pool that it says, as the documentation shows it', async () => {
    await using genauth = await startSimulator({ scenario: parseScenario(documented()), latencyMs: 0 })
    expect(genauth.state.orders.size).toBe(21)
    expect(genauth.state.orders.get('O-1')).toEqual({ orderNo: 'O-1', actualAmount: '1200.00', status: '2' })
    expect(genauth.state.payments.get('O-1')).toEqual({ orderNo: 'O-1', paidAmount: '1200.00' })
    expect(genauth.state.usages.map(usage => usage['modelCode'])).toEqual(['Mau'])

    await using seeded = await startSimulator({ seed: 7, orders: 20 })
    expect([...genauth.state.orders.keys()].slice(0, 20)).toEqual([...seeded.state.orders.keys()])
    expect(genauth.state.rightsItems).toEqual(seeded.state.rightsItems)
  })

  test.each([
    ['{', 'The scenario is not valid JSON'],
    ['[]', 'The scenario must be an object.'],
    [
      '{"seed": "x", "speed": 1, "faults": [{"kind": "nonsense"}], "state": {"orders": [{}], "users": [], "usages": {}}}',
      'The scenario is invalid: "seed" must be a whole number; "speed" is not part of a scenario; "faults" must be a list of faults',
    ],
    ['{"faults": [{"kind": "hang", "endpoint": "get-nonsense"}]}', '"faults" must be a list of faults'],
    ['{"faults": [{"kind": "hang", "nonsense": 1}]}', '"faults" must be a list of faults'],
    [
      '{"state": {"orders": [{}], "roles": [{"code": "x"}], "people": []}}',
      '"state.orders" must be a list of records, each with its "orderNo"; "state.roles" must be a list of records, each with its ' +
        '"namespace" and "code"; "state.people" is not part',
    ],
  ])('that cannot be used says why: %s', (text, says) => {
    expect(() => parseScenario(text)).toThrow(says)
  })
})

test('the log of calls can be read over HTTP, and emptied', async () => {
  await using genauth = await startSimulator()
  const log = `${genauth.url}/_simulator/calls`
  await fetch(`${genauth.url}/api/v3/get-orders?page=2`)
  expect(await (await fetch(log)).json()).toMatchObject([
    { endpoint: 'get-orders', method: 'GET', params: { page: '2' }, auth: 'none', statusCode: 401, apiCode: 2020 },
  ])
  await fetch(log, { method: 'DELETE' })
  expect(await (await fetch(log)).json()).toEqual([])
  expect(genauth.calls).toEqual([])
})
