import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blamedCodes, blameFor, retryAdvice } from '../../src/graphiql/upstream/blame.js'

const errorWith = (extensions: Record<string, unknown>) => ({ message: 'It failed.', extensions })

describe('errors in words for people', () => {
  test('every code that has words is documented, and every documented one is told apart or is the query’s', () => {
    const docs = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
    const rows = docs.split('\n').filter(line => line.startsWith('| `'))
    const documented = rows.flatMap(row =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code),
    )
    expect(blamedCodes.filter(code => !documented.includes(code))).toEqual([])
    const others = documented.filter(code => !blamedCodes.includes(code ?? ''))
    expect(others.sort()).toEqual([
      'BAD_REQUEST',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'NOT_FOUND',
      'OPERATION_RESOLUTION_FAILURE',
      'PAYLOAD_TOO_LARGE',
      'PERSISTED_QUERY_NOT_FOUND',
      'UNSUPPORTED_MEDIA_TYPE',
    ])
    for (const code of others) expect(blameFor(errorWith({ code })).where).toBe('Your query')
  })

  test('what has no code is not from the gateway', () => {
    expect(blameFor({ message: '502 Bad Gateway' }).where).toBe('The connection to the gateway')
  })

  test.each([
    [{}, 'Check the connection and try again.'],
    [{ code: 'BAD_USER_INPUT' }, 'Sending the same query again will not help.'],
    [{ code: 'OVERLOADED', retryable: false, retryAfterMs: 100 }, 'Sending the same query again will not help.'],
    [{ code: 'OVERLOADED', retryable: true }, 'Try again.'],
    [{ code: 'OVERLOADED', retryable: true, retryAfterMs: 250 }, 'Try again in a moment.'],
    [{ code: 'OVERLOADED', retryable: true, retryAfterMs: 1001 }, 'Try again in 2 s.'],
  ])('%j: %s', (extensions, advice) => {
    expect(retryAdvice(errorWith(extensions))).toBe(advice)
  })
})
