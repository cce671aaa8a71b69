import { describe, expect, test } from 'vitest'
import { domainNames } from '../../src/domain-names.js'
import { namesWith } from '../../src/graph/names.js'
import { firstQueries } from '../../src/graphiql/first-queries.js'
import { openBrowser } from '../support/browser.js'
import { startGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import {
  answered,
  lineOf,
  noComplaints,
  noticed,
  noticedQuery,
  run,
  seriousFindings,
  showTab,
  takePicture,
} from './page.js'

describe('the first queries', () => {
  test('all run as they are, and show what the gateway is for', async () => {
    await using gateway = await startGateway()
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
    for (const [name, shows] of [
      ['OrderWithPayment', '"paidAmount": "7.9"'],
      ['PageOfOrders', '"totalCount": 120'],
      ['UsageAndEntitlements', '"dataType": "QUANTITY"'],
      ['Summary', '"count": 120'],
    ] as const) {
      await showTab(page, name)
      await run(page)
      await answered(page, shows)
      await expect.poll(() => lineOf(page, '.graphiql-response', '"errors"').count()).toBe(0)
    }
    expect(complaints).toEqual(noComplaints)
  })

  test('have comments that fit the width of the editor beside an open pane', () => {
    const comments = firstQueries(namesWith(), domainNames).flatMap(({ query }) => query.match(/^#.*$/gm) ?? [])
    expect(comments.filter(comment => comment.length > 34)).toEqual([])
    expect(comments.length).toBeGreaterThanOrEqual(4)
  })

  test('are typed with completion, by names that are for people', async () => {
    await using gateway = await startGateway()
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
    await page.getByRole('button', { name: 'New tab' }).click()
    await page.locator('.graphiql-query-editor').click()
    await page.keyboard.type('{ ent')
    await page.keyboard.press('Control+Space')
    const suggestions = page.locator('.suggest-widget .monaco-list-row')
    await suggestions.filter({ hasText: 'entitlements' }).waitFor()
    expect(await suggestions.filter({ hasText: '_entities' }).count()).toBe(0)
    for (const _letter of 'ent') await page.keyboard.press('Backspace')
    await page.keyboard.type('currentP')
    await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'currentPackage' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' { code ')
    await page.keyboard.press('Escape')
    await expect.poll(() => noticedQuery(page)).toMatch(/^\{\s*currentPackage\s*\{\s*code\s*\}\s*\}\s*$/)
    await page.keyboard.press('Control+Enter')
    await answered(page, '"currentPackage"')
    expect(complaints).toEqual(noComplaints)
  })
})

test('a first visit loads 1.7 MB at most, and only the fonts that it shows', async () => {
  await using gateway = await startGateway()
  await using browser = await openBrowser()
  const { page } = await browser.open(`${gateway.url}/graphiql/`)
  await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
  await run(page)
  await answered(page, '"paidAmount": "7.9"')
  const loaded = (await page.evaluate(
    'performance.getEntriesByType("resource").map(({ name, transferSize }) => ({ name, transferSize }))',
  )) as { name: string; transferSize: number }[]
  expect(loaded.reduce((sum, { transferSize }) => sum + transferSize, 0)).toBeLessThan(1_700_000)
  expect(loaded.filter(({ name }) => /font-.*woff2?$/.test(name)).length).toBeLessThanOrEqual(4)
})

test('the documentation begins with the types of billing', async () => {
  await using gateway = await startGateway()
  await using browser = await openBrowser()
  const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  const docs = page.locator('.graphiql-doc-explorer')
  await docs.getByText('PayDetail').first().waitFor()
  expect(await docs.textContent()).not.toMatch(/_Any|_Entity|_Service|federation__|link__/)
  expect(complaints).toEqual(noComplaints)
})

describe('a gateway whose callers bring tokens', () => {
  test('asks for one, which is gone after a reload unless it is to be kept', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    const token = await issuer.token()
    const status = page.getByRole('status')
    const useToken = async () => {
      await page.getByLabel('Token', { exact: true }).fill(`Bearer ${token}\n`)
      await page.getByRole('button', { name: 'Use token' }).click()
    }

    await expect.poll(() => status.textContent()).toBe('Requests use no token.')
    await run(page)
    await answered(page, '"UNAUTHENTICATED"')

    await useToken()
    await expect.poll(() => status.textContent()).toContain(`“${token.slice(-6)}”, until this page`)
    await run(page)
    await answered(page, '"paidAmount": "7.9"')
    await takePicture(page, 'graphiql-token')
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(token)

    await page.reload()
    await expect.poll(() => status.textContent()).toBe('Requests use no token.')
    await page.getByLabel('Keep it in this browser').check()
    await useToken()
    await page.reload()
    await run(page)
    await answered(page, '"paidAmount": "7.9"')

    await page.getByRole('button', { name: /(Show|Hide) Access token/ }).waitFor()
    if (await page.getByRole('button', { name: 'Show Access token' }).isVisible()) {
      await page.getByRole('button', { name: 'Show Access token' }).click()
    }
    await page.getByRole('button', { name: 'Remove token' }).click()
    await expect.poll(() => status.textContent()).toBe('Requests use no token.')
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(token)
    // The browser itself reports answers of 401.
    const { consoleErrors, ...others } = complaints
    expect(consoleErrors.filter(text => !text.includes('401'))).toEqual([])
    expect(others).toEqual({ pageErrors: [], cspViolations: [], outsideRequests: [] })
  })
})

describe('the pane “Upstream”', () => {
  test('shows what a query will cost before it is run, and as it is typed', async () => {
    await using gateway = await startGateway()
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
    await page.getByRole('button', { name: 'Show Upstream' }).click()
    const plan = page.getByRole('region', { name: 'Plan' })
    await plan.getByText('2 REST calls in at most 1 round').waitFor()
    expect(await plan.getByRole('row').allInnerTexts()).toEqual([
      'Round\tCalls\tRequest\tFor',
      '1\t1\tget-order-detail 2022080911591337da0aae9660\torder',
      '1\t1\tget-order-pay-detail 2022080911591337da0aae9660\torder.payDetail',
    ])
    await showTab(page, 'PageOfOrders')
    await plan.getByText('1 to 11 REST calls in at most 2 rounds').waitFor()
    expect(await plan.getByLabel('Budget of 250 calls').getAttribute('value')).toBe('11')
    expect(gateway.upstreamCalls()).toEqual([])
    await page.locator('.graphiql-query-editor').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('{ orders(first: 500) { totalCount } ')
    await plan.getByText('orders will fail without a call: "first" must be').waitFor()
    expect(complaints).toEqual(noComplaints)
  })

  test('shows the calls of a run over its time, and leaves the answer as clients see it', async () => {
    await using gateway = await startGateway({ genauth: { latencyMs: 20 } })
    gateway.genauth.faults.add({ kind: 'error-http', endpoint: 'get-order-pay-detail', times: 1 })
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await page.getByRole('button', { name: 'Show Upstream' }).click()
    await showTab(page, 'PageOfOrders')
    await run(page)
    await answered(page, '"totalCount": 120')
    const last = page.getByRole('region', { name: 'Last run' })
    await last.getByText('12 REST calls, 0 saved, 2 rounds').waitFor()
    const rows = await last.getByRole('row').allInnerTexts()
    expect(rows).toHaveLength(13)
    expect(rows[1]).toMatch(/^get-orders page=1 limit=50\tsent\t\n?\d+(\.\d)? ms$/)
    expect(rows.filter(row => row.includes('failed: UPSTREAM_UNAVAILABLE'))).toHaveLength(1)
    expect(rows.filter(row => row.includes('attempt 2'))).toHaveLength(1)
    expect(await lineOf(page, '.graphiql-response', 'extensions').count()).toBe(0)
    await takePicture(page, 'graphiql-upstream')
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual(noComplaints)
  })

  test('has a card for each error: whose it is, what to do, and what to give to support', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'error-body', endpoint: 'get-order-pay-detail', statusCode: 400, apiCode: 4001 })
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
    await page.getByRole('button', { name: 'Show Upstream' }).click()
    await run(page)
    const errors = page.getByRole('region', { name: 'One error' })
    await errors.waitFor()
    const card = await errors.getByRole('listitem').innerText()
    expect(card).toContain('GenAuth, or the connection to it UPSTREAM_REJECTED')
    expect(card).toContain('Field order.payDetail, from get-order-pay-detail')
    expect(card).toContain('Sending the same query again will not help.')
    expect(card).toMatch(/For the gateway’s operator: [\da-f-]{36}/)
    await takePicture(page, 'graphiql-error')
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual(noComplaints)
  })

  test('shows 200 calls without a stutter', async () => {
    await using gateway = await startGateway({ genauth: { orders: 300 } })
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
    await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
    await page.getByRole('button', { name: 'Show Upstream' }).click()
    await showTab(page, 'PageOfOrders')
    await page.locator('.graphiql-query-editor').click()
    await page.keyboard.press('Control+A')
    // The editor closes the first brace itself.
    await page.keyboard.insertText('{ orders(first: 200) { nodes { payDetail { paidAmount } } } ')
    await noticed(page, 'first: 200')
    await page.keyboard.press('Control+Enter')
    const last = page.getByRole('region', { name: 'Last run' })
    await last.getByText('204 REST calls').waitFor()
    expect(await last.getByRole('row').count()).toBe(205)
    // Long tasks are what people notice as a stutter: half a second is one that cannot be missed. Of the page's own work,
    // since the processors may have other.
    const browserSession = await page.context().newCDPSession(page)
    await browserSession.send('Performance.enable', { timeDomain: 'threadTicks' })
    const workedMs = async () => {
      const { metrics } = await browserSession.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    }
    const height = Number(await page.evaluate(`document.querySelector('.graphiql-plugin').scrollHeight`))
    let longestMs = 0
    for (let top = 0; top < height; top += 400) {
      const before = await workedMs()
      await page.evaluate(`(async () => {
        document.querySelector('.graphiql-plugin').scrollTop = ${top}
        await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
      })()`)
      longestMs = Math.max(longestMs, (await workedMs()) - before)
    }
    expect(longestMs).toBeLessThan(500)
    expect(complaints).toEqual(noComplaints)
  })

  test('says why it shows nothing where the gateway or the token does not allow it', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    await using off = await startGateway({ env: { EXPLAIN: 'off' } })
    await using browser = await openBrowser()
    const { page: without } = await browser.open(`${off.url}/graphiql/`)
    await without.getByRole('button', { name: 'Show Upstream' }).click()
    await without.getByText('Explain is disabled').waitFor()
    await run(without)
    await answered(without, '"paidAmount": "7.9"')

    const { page } = await browser.open(`${gateway.url}/graphiql/`)
    await page.getByLabel('Token', { exact: true }).fill(await issuer.token({ scope: 'billing:read' }))
    await page.getByRole('button', { name: 'Use token' }).click()
    await run(page)
    await answered(page, '"paidAmount": "7.9"')
    await page.getByRole('button', { name: 'Show Upstream' }).click()
    await page.getByText('your token needs the scope gateway:explain').waitFor()
  })
})

test.each(['Light', 'Dark'])('nobody is shut out in the %s theme', async theme => {
  await using gateway = await startGateway()
  await using browser = await openBrowser()
  const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)
  await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
  await page.getByRole('button', { name: 'Open settings dialog' }).click()
  await page.getByRole('button', { name: theme, exact: true }).click()
  await page.keyboard.press('Escape')
  await run(page)
  await answered(page, '"paidAmount": "7.9"')
  await takePicture(page, `graphiql-${theme.toLowerCase()}`)
  expect(await page.evaluate('document.body.className')).toContain(`graphiql-${theme.toLowerCase()}`)
  expect(await seriousFindings(page)).toEqual([])
  expect(complaints).toEqual(noComplaints)
})
