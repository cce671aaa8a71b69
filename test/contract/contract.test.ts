import { describe, expect, test } from 'vitest'
import { type SimulatorOptions, startSimulator } from '../../src/simulator/index.js'
import { audits } from './audits.js'
import { auditAll, isUsable, reportOf } from './report.js'

/** The audits that fail of a simulator with a defect. */
async function broken(options: SimulatorOptions): Promise<string[]> {
  await using genauth = await startSimulator(options)
  return (await auditAll(genauth)).filter(({ failure }) => failure !== undefined).map(({ audit }) => audit.id)
}

describe('the simulator, held to what is known of GenAuth', () => {
  // The sample data have words on purpose that no documentation knows.
  const known = audits.filter(({ id }) => id !== 'ORDERS-4')

  test.each(known)('$id $level $name', async audit => {
    await using genauth = await startSimulator()
    expect(await auditAll(genauth, [audit])).toEqual([{ audit, failure: undefined }])
  })

  test('every audit has an id of its own', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length)
  })
})

describe('a deliberate defect does not pass', () => {
  test.each([
    ['a page one order too short', { faults: [{ kind: 'short-page', endpoint: 'get-orders' }] }, ['PAGE-1', 'PAGE-2']],
    ['numbers instead of text', { faults: [{ kind: 'wrong-type', endpoint: 'get-order-pay-detail' }] }, ['PAYMENTS-1']],
    ['a count that is a number', { faults: [{ kind: 'wrong-type', endpoint: 'get-orders' }] }, ['PAGE-3']],
    [
      'another order’s payment',
      { faults: [{ kind: 'foreign-record', endpoint: 'get-order-pay-detail' }] },
      ['PAYMENTS-1'],
    ],
    ['a field that is gone', { faults: [{ kind: 'missing-field', endpoint: 'get-order-detail' }] }, ['ORDERS-3']],
    ['usage as one object', { faults: [{ kind: 'wrong-shape', endpoint: 'get-usage-info' }] }, ['USAGE-1']],
    [
      'entitlements without a verdict',
      { faults: [{ kind: 'no-status-code', endpoint: 'get-all-rights-items' }] },
      ['RIGHTS-1'],
    ],
    ['HTML for the history', { faults: [{ kind: 'html', endpoint: 'get-mau-period-usage-history' }] }, ['MAU-1']],
    [
      'an envelope of another type',
      { faults: [{ kind: 'wrong-content-type', endpoint: 'get-usage-info' }] },
      ['ENVELOPE-1'],
    ],
    ['an open door', { openDoor: true }, ['SIGN-3', 'TOKEN-5']],
    ['a token without a lifetime', { tokenTtlSeconds: 0 }, ['TOKEN-1']],
  ] satisfies [string, SimulatorOptions, string[]][])('%s', async (_what, options, expected) => {
    expect(await broken(options)).toEqual(expect.arrayContaining(expected))
  })
})

test('the report says which guesses hold, and whether the gateway can work with what was found', async () => {
  await using genauth = await startSimulator({
    unknownOrder: '5001',
    faults: [{ kind: 'short-page', endpoint: 'get-orders' }],
  })
  const findings = await auditAll(genauth)
  expect(isUsable(findings)).toBe(false)
  expect(reportOf(findings)).toContain(
    '  BROKEN  PAGE-1      MUST   pages count from 1, and their sizes add up to totalCount: ',
  )
  expect(reportOf(findings)).toContain('  refuted    ERROR-2     SHOULD an unknown order number gets 404: ')
  expect(reportOf(findings)).toContain('  confirmed  TOKEN-4     SHOULD a wrong key pair gets 403 with apiCode 2333\n')

  await using other = await startSimulator({ unknownOrder: 'null' })
  expect(isUsable(await auditAll(other))).toBe(true)
})
