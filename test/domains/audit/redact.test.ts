// What administrators changed is shown without secrets, wherever they stand.

import { describe, expect, test } from 'vitest'
import { harmlessText, redactedJson } from '../../../src/domains/audit/redact.js'
import type { Reading } from '../../../src/genauth/wire/kinds.js'
import { createRandom, type Random } from '../../../src/simulator/random.js'

const reading: Reading = { site: { endpoint: 'log' }, readTime: () => undefined, drift: () => undefined }
const shown = (value: unknown) => redactedJson(value, reading)

describe('a value of a log', () => {
  test.each([
    ['an object', '{"name":"Shop","client_secret":"x"}', { name: 'Shop' }],
    ['a list', '[{"token":"x"},{"id":1}]', [{}, { id: 1 }]],
    ['a number', '7', '7'],
    ['a text', 'Alice', 'Alice'],
    ['a text in quotes', '"Alice"', 'Alice'],
    ['nothing', 'null', 'null'],
    ['an object that is no text', { name: 'Shop', apiKey: 'x' }, { name: 'Shop' }],
    ['JSON in a text', '{"a":"{\\"password\\":\\"x\\",\\"b\\":1}"}', { a: '{"b":1}' }],
    [
      'JSON in a text in a text',
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ salt: 'x', c: 1 }) }) }),
      { a: '{"b":"{\\"c\\":1}"}' },
    ],
    ['what begins like JSON, in a text', '{"a":"{ password: x","b":1}', { b: 1 }],
    ['a change of a secret', '{"field":"password","oldValue":"x","newValue":"y","at":1}', { field: 'password', at: 1 }],
    ['a header', '{"a":"Bearer x","b":1}', { b: 1 }],
    ['a token', '{"a":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.abc"}', {}],
    ['a private key', '["-----BEGIN PRIVATE KEY-----","b"]', ['b']],
    ['an address with a secret', '{"url":"https://x.example/?client_secret=x&a=1","b":1}', { b: 1 }],
    ['an address with a password', '{"url":"https://u:p@x.example/","b":1}', { b: 1 }],
    ['words about a secret', '{"description":"The password policy"}', { description: 'The password policy' }],
  ])('that is %s', (_what, value, expected) => {
    expect(shown(value)).toEqual(expected)
  })

  test('that only begins like JSON is malformed, and never shown', () => {
    expect(shown('{"ext":{"secret":"x"')).toBeUndefined()
  })

  test('of a thousand levels neither ends the process nor is shown below the 32nd', () => {
    const deep = `${'['.repeat(1_000)}"x"${']'.repeat(1_000)}`
    expect(JSON.stringify(shown(deep))).toBe(`${'['.repeat(33)}${']'.repeat(33)}`)
  })
})

test('a megabyte of anything takes no longer than reading it', () => {
  const began = performance.now()
  for (const part of ['key', 'a', 'eyJ.', '-----BEGIN', '://', 'password ', '{"a":']) {
    redactedJson(part.repeat(300_000), reading)
    redactedJson(JSON.stringify({ a: part.repeat(300_000) }), reading)
  }
  const parsed = performance.now()
  for (let round = 0; round < 50; round += 1) JSON.parse(JSON.stringify({ a: 'a'.repeat(1_000_000) }))
  expect(parsed - began).toBeLessThan(20 * (performance.now() - parsed))
})

test('a description is shown, unless it has the form of a secret', () => {
  expect(harmlessText('Changed the password of Alice', reading)).toBe('Changed the password of Alice')
  expect(harmlessText('Created client_secret=x', reading)).toBeNull()
  expect(harmlessText(7, reading)).toBeUndefined()
})

const SECRETS = [
  'clientSecret',
  'PASSWORD',
  'access_token',
  'apiKey',
  'salt',
  'otp',
  'signing_cert',
  'encryptedPassword',
]
const HARMLESS = ['name', 'uri', 'enabled', 'size', 'description']

/** A random value in which every secret is the text "canary". */
function invent(random: Random, level: number): unknown {
  const kind = random.below(level > 5 ? 3 : 7)
  if (kind === 0) return random.below(100)
  if (kind < 3) return random.pick(['a', 'b c', '', 'https://x.example'])
  if (kind === 3) return Array.from({ length: random.below(4) }, () => invent(random, level + 1))
  if (kind === 4) return JSON.stringify(invent(random, level + 1))
  const object: Record<string, unknown> = {}
  for (let count = random.below(5); count > 0; count -= 1) {
    if (random.below(2) === 0) object[random.pick(HARMLESS)] = invent(random, level + 1)
    else object[random.pick(SECRETS)] = random.pick(['canary', { nested: ['canary'] }, '{"a":"canary"}'])
  }
  return object
}

test('10,000 random values show no secret, and everything else', () => {
  const random = createRandom(5)
  const count = (value: unknown) => (JSON.stringify(value)?.match(/x\.example/g) ?? []).length
  for (let round = 0; round < 10_000; round += 1) {
    const value = invent(random, 0)
    const clean = shown(JSON.stringify(value))
    expect(JSON.stringify(clean) ?? '').not.toContain('canary')
    expect(count(clean)).toBe(count(value))
  }
})
