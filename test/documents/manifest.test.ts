import { describe, expect, test } from 'vitest'
import { parseManifest } from '../../src/documents/manifest.js'

const apollo = (operations: unknown) =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations })

describe('a manifest', () => {
  test('maps the ids of a client preset to its documents', () => {
    expect([...parseManifest('{"a1":"{ usage { current } }","b2":"{ __typename }"}')]).toEqual([
      ['a1', '{ usage { current } }'],
      ['b2', '{ __typename }'],
    ])
  })

  test('may begin with a byte order mark', () => {
    expect([...parseManifest('\uFEFF{"a1":"{ __typename }"}').keys()]).toEqual(['a1'])
  })

  test('may be one that lists operations with more than their ids and bodies', () => {
    const operation = { id: 'a1', name: 'Use', type: 'query', body: 'query Use { usage { current } }' }
    expect([...parseManifest(apollo([operation, operation]))]).toEqual([['a1', operation.body]])
  })

  test('keeps ids that are names of the object prototype', () => {
    const manifest = parseManifest('{"__proto__":"{ __typename }","constructor":"{ usage { current } }"}')
    expect(manifest.get('constructor')).toBe('{ usage { current } }')
    expect(manifest.get('toString')).toBeUndefined()
  })

  const SHAPE =
    'it must be a JSON object that maps ids to documents, or an "apollo-persisted-query-manifest" of version 1'
  test.each([
    { text: '', problem: 'it is not JSON' },
    { text: '{"a1":"{ __typename }"', problem: 'it is not JSON' },
    ...['5', 'null', '[]', '{"a1":5}', '{"":"{ a }"}', '{"a1":""}'].map(text => ({ text, problem: SHAPE })),
    ...[5, {}, [{ id: 'a1' }], [{ id: 'a1', body: '' }], [{ id: 5, body: '{ a }' }]].map(operations => ({
      text: apollo(operations),
      problem: SHAPE,
    })),
    { text: apollo([]).replace('"version":1', '"version":2'), problem: SHAPE },
    { text: apollo([]), problem: 'it lists no documents' },
    { text: '{}', problem: 'it lists no documents' },
    {
      text: apollo([
        { id: 'a1', body: '{ a }' },
        { id: 'a1', body: '{ b }' },
      ]),
      problem: 'two documents have the same id',
    },
  ])('like $text is refused', ({ text, problem }) => {
    expect(() => parseManifest(text)).toThrow(new Error(problem))
  })
})
