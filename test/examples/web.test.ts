import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { noComplaints, seriousFindings, takePicture } from '../graphiql/page.js'
import { openBrowser } from '../support/browser.js'
import { company, startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'

const cwd = fileURLToPath(new URL('../../examples/web', import.meta.url))
const bin = (name: string) => `${cwd}/node_modules/.bin/${name}`
const manifest = `${cwd}/src/gql/persisted-documents.json`

/** Serves what was built, with the gateway under the same origin, as a proxy does it in production. */
async function serve(gateway: TestGateway) {
  const child = spawn(process.execPath, [bin('vite'), 'preview', '--host', '127.0.0.1', '--port', '0'], {
    cwd,
    env: { ...process.env, GATEWAY_URL: gateway.url, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url === undefined) continue
    child.stdout.resume()
    return {
      url,
      async [Symbol.asyncDispose]() {
        const ended = once(child, 'exit')
        child.kill()
        await ended
      },
    }
  }
  throw new Error('The page is not served.')
}

/** Scrolls down. @returns how many orders are shown */
async function scrolled(page: Page): Promise<number> {
  await page.mouse.wheel(0, 10_000)
  return rows(page).count()
}

const rows = (page: Page) => page.locator('.order[data-order]')
const row = (page: Page, orderNo: string) => page.locator(`.order[data-order="${orderNo}"]`)
const PAID = '2022080911591337da0aae9660'

describe('the example of a web client', () => {
  beforeAll(async () => {
    const run = promisify(execFile)
    await run(process.execPath, [bin('graphql-codegen'), '--check'], { cwd })
    await run(process.execPath, [bin('tsc')], { cwd })
    await run(process.execPath, [bin('vite'), 'build', '--logLevel', 'error'], { cwd })
  }, 120_000)

  test('shows orders first, their payments when they come, and the amounts of each month', async () => {
    await using gateway = await startGateway()
    gateway.genauth.faults.add({ kind: 'delay', ms: 1000, endpoint: 'get-order-pay-detail' })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(site.url)

    await row(page, PAID).getByText('test package').waitFor()
    expect(await row(page, PAID).locator('.payment').innerText()).toBe('…')
    await row(page, PAID).getByText('7.9 by Alipay').waitFor()
    await row(page, '202610310000004').getByText('not paid').waitFor()
    // Exact, also where no floating-point number is.
    await row(page, '20261031074701c2294f000005').getByText('9,007,199,254,740,993.01').first().waitFor()
    await page.getByText('Paid per month').waitFor()
    await expect.poll(() => page.locator('.amounts li').count()).toBeGreaterThan(0)
    expect(complaints).toEqual(noComplaints)
  })

  test('shows amounts in their currency, days of the pool’s zone, and a year of months', async () => {
    await using gateway = await startGateway({ genauth: company, env: { GENAUTH_CURRENCY: 'CNY' } })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(site.url)
    const renewal = row(page, '20260908140517957c01000073')
    await renewal.getByText('CN¥15,480.00 by BankTransfer').waitFor()
    expect(await renewal.locator('.amount').innerText()).toBe('CN¥15,480.00')
    expect(await renewal.locator('small').innerText()).toBe('Sep 8, 2026 · 20260908140517957c01000073')
    const months = page.locator('.amounts li')
    await months.first().waitFor()
    expect(await months.locator('.bar + .label').allInnerTexts()).toEqual([
      ...['Nov 25', 'Dec 25', 'Jan 26', 'Feb 26', 'Mar 26', 'Apr 26'],
      ...['May 26', 'Jun 26', 'Jul 26', 'Aug 26', 'Sep 26', 'Oct 26'],
    ])
    expect(await page.locator('.amounts figcaption').innerText()).toMatch(/^Paid per month\s+CN¥[\d,]+\.\d\d in total$/)
    await takePicture(page, 'web')
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await takePicture(page, 'web-phone')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual(noComplaints)
  })

  test('finds people, a page at a time, and asks GenAuth once for what was typed', async () => {
    await using gateway = await startGateway({ genauth: company })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(`${site.url}/#people`)
    const found = page.locator('[data-user]')
    await page.getByText('160 people').waitFor()
    await page.getByRole('button', { name: 'More people' }).click()
    await expect.poll(() => found.count()).toBe(40)
    await page.evaluate('scrollTo(0, 0)')
    await takePicture(page, 'web-people')
    expect(await seriousFindings(page)).toEqual([])
    gateway.upstreamCalls()
    await page.getByLabel('Search').pressSequentially('kim.miller@', { delay: 20 })
    await page.getByText('1 person').waitFor()
    expect(await found.getByRole('strong').allInnerTexts()).toEqual(['Kim Miller'])
    expect(gateway.upstreamCalls().map(call => call.split(' ')[0])).toEqual(['list-users'])
    await page.getByLabel('Search').fill('nobody at all')
    await page.getByText('0 people').waitFor()
    await page.getByRole('link', { name: 'Orders' }).click()
    await rows(page).first().waitFor()
    expect(complaints).toEqual(noComplaints)
  })

  test('scrolls through 200 orders without a gap and without one twice', async () => {
    await using gateway = await startGateway({ genauth: { orders: 200 } })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(site.url)
    await rows(page).first().waitFor()
    await expect.poll(() => scrolled(page)).toBe(200)
    const shown = await rows(page).evaluateAll(all => all.map(one => one.getAttribute('data-order')))
    expect(shown).toEqual([...gateway.genauth.state.orders.keys()])
    expect(complaints).toEqual(noComplaints)
  })

  test('scrolls on where the page was busy, so that the browser reports at once that its end was far and has come near', async () => {
    await using gateway = await startGateway({ genauth: { orders: 100 } })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page } = await browser.open('about:blank')
    await page.addInitScript(`window.IntersectionObserver = class extends IntersectionObserver {
      constructor(report, options) {
        const held = []
        super(entries => {
          held.push(...entries)
          if (held.length > 1 || entries[0].isIntersecting) report(held.splice(0), this)
        }, options)
      }
    }`)
    await page.goto(site.url)
    await rows(page).first().waitFor()
    await expect.poll(() => scrolled(page)).toBe(100)
  })

  test('offers to try again where no more can be loaded, and asks no more until then', async () => {
    await using gateway = await startGateway()
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page } = await browser.open(site.url)
    await row(page, PAID).getByText('7.9 by Alipay').waitFor()
    await page.locator('.amounts li').first().waitFor()
    gateway.genauth.faults.add({ kind: 'error-body', statusCode: 503, endpoint: 'get-orders' })
    await page.mouse.wheel(0, 10_000)
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await rows(page).count()).toBe(25)
    gateway.genauth.faults.clear()
    gateway.upstreamCalls()
    await page.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
    expect(gateway.upstreamCalls()).toEqual([])
    await again.click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(25)
  })

  test('asks by the hashes that codegen registers, and by the documents where a gateway does not know these', async () => {
    for (const OPERATIONS_FILE of [manifest, '']) {
      const { log, lines } = rememberingLog()
      const only = OPERATIONS_FILE && { OPERATIONS_ONLY: 'on', GRAPHIQL: 'off' }
      await using gateway = await startGateway({ env: { OPERATIONS_FILE, ...(only || {}) }, log })
      await using site = await serve(gateway)
      await using browser = await openBrowser()
      const { page } = await browser.open(site.url)
      await row(page, PAID).getByText('7.9 by Alipay').waitFor()
      const operations = lines.filter(({ msg }) => msg === 'operation')
      expect(operations.every(({ client }) => JSON.stringify(client) === '{"name":"orders","version":"1.0.0"}')).toBe(
        true,
      )
      const missed = operations.filter(({ errors }) => errors !== undefined)
      if (OPERATIONS_FILE) expect(missed).toEqual([])
      else
        expect(new Set(missed.map(({ errors }) => JSON.stringify(errors)))).toEqual(
          new Set(['{"PERSISTED_QUERY_NOT_FOUND":1}']),
        )
    }
  })

  test('filters, and says where there is nothing', async () => {
    await using gateway = await startGateway({ genauth: { orders: 4 } })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(site.url)
    await expect.poll(() => rows(page).count()).toBe(4)
    await page.getByLabel('Status').selectOption('PAID')
    await expect.poll(() => rows(page).locator('.status').allInnerTexts()).toEqual(['paid'])
    await page.getByLabel('Status').selectOption('UNPAID')
    await page.getByText('No orders with this status.').waitFor()
    expect(complaints).toEqual(noComplaints)
  })

  test('filters a list that is longer than what one request reads', async () => {
    await using gateway = await startGateway({ genauth: { orders: 300 }, env: { MAX_SCAN_PAGES: '2' } })
    const orders = [...gateway.genauth.state.orders.values()]
    const unpaid = orders.filter(({ status }) => status === '1').map(({ orderNo }) => orderNo)
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(site.url)
    await rows(page).first().waitFor()
    await page.getByLabel('Status').selectOption('UNPAID')
    await expect
      .poll(async () => {
        await scrolled(page)
        return rows(page).evaluateAll(all => all.map(one => one.getAttribute('data-order')))
      })
      .toEqual(unpaid)
    expect(complaints).toEqual(noComplaints)
  })

  test('shows what can be shown where a payment fails, and offers to try again where nothing can', async () => {
    await using gateway = await startGateway()
    const broken = { kind: 'error-body', statusCode: 400, apiCode: 4001 } as const
    gateway.genauth.faults.add({ ...broken, endpoint: 'get-order-pay-detail', orderNo: '2026103110444500b349000001' })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page } = await browser.open(site.url)
    await row(page, PAID).getByText('7.9 by Alipay').waitFor()
    await row(page, '2026103110444500b349000001').getByText('not available').waitFor()

    gateway.genauth.faults.clear()
    gateway.genauth.faults.add({ kind: 'error-http', endpoint: 'get-orders', statusCode: 503 })
    await page.reload()
    // One box says it, however many queries fail, and its button asks them all again.
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual([expect.stringMatching(/^GenAuth[^\n]+\s+Try again$/)])
    await takePicture(page, 'web-problem')
    gateway.genauth.faults.clear()
    await expect
      .poll(async () => {
        for (const button of await page.getByRole('button', { name: 'Try again' }).all())
          await button.click({ timeout: 500 }).catch(() => {})
        return (await rows(page).count()) === 25 && (await page.locator('.amounts li').count()) > 0
      })
      .toBe(true)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  test('asks for a token where one is needed, and for another one when it has expired', async () => {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    await using site = await serve(gateway)
    await using browser = await openBrowser()
    const { page } = await browser.open(site.url)
    const signIn = async (token: string) => {
      await page.getByLabel('Access token').fill(token)
      await page.getByRole('button', { name: 'Continue' }).click()
    }
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    const nowS = Math.floor(Date.now() / 1000)
    await signIn(await issuer.token({ exp: nowS - 600, iat: nowS - 1200 }))
    await page.getByRole('heading', { name: 'Your session has expired' }).waitFor()
    await signIn(await issuer.token())
    await row(page, PAID).getByText('7.9 by Alipay').waitFor()
    await expect.poll(() => page.getByLabel('Access token').count()).toBe(0)
  })
})
