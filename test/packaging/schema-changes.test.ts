import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { breakingChanges, unannounced } from './schema-changes.js'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

const current = subgraphSdl()

/** The current SDL with one part of it replaced. */
function changed(part: RegExp, by: string): string {
  const sdl = current.replace(part, by)
  expect(sdl).not.toBe(current)
  return sdl
}

describe('the schema since the last release', () => {
  test('breaks no client without a line in the changelog that names what it breaks', async () => {
    const changes = await breakingChanges(read('schema.graphql'), current)
    expect(unannounced(changes, read('CHANGELOG.md'))).toEqual([])
  })

  test.each([
    ['a field that is gone', /\n {2}goodsName: String(?=\n)/, '\n  goodsNom: String', 'Order.goodsName'],
    ['a field of another type', /payType: String/, 'payType: Int', 'PayDetail.payType'],
    ['a value that is gone', /\n {2}EXPIRED(?=\n)/, '\n  GONE', 'OrderStatus.EXPIRED'],
    [
      'an argument that has to be given',
      /orderNo: ID!\n {2}\)/,
      'orderNo: ID!\n    zone: String!\n  )',
      'Query.order.zone',
    ],
    ['a type that is gone', /\bOrderScan\b/g, 'Scan', 'OrderScan'],
  ])('breaks for %s', async (_what, part, by, path) => {
    const changes = await breakingChanges(current, changed(part, by))
    expect(changes.map(change => change.path)).toContain(path)
    expect(unannounced(changes, `## Unreleased\n\n## 0.1.0\n\n- \`${path}\`\n`)).toEqual(changes)
    const [first] = unannounced(changes, `## Unreleased\n\n- \`${path}\` is gone.\n`)
    expect(first?.path).not.toBe(path)
  })

  test.each([
    ['a field more', /\n {2}goodsName: String(?=\n)/, '\n  goodsName: String\n  goodsNote: String'],
    ['a field that is always there', /\n {2}goodsName: String(?=\n)/, '\n  goodsName: String!'],
    ['other words', /Name of the plan/g, 'The name of the plan'],
  ])('does not break for %s', async (_what, part, by) => {
    expect(await breakingChanges(current, changed(part, by))).toEqual([])
  })
})
