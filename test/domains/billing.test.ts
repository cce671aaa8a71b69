// Packages, usage and entitlements through the graph; long because whole answers are compared.

import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const metricsOf = async ({ adminUrl }: { adminUrl: string }) => {
  const text = await (await fetch(`${adminUrl}/metrics`)).text()
  return [...text.matchAll(/^genauth_drift_total\{endpoint="(.*)",field="(.*)",how="(.*)"\} (\d+)$/gm)].map(
    ([, ...parts]) => parts.join(' '),
  )
}

const malformed = (...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code: 'UPSTREAM_MALFORMED' }) })

test('a field that GenAuth leaves out is one drift, in however many ways it is read', async () => {
  await using gateway = await startGateway()
  const [first] = gateway.genauth.state.orders.values()
  delete (first as Record<string, unknown>)['status']
  await gateway.query('{ orders(first: 1) { nodes { status rawStatus } } }')
  const missing = (await metricsOf(gateway)).filter(line => line.includes('missing'))
  expect(missing).toEqual(['get-orders status missing 1'])
})

describe('the plan', () => {
  test('shows what the pool is on, and until when', async () => {
    await using gateway = await startGateway({ env: { GENAUTH_CURRENCY: 'CNY' } })
    const answer = await gateway.query(`{
      currentPackage {
        code endTime overdueDays
        goodsPackage { code name nameEn unitPrice currency group sceneCode amount }
      }
    }`)
    expect(answer).toEqual({
      data: {
        currentPackage: {
          code: 'V4_B2C_Enterprise:1000',
          endTime: '2027-09-09T00:00:00+08:00',
          overdueDays: 0,
          goodsPackage: {
            code: 'V4_B2C_Enterprise:1000',
            name: '测试套餐包',
            nameEn: 'test package',
            unitPrice: '99.00',
            currency: 'CNY',
            group: 'Enterprise',
            sceneCode: 'B2C',
            amount: 1000,
          },
        },
      },
    })
    expect(gateway.upstreamCalls()).toEqual(['get-current-package-info'])
  })

  test('as GenAuth’s documentation prints it, with text for the plan itself, loses that alone', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.currentPackage = {
      ...gateway.genauth.state.currentPackage,
      goodsPackage: 'Package information',
    }
    expect(await gateway.query('{ currentPackage { overdueDays goodsPackage { code } } }')).toEqual({
      data: { currentPackage: { overdueDays: 0, goodsPackage: null } },
      errors: [malformed('currentPackage', 'goodsPackage')],
    })
  })

  test('that GenAuth does not have is null', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'null-data' })
    expect(await gateway.query('{ currentPackage { code } usage { modelCode } entitlements { modelCode } }')).toEqual({
      data: { currentPackage: null, usage: null, entitlements: null },
    })
  })
})

