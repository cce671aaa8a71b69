// The audits of GenAuth as one list of data, by the ids under which they are reported.

import { deepStrictEqual, match, ok } from 'node:assert/strict'
import { dialects } from '../../src/genauth/auth/sign.js'
import { applicationAudits } from './applications.js'
import { type Audit, codeOf, dataOf, envelope, type Fields, isText, rowsOf, success } from './audit.js'
import { directoryAudits } from './directory.js'
import { logAudits } from './logs.js'
import { peopleAudits } from './people.js'
import { permissionAudits } from './permissions.js'
import { acceptedDialect, type Probe } from './probe.js'
import { settingsAudits } from './settings.js'

const ORDER = [
  'orderNo',
  'goodsName',
  'goodsNameEn',
  'goodsUnitPrice',
  'quantity',
  'actualAmount',
  'status',
  'orderType',
  'createTime',
  'source',
]
const PAYMENT = [
  'orderNo',
  'channelOrderNo',
  'paidAmount',
  'paidTime',
  'paidAccountNo',
  'payStatus',
  'createTime',
  'payType',
]
const TIME = /^$|^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/
const AMOUNT = /^$|^-?\d+(\.\d+)?$/
const NOBODY = 'no-such-order'

const orders = (probe: Probe, params: Record<string, number> = { page: 1, limit: 50 }) =>
  rowsOf(probe.get('get-orders', params), 'list')

const firstOrder = async (probe: Probe) => {
  const [order] = await orders(probe)
  ok(order, 'the pool has no order')
  return String(order['orderNo'])
}

