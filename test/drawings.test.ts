import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chart } from './bench/chart.js'
import { takePicture } from './graphiql/page.js'
import { openBrowser } from './support/browser.js'
import { startGateway } from './support/gateway.js'

const docs = new URL('../docs/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8')
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text)

/** Texts that are cut off by the picture or by the box that they begin in, or stand over each other. */
const misplaced = `(() => {
  const { width, height } = document.documentElement.getBoundingClientRect()
  const inside = ({ left, right, top, bottom }, box) =>
    left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom
  const meet = (one, other) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 4 && other.top < one.bottom - 4
  const texts = [...document.querySelectorAll('text')].map(text => ({ text, at: text.getBoundingClientRect() }))
  const boxes = [...document.querySelectorAll('rect[rx="6"]')].map(box => box.getBoundingClientRect())
  const begins = (at, box) => at.left > box.left && at.left < box.right && at.top > box.top && at.top < box.bottom
  return texts.filter(({ at }, index) =>
    !inside(at, { left: 0, top: 0, right: width, bottom: height })
    || boxes.some(box => begins(at, box) && !inside(at, box))
    || texts.slice(index + 1).some(other => meet(at, other.at))
  ).map(({ text }) => text.textContent)
})()`

test.each(readdirSync(docs).filter(name => name.endsWith('.svg')))('the words of %s have room', async name => {
  await using browser = await openBrowser()
  const { page } = await browser.open(new URL(name, docs).href)
  await takePicture(page, name.replace('.svg', ''))
  expect(await page.evaluate(misplaced)).toEqual([])
})

test('architecture.svg names folders that there are', () => {
  const folders = textsOf(read('architecture.svg')).flatMap(text => text.match(/[a-z/]+\//g) ?? [])
  expect(folders.length).toBeGreaterThan(5)
  expect(folders.filter(folder => !existsSync(new URL(`../src/${folder}`, docs)))).toEqual([])
})

test('performance.svg shows the ratios of one client in the table beside it', () => {
  const [, table = ''] = /### One client[\s\S]*?\n((?:\|.*\n)+)/.exec(read('performance.md')) ?? []
  const [names = [], , ...rows] = table
    .trimEnd()
    .split('\n')
    .map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
  const groups = rows.map(([title = '', ...values]) => ({
    title: title.replaceAll('`', ''),
    bars: values.map((value, index) => ({ name: names[index + 1] ?? '', value: Number(value) })),
  }))
  const svg = read('performance.svg')
  expect(groups.length).toBeGreaterThan(3)
  expect(textsOf(svg)).toEqual(textsOf(chart(textsOf(svg)[0] ?? '', groups)))
})

describe('federation.svg counts the calls as they are:', () => {
  const orders = (JSON.parse(read('../examples/supergraph/invoices.json')) as { orderNo: string }[])
    .slice(0, 5)
    .map(({ orderNo }) => ({ __typename: 'Order', orderNo }))

  test.each([
    ['status payDetail { paidAmount }', 8],
    ['payDetail { paidAmount }', 4],
    ['orderNo', 0],
  ])('five invoices for four orders, of which %s is selected, cost %i', async (fields, calls) => {
    expect(new Set(orders.map(({ orderNo }) => orderNo)).size).toBe(4)
    expect(textsOf(read('federation.svg')).at(-1)).toBe(
      'Five invoices for four orders cost eight calls to GenAuth, all at once; four if only payments are selected, none if only numbers are.',
    )
    await using gateway = await startGateway()
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': '1' },
      body: JSON.stringify({
        query: `query ($orders: [_Any!]!) { _entities(representations: $orders) { ... on Order { ${fields} } } }`,
        variables: { orders },
      }),
    })
    const { errors, extensions } = (await response.json()) as {
      errors?: unknown
      extensions: { upstream: { calls: number; rounds: number } }
    }
    expect(errors).toBeUndefined()
    expect(extensions.upstream).toMatchObject({ calls, rounds: calls === 0 ? 0 : 1 })
  })
})