describe('use and entitlements', () => {
  test('join by their code, with one call per list however often they are asked for', async () => {
    await using gateway = await startGateway()
    const answer = await gateway.query(`{
      usage { modelCode amount current experience entitlement { modelCode quantity usage { current } } }
      again: usage { modelName }
      entitlements { modelCode rawDataType dataType dataValue quantity asserted text usage { current entitlement { text } } }
    }`)
    expect(answer).toEqual({
      data: {
        usage: [
          {
            modelCode: 'Mau',
            amount: '1000',
            current: '412',
            experience: false,
            entitlement: { modelCode: 'Mau', quantity: '1000', usage: { current: '412' } },
          },
          {
            modelCode: 'SocialConnections',
            amount: '5',
            current: '2',
            experience: false,
            entitlement: { modelCode: 'SocialConnections', quantity: '5', usage: { current: '2' } },
          },
          {
            modelCode: 'Sms',
            amount: '10000',
            current: '9999.5',
            experience: true,
            entitlement: { modelCode: 'Sms', quantity: '10000', usage: { current: '9999.5' } },
          },
          { modelCode: 'LegacyPipeline', amount: '0', current: '1', experience: false, entitlement: null },
        ],
        again: [
          { modelName: '月活用户' },
          { modelName: '社会化身份源' },
          { modelName: '短信' },
          { modelName: '旧版管道' },
        ],
        entitlements: [
          {
            modelCode: 'Mau',
            rawDataType: '1',
            dataType: 'QUANTITY',
            dataValue: '1000',
            quantity: '1000',
            asserted: null,
            text: null,
            usage: { current: '412', entitlement: { text: null } },
          },
          {
            modelCode: 'SocialConnections',
            rawDataType: '2',
            dataType: 'READ_ONLY_NUMBER',
            dataValue: '5',
            quantity: '5',
            asserted: null,
            text: null,
            usage: { current: '2', entitlement: { text: null } },
          },
          {
            modelCode: 'Mfa',
            rawDataType: '3',
            dataType: 'ASSERTION',
            dataValue: '1',
            quantity: null,
            asserted: true,
            text: null,
            usage: null,
          },
          {
            modelCode: 'Support',
            rawDataType: '4',
            dataType: 'TEXT',
            dataValue: '5 x 8',
            quantity: null,
            asserted: null,
            text: '5 x 8',
            usage: null,
          },
          {
            modelCode: 'Sms',
            rawDataType: '1',
            dataType: 'QUANTITY',
            dataValue: '10000',
            quantity: '10000',
            asserted: null,
            text: null,
            usage: { current: '9999.5', entitlement: { text: null } },
          },
        ],
      },
    })
    expect(gateway.upstreamCalls().sort()).toEqual(['get-all-rights-items', 'get-usage-info'])
  })

  test.each([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
    ['yes', null],
    ['', null],
  ])('an assertion written "%s" is %s, without an error', async (dataValue, asserted) => {
    await using gateway = await startGateway()
    gateway.genauth.state.rightsItems = [{ rightsModelCode: 'Mfa', rightsModelName: 'MFA', dataType: '3', dataValue }]
    expect(await gateway.query('{ entitlements { asserted } }')).toEqual({ data: { entitlements: [{ asserted }] } })
  })

  test('a code that comes twice counts the first time, and the operator sees it', async () => {
    await using gateway = await startGateway()
    const [mau] = gateway.genauth.state.rightsItems
    gateway.genauth.state.rightsItems = [{ ...mau }, { ...mau, dataValue: '2000' }]
    gateway.genauth.state.usages = gateway.genauth.state.usages.slice(0, 1)
    expect(await gateway.query('{ usage { entitlement { quantity } } entitlements { quantity } }')).toEqual({
      data: {
        usage: [{ entitlement: { quantity: '1000' } }],
        entitlements: [{ quantity: '1000' }, { quantity: '2000' }],
      },
    })
    expect(await metricsOf(gateway)).toEqual(['get-all-rights-items modelCode duplicate 1'])
  })

  test('that fail leave the other side standing', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'error-body', statusCode: 503, endpoint: 'get-all-rights-items' })
    gateway.genauth.state.usages = gateway.genauth.state.usages.slice(0, 1)
    expect(await gateway.query('{ usage { modelCode entitlement { quantity } } }')).toEqual({
      data: { usage: [{ modelCode: 'Mau', entitlement: null }] },
      errors: [
        expect.objectContaining({
          path: ['usage', 0, 'entitlement'],
          extensions: expect.objectContaining({ code: 'UPSTREAM_UNAVAILABLE' }),
        }),
      ],
    })
  })
})

