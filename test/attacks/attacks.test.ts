import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { attacks } from './attacks.js'
import { tableOf } from './table.js'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

describe('the attacks', () => {
  test('each name a defence that stands in the source once, so that it can be taken away', () => {
    const wrong = attacks.flatMap(({ what, without }) =>
      without.filter(({ file, text }) => read(file).split(text).length !== 2).map(({ text }) => `${what}: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test('are those of SECURITY.md', () => {
    const [, table = ''] = /<!-- attacks -->([\s\S]*)<!-- \/attacks -->/.exec(read('SECURITY.md')) ?? []
    expect(table.trim()).toBe(tableOf(attacks).trim())
  })
})
