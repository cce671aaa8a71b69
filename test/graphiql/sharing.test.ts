import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curlOf } from '../../src/graphiql/curl.js'
import { linkTo, operationIn } from '../../src/graphiql/link.js'
import { ageOf, sizeOf, timeOf } from '../../src/graphiql/quantities.js'
import { expiryNotice } from '../../src/graphiql/token-expiry.js'
import { startGateway } from '../support/gateway.js'
import { curlPath } from '../support/programs.js'

describe('a link', () => {
  const PAGE = new URL('https://gateway.example/billing/graphiql/')

  test('carries the query and its variables where no server sees them', () => {
    const link = new URL(linkTo(PAGE, { query: '{ a }', variables: '{"id": 1}' }))
    expect([link.origin + link.pathname, link.search]).toEqual([PAGE.href, ''])
    expect(operationIn(link)).toEqual({ query: '{ a }', variables: '{"id": 1}' })
  })

  test('brings back whatever was in the editors', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (query, variables) => {
          const expected = { query, variables: variables.trim() === '' ? '' : variables }
          expect(operationIn(new URL(linkTo(PAGE, { query, variables })))).toEqual(expected)
        },
      ),
    )
  })

  test('may carry it in its query, as those of other pages do, and need not carry any', () => {
    expect(operationIn(new URL('?query={b}', PAGE))).toEqual({ query: '{b}', variables: '' })
    expect(operationIn(PAGE)).toBeUndefined()
    expect(operationIn(new URL('#section', PAGE))).toBeUndefined()
  })
})

describe('the command for a query', () => {
  test('sends the same request, whatever quotes it has', async () => {
    await using gateway = await startGateway()
    const question = {
      query: 'query One($orderNo: ID!) { order(orderNo: $orderNo) { status } __typename } query Two { __typename }',
      variables: { orderNo: `it's "$HOME" \`id\` \\` },
      operationName: 'One',
    }
    const command = curlOf(new URL(`${gateway.url}/graphql`), question, false)
    const PATH = [dirname(curlPath()), process.env['PATH']].join(delimiter)
    const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent`], { env: { ...process.env, PATH } })
    expect(JSON.parse(stdout)).toEqual({ data: { order: null, __typename: 'Query' } })
    expect(gateway.upstreamCalls()).toEqual([`get-order-detail orderNo=${question.variables.orderNo}`])
  })

  test('reads a token from the shell, instead of having it', () => {
    expect(curlOf(new URL('https://gateway.example/graphql'), { query: '{ a }' }, true)).toBe(
      [
        "curl 'https://gateway.example/graphql'",
        "-H 'content-type: application/json'",
        '-H "authorization: Bearer $TOKEN"',
        `--data-raw '{"query":"{ a }"}'`,
      ].join(' \\\n  '),
    )
  })
})

describe('a token', () => {
  const token = (payload: unknown) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.sig`
  const NOW = Date.UTC(2026, 10, 30)
  const inSeconds = (seconds: number) => expiryNotice(token({ exp: NOW / 1000 + seconds, name: '张三?>' }), NOW)

  test.each([
    [3600, undefined],
    [301, undefined],
    [300, 'Your access token expires in 5 minutes.'],
    [61, 'Your access token expires in 2 minutes.'],
    [5, 'Your access token expires in a minute.'],
    [0, 'Your access token has expired.'],
    [-9, 'Your access token has expired.'],
  ])('that expires in %i s: %s', (seconds, notice) => {
    expect(inSeconds(seconds)).toBe(notice)
  })

  test.each(['', 'opaque', 'a.b.c', token({}), token({ exp: 'soon' }), token(null)])(
    'like %s does not say when it expires',
    other => {
      expect(expiryNotice(other, NOW)).toBeUndefined()
    },
  )
})

test('times and sizes are written in units that people read', () => {
  expect([0.04, 9.94, 12.4, 9_999, 12_345].map(timeOf)).toEqual(['0.0 ms', '9.9 ms', '12 ms', '9999 ms', '12.3 s'])
  expect([5, 90, 300, 7200, 86_400].map(ageOf)).toEqual(['5 s', '90 s', '5 min', '2 h', '1 d'])
  expect([0, 999, 1_000, 4_800, 1_200_000].map(sizeOf)).toEqual(['0 B', '999 B', '1.0 kB', '4.8 kB', '1.2 MB'])
})