describe('monthly active users', () => {
  test('of a span of days come by period', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.mauPeriods = [
      { periodStartTime: '20240101', periodEndTime: '20240131', amount: '1000', current: '412' },
      { periodStartTime: '20240201', periodEndTime: '20240229', amount: '1000', current: '503' },
    ]
    const query = '{ mauUsage(from: "2024-01-31", to: "2024-02-29") { periodStartTime periodEndTime amount current } }'
    expect(await gateway.query(query)).toEqual({
      data: {
        mauUsage: [
          { periodStartTime: '2024-01-01', periodEndTime: '2024-01-31', amount: '1000', current: '412' },
          { periodStartTime: '2024-02-01', periodEndTime: '2024-02-29', amount: '1000', current: '503' },
        ],
      },
    })
    expect(gateway.upstreamCalls()).toEqual(['get-mau-period-usage-history startTime=20240131 endTime=20240229'])
  })

  test.each([
    ['from: "2024-02-30", to: "2024-03-01"', '"from" must be a day such as "2022-02-02".'],
    ['from: "20240201", to: "2024-03-01"', '"from" must be a day such as "2022-02-02".'],
    ['from: "2024-02-01", to: "tomorrow"', '"to" must be a day such as "2022-02-02".'],
    ['from: 7, to: "2024-02-01"', '"from" must be a day such as "2022-02-02".'],
    ['from: "2024-02-02", to: "2024-02-01"', '"to" must not be before "from".'],
  ])('for %s are refused, and cost no call', async (args, message) => {
    await using gateway = await startGateway()
    expect(await gateway.query(`{ mauUsage(${args}) { amount } }`)).toMatchObject({
      data: { mauUsage: null },
      errors: [{ message, path: ['mauUsage'], extensions: { code: 'BAD_USER_INPUT', retryable: false } }],
    })
    expect(gateway.genauth.calls).toEqual([])
  })
})

describe('what GenAuth changes', () => {
  test('breaks nobody and is counted', async () => {
    await using gateway = await startGateway()
    gateway.genauth.state.usages = [
      { modelCode: 'Mau', amount: 1000, current: '412', experience: 'no', addedByGenAuth: 1 },
      'not even an entry' as never,
    ]
    gateway.genauth.state.rightsItems = [{ rightsModelCode: 'Mau', rightsModelName: '', dataType: '7', dataValue: '1' }]
    const answer = await gateway.query(`{
      usage { modelCode modelName amount current experience }
      entitlements { modelName dataType rawDataType quantity }
    }`)
    expect(answer.data).toEqual({
      usage: [{ modelCode: 'Mau', modelName: null, amount: null, current: '412', experience: null }, null],
      entitlements: [{ modelName: null, dataType: 'UNRECOGNIZED', rawDataType: '7', quantity: null }],
    })
    expect(answer.errors).toEqual([
      malformed('usage', 0, 'modelName'),
      malformed('usage', 0, 'amount'),
      malformed('usage', 0, 'experience'),
      malformed('usage', 1),
    ])
    expect(JSON.stringify(answer.errors)).not.toContain('1000')
    expect((await metricsOf(gateway)).sort()).toEqual([
      'get-all-rights-items dataType unrecognized 1',
      'get-usage-info  added 1',
      'get-usage-info amount malformed 1',
      'get-usage-info experience malformed 1',
      'get-usage-info modelName missing 1',
      'get-usage-info usages malformed 1',
    ])
  })
})

test('an answer that is lost as a whole is counted too', async () => {
  await using gateway = await startGateway()
  gateway.genauth.faults.add({ kind: 'wrong-shape', endpoint: 'get-usage-info' })
  gateway.genauth.faults.add({ kind: 'foreign-record', endpoint: 'get-order-detail' })
  await gateway.query('{ usage { amount } order(orderNo: "2022080911591337da0aae9660") { goodsName } }')
  expect((await metricsOf(gateway)).sort()).toEqual([
    'get-order-detail data malformed 1',
    'get-usage-info data malformed 1',
  ])
})

test('one query reads the whole of billing with one call per list and one per payment', async () => {
  await using gateway = await startGateway()
  const answer = await gateway.query(`{
    currentPackage { code goodsPackage { amount } }
    usage { modelCode current entitlement { quantity } }
    mauUsage(from: "2025-01-01", to: "2025-12-31") { periodStartTime current }
    orders(first: 10) { nodes { orderNo actualAmount payDetail { paidAmount } } }
  }`)
  expect(answer.errors).toBeUndefined()
  const numbers = [...gateway.genauth.state.orders.keys()].slice(0, 10)
  expect(gateway.upstreamCalls().sort()).toEqual(
    [
      'get-current-package-info',
      'get-usage-info',
      'get-all-rights-items',
      'get-mau-period-usage-history startTime=20250101 endTime=20251231',
      'get-orders page=1 limit=50',
      ...numbers.map(orderNo => `get-order-pay-detail orderNo=${orderNo}`),
    ].sort(),
  )
})
