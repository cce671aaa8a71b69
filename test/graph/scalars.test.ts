import { parseValue as parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { InvalidValue } from '../../src/argument.js'
import { scalars } from '../../src/graph/scalars.js'
import { startGateway } from '../support/gateway.js'

const invalid = expect.any(InvalidValue)

describe('a scalar', () => {
  test.each([
    { name: 'Decimal', text: '7.90', parsed: '7.90' },
    { name: 'Decimal', text: '-12345678901234567890.123', parsed: '-12345678901234567890.123' },
    { name: 'Date', text: '2024-02-29', parsed: '2024-02-29' },
    { name: 'DateTime', text: '1970-01-01T00:00:01.000000001Z', parsed: 1_000_000_001n },
    { name: 'DateTime', text: '1970-01-01T08:00:00+08:00', parsed: 0n },
  ] as const)('$name reads $text as a literal and as a variable, and writes it unchanged', ({ name, text, parsed }) => {
    const scalar = scalars[name]
    expect([scalar.parseLiteral(parse(`"${text}"`)), scalar.parseValue(text), scalar.serialize(text)]).toEqual([
      parsed,
      parsed,
      text,
    ])
  })

  test.each([
    { name: 'Decimal', values: ['', '7.', '.5', '1e3', 'NaN', ' 7', '+7', 7, 7.9, true, ['7'], {}] },
    { name: 'Date', values: ['', '2023-02-29', '20240229', '2024-02-29T00:00:00Z', 20240229, ['2024-02-29'], {}] },
    { name: 'DateTime', values: ['', '2024-02-29', '2024-02-29T00:00:00', '2024-02-29 00:00:00Z', 1709164800, {}] },
  ] as const)('$name reads nothing else, and writes nothing else', ({ name, values }) => {
    const scalar = scalars[name]
    for (const value of values) {
      expect(scalar.parseValue(value)).toEqual(invalid)
      if (typeof value !== 'object') expect(scalar.parseLiteral(parse(JSON.stringify(value)))).toEqual(invalid)
      expect(() => scalar.serialize(value)).toThrow(TypeError)
    }
  })

  test('of time has no day that the calendar has not', () => {
    expect(scalars.DateTime.parseValue('2024-02-30T00:00:00Z')).toEqual(invalid)
  })
})

describe('a value that is none of its scalar', () => {
  const error = (path: string, message: string) =>
    expect.objectContaining({ path: [path], message, extensions: { code: 'BAD_USER_INPUT', retryable: false } })

  test('fails its own field, as a literal or as a variable, while the siblings run', async () => {
    await using gateway = await startGateway()
    const answer = await gateway.query(
      `query ($day: Date!, $filter: OrderFilter) {
        literal: mauUsage(from: "yesterday", to: "2025-01-31") { amount }
        variable: mauUsage(from: $day, to: "2025-01-31") { amount }
        orders(filter: $filter) { totalCount }
        currentPackage { code }
      }`,
      { day: 20250101, filter: { createdFrom: 'yesterday' } },
    )
    expect(answer).toEqual({
      data: { literal: null, variable: null, orders: null, currentPackage: { code: 'V4_B2C_Enterprise:1000' } },
      errors: [
        error('literal', '"from" must be a day such as "2022-02-02".'),
        error('variable', '"from" must be a day such as "2022-02-02".'),
        error('orders', '"createdFrom" must be a time with its offset, such as "2022-08-09T00:00:00+08:00".'),
      ],
    })
    expect(gateway.upstreamCalls()).toEqual(['get-current-package-info'])
  })
})