export const audits: readonly Audit[] = [
  {
    id: 'SIGN-1',
    level: 'MUST',
    name: 'a request signed with HMAC-SHA1 is accepted',
    run: async probe => void (await success(probe.signed(await acceptedDialect(probe), 'get-usage-info'))),
  },
  {
    id: 'SIGN-2',
    level: 'MUST',
    name: 'a signature covers the unencoded parameters, sorted by name',
    async run(probe) {
      await success(probe.signed(await acceptedDialect(probe), 'get-orders', { page: '1', limit: '1' }))
    },
  },
  {
    id: 'SIGN-3',
    level: 'MUST',
    name: 'a wrong signature is refused with 401 and apiCode 1300',
    async run(probe) {
      const answer = envelope(
        await probe.signed(await acceptedDialect(probe), 'get-usage-info', {}, { secret: 'wrong' }),
      )
      deepStrictEqual([answer.statusCode, answer.apiCode], [401, 1300])
    },
  },
  {
    id: 'SIGN-4',
    level: 'SHOULD',
    name: 'a nonce that was used before is refused with apiCode 1306',
    guess: true,
    async run(probe) {
      const dialect = await acceptedDialect(probe)
      const bent = { nonce: `audit-${Date.now()}-${Math.random()}` }
      await probe.signed(dialect, 'get-usage-info', {}, bent)
      deepStrictEqual(envelope(await probe.signed(dialect, 'get-usage-info', {}, bent)).apiCode, 1306)
    },
  },
  {
    id: 'SIGN-5',
    level: 'SHOULD',
    name: 'a signature without a time is refused with apiCode 1304',
    guess: true,
    async run(probe) {
      const answer = await probe.signed(await acceptedDialect(probe), 'get-usage-info', {}, { date: undefined })
      deepStrictEqual(envelope(answer).apiCode, 1304)
    },
  },
  {
    id: 'SIGN-6',
    level: 'SHOULD',
    name: 'a signature that is one hour old is refused with apiCode 1305',
    guess: true,
    async run(probe) {
      const date = new Date(Date.now() - 3_600_000).toUTCString()
      deepStrictEqual(
        envelope(await probe.signed(await acceptedDialect(probe), 'get-usage-info', {}, { date })).apiCode,
        1305,
      )
    },
  },
  {
    id: 'SIGN-7',
    level: 'SHOULD',
    name: 'both signature dialects are accepted',
    guess: true,
    async run(probe) {
      for (const dialect of Object.values(dialects)) await success(probe.signed(dialect, 'get-usage-info'))
    },
  },
  {
    id: 'TOKEN-1',
    level: 'MUST',
    name: 'the token endpoint returns a token and its lifetime in seconds',
    async run(probe) {
      const data = await success(probe.token(probe.target))
      match(String(data['access_token']), /^[\x21-\x7e]+$/)
      ok(typeof data['expires_in'] === 'number' && data['expires_in'] > 0, '"expires_in" is not a positive number')
    },
  },
  {
    id: 'TOKEN-2',
    level: 'SHOULD',
    name: 'a token names its user pool',
    async run(probe) {
      const token = String((await success(probe.token(probe.target)))['access_token'])
      const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Fields
      ok(typeof claims['scoped_userpool_id'] === 'string', 'there is no "scoped_userpool_id"')
    },
  },
  {
    id: 'TOKEN-3',
    level: 'MUST',
    name: 'a wrong key pair gets no token',
    async run(probe) {
      const code = Number(
        codeOf(await probe.token({ accessKeyId: probe.target.accessKeyId, accessKeySecret: 'wrong' })),
      )
      ok(code >= 400 && code < 500, `the statusCode is ${code}`)
    },
  },
  {
    id: 'TOKEN-4',
    level: 'SHOULD',
    name: 'a wrong key pair gets 403 with apiCode 2333',
    guess: true,
    async run(probe) {
      const answer = envelope(await probe.token({ accessKeyId: probe.target.accessKeyId, accessKeySecret: 'wrong' }))
      deepStrictEqual([answer.statusCode, answer.apiCode], [403, 2333])
    },
  },
  {
    id: 'TOKEN-5',
    level: 'MUST',
    name: 'requests without a token, or with an invalid one, are refused with 401',
    async run(probe) {
      for (const authorization of ['', 'Bearer made.up.token']) {
        deepStrictEqual(codeOf(await probe.get('get-usage-info', {}, { authorization })), 401)
      }
    },
  },
  {
    id: 'ENVELOPE-1',
    level: 'MUST',
    name: 'responses are JSON objects with a numeric statusCode and a message',
    async run(probe) {
      for (const answer of [
        await probe.get('get-usage-info'),
        await probe.get('get-order-detail', { orderNo: NOBODY }),
      ]) {
        const { statusCode, message } = envelope(answer)
        deepStrictEqual([typeof statusCode, typeof message], ['number', 'string'])
        match(answer.contentType, /json/)
      }
    },
  },
  {
    id: 'ENVELOPE-2',
    level: 'SHOULD',
    name: 'errors have HTTP status 200',
    async run(probe) {
      deepStrictEqual((await probe.get('get-usage-info', {}, { authorization: 'Bearer made.up.token' })).status, 200)
    },
  },
  {
    id: 'ENVELOPE-3',
    level: 'SHOULD',
    name: 'messages follow the language header',
    async run(probe) {
      const say = async (language: string) =>
        envelope(await probe.get('get-order-detail', {}, { 'x-authing-lang': language, 'x-genauth-lang': language }))
          .message
      ok((await say('zh-CN')) !== (await say('en-US')), 'the message is the same in both languages')
    },
  },
  {
    id: 'ERROR-1',
    level: 'MUST',
    name: 'a request without a required parameter is refused with 400',
    run: async probe => deepStrictEqual(codeOf(await probe.get('get-order-detail')), 400),
  },
  {
    id: 'ERROR-2',
    level: 'SHOULD',
    name: 'an unknown order number gets 404',
    guess: true,
    async run(probe) {
      deepStrictEqual(codeOf(await probe.get('get-order-detail', { orderNo: NOBODY })), 404)
      deepStrictEqual(codeOf(await probe.get('get-order-pay-detail', { orderNo: NOBODY })), 404)
    },
  },
  {
    id: 'PAGE-1',
    level: 'MUST',
    name: 'pages count from 1, and their sizes add up to totalCount',
    async run(probe) {
      const total = Number((await success(probe.get('get-orders', { page: 1, limit: 1 })))['totalCount'])
      for (const limit of [1, 7, 50]) {
        deepStrictEqual((await orders(probe, { page: 1, limit })).length, Math.min(limit, total))
        const last = Math.max(1, Math.ceil(total / limit))
        deepStrictEqual((await orders(probe, { page: last, limit })).length, total - (last - 1) * limit)
        deepStrictEqual(await orders(probe, { page: last + 1, limit }), [])
      }
    },
  },
  {
    id: 'PAGE-2',
    level: 'MUST',
    name: 'pages follow one another without a gap or a repetition, whatever their size',
    async run(probe) {
      const whole = (await orders(probe, { page: 1, limit: 50 })).slice(0, 20)
      const pieces = [
        ...(await orders(probe, { page: 1, limit: 10 })),
        ...(await orders(probe, { page: 2, limit: 10 })),
      ]
      deepStrictEqual(pieces, whole)
    },
  },
  {
    id: 'PAGE-3',
    level: 'MUST',
    name: 'the count of orders is text',
    run: async probe =>
      match((await success(probe.get('get-orders', { page: 1, limit: 1 })))['totalCount'] as string, /^\d+$/),
  },
  {
    id: 'PAGE-4',
    level: 'SHOULD',
    name: 'the default page size is 10',
    async run(probe) {
      deepStrictEqual(await rowsOf(probe.get('get-orders'), 'list'), await orders(probe, { page: 1, limit: 10 }))
    },
  },
  {
    id: 'PAGE-5',
    level: 'SHOULD',
    name: 'a page size above 50, or page number 0, is refused with 400',
    guess: true,
    async run(probe) {
      deepStrictEqual(codeOf(await probe.get('get-orders', { page: 1, limit: 51 })), 400)
      deepStrictEqual(codeOf(await probe.get('get-orders', { page: 0, limit: 10 })), 400)
    },
  },
  {
    id: 'ORDERS-1',
    level: 'MUST',
    name: 'a row of the list has every field of an order, all text',
    async run(probe) {
      for (const order of await orders(probe)) isText(order, ORDER)
    },
  },
  {
    id: 'ORDERS-2',
    level: 'MUST',
    name: 'amounts are decimals and times have no zone; both may be empty',
    async run(probe) {
      for (const order of await orders(probe)) {
        match(String(order['actualAmount']), AMOUNT)
        match(String(order['goodsUnitPrice']), AMOUNT)
        match(String(order['createTime']), TIME)
      }
    },
  },
  {
    id: 'ORDERS-3',
    level: 'MUST',
    name: 'the detail of an order equals its row in the list',
    async run(probe) {
      const [row] = await orders(probe)
      deepStrictEqual(await success(probe.get('get-order-detail', { orderNo: await firstOrder(probe) })), row)
    },
  },
  {
    id: 'ORDERS-4',
    level: 'SHOULD',
    name: 'statuses, types and sources have documented values',
    guess: true,
    async run(probe) {
      for (const order of await orders(probe)) {
        match(String(order['status']), /^[1-5]$/)
        match(String(order['orderType']), /^(New|Upgrade|Renew|Overdue_Correct|Overflowed_Correct)$/)
        match(String(order['source']), /^(Licence|Offline|Eadmin|SelfHelp|Cdkey)$/)
      }
    },
  },
  {
    id: 'PAYMENTS-1',
    level: 'MUST',
    name: 'a payment has every field, all text, and the requested order number',
    async run(probe) {
      for (const { orderNo } of (await orders(probe)).slice(0, 10)) {
        const payment = dataOf(await probe.get('get-order-pay-detail', { orderNo: String(orderNo) }))
        if (payment == null || Object.values(payment).every(value => value === '')) continue
        isText(payment, PAYMENT)
        deepStrictEqual(payment['orderNo'], orderNo)
        match(String(payment['paidAmount']), AMOUNT)
        match(String(payment['paidTime']), TIME)
      }
    },
  },
  {
    id: 'PAYMENTS-2',
    level: 'SHOULD',
    name: 'the payment of an unpaid order is null',
    guess: true,
    async run(probe) {
      const unpaid = (await orders(probe)).find(({ status }) => status === '1')
      ok(unpaid, 'the pool has no unpaid order')
      const answer = envelope(await probe.get('get-order-pay-detail', { orderNo: String(unpaid['orderNo']) }))
      deepStrictEqual([answer.statusCode, answer.data], [200, null])
    },
  },
  {
    id: 'PACKAGE-1',
    level: 'MUST',
    name: 'the current package has its fields, all text, and the plan as an object',
    async run(probe) {
      const data = await success(probe.get('get-current-package-info'))
      isText(data, ['code', 'endTime', 'overdueDays'])
      isText(data['goodsPackage'] as Fields, ['code', 'name', 'nameEn', 'unitPrice', 'group', 'sceneCode', 'amount'])
    },
  },
  {
    id: 'USAGE-1',
    level: 'MUST',
    name: 'usage is a list of entries, all text but "experience"',
    async run(probe) {
      for (const usage of await rowsOf(probe.get('get-usage-info'), 'usages')) {
        isText(usage, ['modelCode', 'modelName', 'amount', 'current'])
        deepStrictEqual(typeof usage['experience'], 'boolean')
      }
    },
  },
  {
    id: 'MAU-1',
    level: 'MUST',
    name: 'the history of active users is a list of periods with days as YYYYMMDD',
    async run(probe) {
      const rows = await rowsOf(
        probe.get('get-mau-period-usage-history', { startTime: '20250101', endTime: '20251231' }),
        'records',
      )
      for (const period of rows) {
        isText(period, ['amount', 'current'])
        match(String(period['periodStartTime']), /^\d{8}$/)
        match(String(period['periodEndTime']), /^\d{8}$/)
      }
    },
  },
  {
    id: 'RIGHTS-1',
    level: 'MUST',
    name: 'entitlements are a list of entries, all text',
    async run(probe) {
      for (const right of await rowsOf(probe.get('get-all-rights-items'), 'rightsItems')) {
        isText(right, ['rightsModelCode', 'rightsModelName', 'dataType', 'dataValue'])
      }
    },
  },
  {
    id: 'RIGHTS-2',
    level: 'SHOULD',
    name: 'an assertion is written as 1, 0, true or false',
    guess: true,
    async run(probe) {
      const rows = await rowsOf(probe.get('get-all-rights-items'), 'rightsItems')
      for (const { dataValue } of rows.filter(({ dataType }) => dataType === '3'))
        match(String(dataValue), /^(1|0|true|false)$/)
    },
  },
  ...peopleAudits,
  ...directoryAudits,
  ...applicationAudits,
  ...logAudits,
  ...settingsAudits,
  ...permissionAudits,
]
