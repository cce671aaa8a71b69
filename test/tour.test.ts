import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parseFault } from '../src/simulator/index.js'
import { lineOf, noComplaints, run, showTab, takePicture } from './graphiql/page.js'
import { openBrowser } from './support/browser.js'
import { company, startGateway } from './support/gateway.js'

const tour = readFileSync(new URL('../docs/tour.md', import.meta.url), 'utf8')

/** What stands between two marks of the tour. */
const part = (name: string) => tour.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''

test('a GenAuth that fails as in the tour costs one payment of ten, and three attempts more', async () => {
  const faults = [...part('faults').matchAll(/--fault (\S+)/g)].map(([, spec = '']) => parseFault(spec))
  expect(faults).toHaveLength(2)
  await using gateway = await startGateway({ genauth: { ...company, faults } })
  await using browser = await openBrowser()
  const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
  await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
  await showTab(page, 'PageOfOrders')
  await run(page)

  const last = page.getByRole('region', { name: 'Last run' })
  await last.getByText('14 REST calls').waitFor()
  const payments = last.getByRole('button', { name: /get-order-pay-detail × 13/ })
  expect(await payments.innerText()).toContain('503 failed: UPSTREAM_UNAVAILABLE × 3')
  const errors = page.getByRole('region', { name: 'One error' })
  await errors.scrollIntoViewIfNeeded()
  expect(await errors.getByRole('listitem').innerText()).toContain('orders.nodes.2.payDetail')
  await takePicture(page, 'tour-faults')
  expect(complaints).toEqual(noComplaints)

  const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
  const [, shown = ''] = /\n(genauth_retries_total\S+ 3)\n/.exec(tour) ?? []
  expect(metrics.split('\n')).toContain(shown)
})

test('explain prints what the tour shows', async () => {
  const [, operation = ''] = /gateway\.js explain '(.*)'/.exec(tour) ?? []
  const binary = fileURLToPath(new URL('../dist/bin/gateway.js', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [binary, 'explain', operation])
  expect(part('explain')).toBe(`\n\`\`\`\n${stdout}\`\`\`\n`)
})
