// Properties of everything that is read from the wire; one file for the generators that they share.

import { Temporal } from '@js-temporal/polyfill'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getAllRightsItems } from '../../../src/domains/entitlements/endpoints.js'
import { getOrderDetail, getOrderPayDetail, getOrders } from '../../../src/domains/orders/endpoints.js'
import { getCurrentPackageInfo } from '../../../src/domains/packages/endpoints.js'
import { getMauPeriodUsageHistory, getUsageInfo } from '../../../src/domains/usage/endpoints.js'
import { UpstreamError, UpstreamMalformed } from '../../../src/genauth/errors.js'
import { openEnvelope } from '../../../src/genauth/wire/envelope.js'
import { compactDate, count, decimal, type Kind, type Reading, wholeNumber } from '../../../src/genauth/wire/kinds.js'
import { readField } from '../../../src/genauth/wire/record.js'
import { createReadTime, isDay } from '../../../src/genauth/wire/times.js'

const reading: Reading = {
  site: { endpoint: 'any' },
  readTime: createReadTime('Asia/Shanghai'),
  drift: () => undefined,
}

/** JSON in which the names that GenAuth uses come up often. */
const names = fc.oneof(
  fc.constantFrom(
    'orderNo',
    'list',
    'totalCount',
    'actualAmount',
    'createTime',
    'status',
    'usages',
    'records',
    'rightsItems',
    'goodsPackage',
    'dataType',
    'dataValue',
    'experience',
    '__proto__',
    'constructor',
  ),
  fc.string(),
)
const { json } = fc.letrec<{ json: unknown; object: unknown }>(tie => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, '', '1', '3', '7.9', '2022-08-09 11:59:46', 'O-1'),
    fc.string(),
    fc.double(),
    fc.array(tie('json'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(names, tie('json')), { maxLength: 8 })
    .map(entries =>
      JSON.parse(
        `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join()}}`,
      ),
    ),
}))

describe('whatever comes instead of an answer', () => {
  const reads: [string, (data: unknown) => unknown][] = [
    ['get-orders', data => getOrders.read(data, { page: 1, limit: 50 }, reading)],
    ['get-order-detail', data => getOrderDetail.read(data, 'O-1', reading)],
    ['get-order-pay-detail', data => getOrderPayDetail.read(data, { orderNo: 'O-1', order: undefined }, reading)],
    ['get-current-package-info', data => getCurrentPackageInfo.read(data, undefined, reading)],
    ['get-usage-info', data => getUsageInfo.read(data, undefined, reading)],
    ['get-all-rights-items', data => getAllRightsItems.read(data, undefined, reading)],
    ['get-mau-period-usage-history', data => getMauPeriodUsageHistory.read(data, { from: '', to: '' }, reading)],
  ]

  test.each(reads)('%s reads it or says that it is malformed', (_name, read) => {
    fc.assert(
      fc.property(json, data => {
        try {
          expect(read(data)).not.toBeUndefined()
        } catch (error) {
          expect(error).toBeInstanceOf(UpstreamMalformed)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the envelope is opened or refused with a code, and its text is never shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json.map(value => JSON.stringify(value) ?? ''),
          fc.string(),
        ),
        fc.integer({ min: 100, max: 599 }),
        (text, status) => {
          try {
            expect(
              openEnvelope({ endpoint: 'any' }, { status, retryAfterMs: undefined, text }, new Set()).data,
            ).not.toBeUndefined()
          } catch (error) {
            expect(error).toBeInstanceOf(UpstreamError)
            expect((error as UpstreamError).code).toMatch(/^UPSTREAM_/)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a field', () => {
  test('that holds a decimal keeps every digit of it', () => {
    const digits = fc.stringMatching(/^-?\d{1,40}(\.\d{1,20})?$/)
    fc.assert(fc.property(digits, value => void expect(readField({ value }, 'value', decimal, reading)).toBe(value)))
  })

  test('that holds anything else is no decimal, no number and no count', () => {
    const other = json.filter(
      value => !(typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) && value !== null && value !== '',
    )
    fc.assert(
      fc.property(other, value => {
        for (const kind of [decimal, wholeNumber, count] as Kind<unknown>[]) {
          expect(readField({ value }, 'value', kind, reading)).toBeInstanceOf(UpstreamMalformed)
        }
      }),
    )
  })

  test('that holds a whole number is that number where GraphQL can hold it', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 40n), 2n ** 40n), number => {
        const read = readField({ value: String(number) }, 'value', wholeNumber, reading)
        if (number >= -(2n ** 31n) && number < 2n ** 31n) expect(read).toBe(Number(number))
        else expect(read).toBeInstanceOf(UpstreamMalformed)
      }),
    )
  })

  test('that holds a day is a day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const two = (number: number) => String(number).padStart(2, '0')
          const text = `${year}-${two(month)}-${two(day)}`
          const exists = (() => {
            try {
              Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
              return true
            } catch {
              return false
            }
          })()
          expect(isDay(text)).toBe(exists)
          expect(compactDate(text.replaceAll('-', ''), reading)).toBe(exists ? text : undefined)
        },
      ),
    )
  })
})

describe('a local time', () => {
  test.each([
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Shanghai',
    'Pacific/Apia',
    'Europe/Berlin',
    'Africa/Casablanca',
  ])('of %s is the earliest moment at which its clocks showed it, or none', zone => {
    const read = createReadTime(zone)
    const seconds = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
    fc.assert(
      fc.property(seconds, at => {
        const local = new Date(at * 1000).toISOString().slice(0, 19)
        const answer = read(local.replace('T', ' '))
        // Every moment whose clock shows this local time, found by trying the offsets around it.
        const moments = [-26, 26].map(
          hours =>
            Temporal.Instant.fromEpochMilliseconds(at * 1000 + hours * 3_600_000).toZonedDateTimeISO(zone)
              .offsetNanoseconds / 1e9,
        )
        const shown = [...new Set(moments)]
          .map(offset => at - offset)
          .filter(
            moment =>
              Temporal.Instant.fromEpochMilliseconds(moment * 1000)
                .toZonedDateTimeISO(zone)
                .toPlainDateTime()
                .toString() ===
              new Temporal.PlainDateTime(
                +local.slice(0, 4),
                +local.slice(5, 7),
                +local.slice(8, 10),
                +local.slice(11, 13),
                +local.slice(14, 16),
                +local.slice(17, 19),
              ).toString(),
          )
          .sort((one, other) => one - other)
        if (answer === undefined) expect(shown).toEqual([])
        else expect(Date.parse(answer) / 1000).toBe(shown[0])
      }),
      { numRuns: 400 },
    )
  })

  test('around every change of clocks of a year is right', () => {
    const zone = 'America/New_York'
    const read = createReadTime(zone)
    for (const change of ['2026-03-08', '2026-11-01']) {
      for (let minute = 0; minute < 300; minute += 1) {
        const local = `${change}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`
        const plain = Temporal.PlainDateTime.from(local)
        const moment = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
        const expected = moment.toPlainDateTime().equals(plain) ? `${local}${moment.offset}` : undefined
        expect(read(local.replace('T', ' '))).toBe(expected)
      }
    }
  })
})
