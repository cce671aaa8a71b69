import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { parsedDocuments, registeredQueries } from '../../src/server/document-stores.js'

test('a flood of persisted queries keeps the latest 4 MiB of text', async () => {
  const store = registeredQueries()
  for (let number = 0; number < 50; number += 1) await store.set(`${number}`, 'x'.repeat(100_000))
  const kept = await Promise.all(Array.from({ length: 50 }, (_, number) => store.get(`${number}`)))
  expect(kept.map(text => text !== undefined)).toEqual(kept.map((_, number) => number >= 9))
  await store.set('large', 'x'.repeat(5_000_000))
  expect(await store.get('large')).toBeUndefined()
  await store.delete('49')
  expect(await store.get('49')).toBeUndefined()
})

test('a flood of documents keeps those of the latest 512 KiB of text', async () => {
  const store = parsedDocuments()
  const document = (number: number) => parse(`{ a${number}: __typename } #${'x'.repeat(10_000)}`)
  for (let number = 0; number < 100; number += 1) await store.set(`${number}`, document(number))
  const kept = await Promise.all(Array.from({ length: 100 }, (_, number) => store.get(`${number}`)))
  const count = kept.filter(text => text !== undefined).length
  expect(count).toBe(52)
  expect(kept.slice(-count).every(text => text !== undefined)).toBe(true)
})
