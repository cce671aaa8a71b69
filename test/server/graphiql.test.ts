import Fastify from 'fastify'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { registerGraphiql } from '../../src/server/graphiql.js'
import { answered, lineOf, noComplaints, run, showTab, takePicture } from '../graphiql/page.js'
import { openBrowser } from '../support/browser.js'
import { startGateway } from '../support/gateway.js'

const config = { parts: [], auth: false, explains: true, maxUpstreamCalls: 250 }

test.each(['/', '/billing'])('a visitor below %s runs the first queries and finds the explorer', async basePath => {
  await using gateway = await startGateway({ env: { BASE_PATH: basePath } })
  await using browser = await openBrowser()
  const { page, complaints } = await browser.open(`${gateway.url}/graphiql`)

  await showsFirstQuery(page)
  await run(page)
  await answered(page, '"paidAmount": "7.9"')
  await takePicture(page, basePath === '/' ? 'graphiql' : 'graphiql-prefix')

  await showTab(page, 'PageOfOrders')
  await run(page)
  await answered(page, '"totalCount"')

  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click()
  await page.locator('.graphiql-explorer-root').getByText('orderNo').first().waitFor()
  expect(complaints).toEqual(noComplaints)
})

test('a visitor who comes back without having touched anything finds the first query complete', async () => {
  await using gateway = await startGateway()
  await using browser = await openBrowser()
  const { page } = await browser.open(`${gateway.url}/graphiql/`)
  await showsFirstQuery(page)

  await page.reload()

  await showsFirstQuery(page)
  expect(await page.getByRole('tab').getByTitle(/./).allTextContents()).toEqual(['OrderWithPayment', 'PageOfOrders'])
})

test('the first queries have the names of the schema, where these have a prefix', async () => {
  await using gateway = await startGateway({ env: { SCHEMA_PREFIX: 'Billing' } })
  await using browser = await openBrowser()
  const { page, complaints } = await browser.open(`${gateway.url}/graphiql/`)

  await lineOf(page, '.graphiql-query-editor', 'billingOrder(orderNo: $orderNo)').waitFor()
  await run(page)
  await answered(page, '"billingOrder"')
  await answered(page, '"paidAmount": "7.9"')
  expect(complaints).toEqual(noComplaints)
})

test('the page is asked for each time, and what it loads is kept for good', async () => {
  await using app = await serve()

  const page = await app.inject('/graphiql/')
  const links = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link = '']) => link)
  const assets = await Promise.all(links.map(link => app.inject(new URL(link, 'http://page/graphiql/').pathname)))

  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  expect(links).not.toEqual([])
  expect(links.filter(link => !link.startsWith('./assets/'))).toEqual([])
  for (const asset of assets) {
    expect(asset.statusCode).toBe(200)
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  }
})

test('the page comes compressed where the browser takes that', async () => {
  await using app = await serve()

  const { headers } = await app.inject({ url: '/graphiql/', headers: { 'accept-encoding': 'gzip' } })

  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  })
})

test('the page lets in nothing from outside and may stand in no frame', async () => {
  await using app = await serve()

  const { headers, body } = await app.inject('/graphiql/')

  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe-eval')
  expect(body).not.toMatch(/<script(?![^>]* src=)|https?:/)
})

test('the way to the page holds behind a proxy that takes a prefix off the path', async () => {
  await using app = await serve()

  const { statusCode, headers } = await app.inject('/graphiql')

  expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location: 'graphiql/' })
})

test('the page can be read and nothing else', async () => {
  await using app = await serve()

  const statuses = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const
  const answers = await Promise.all(statuses.map(method => app.inject({ method, url: '/graphiql/' })))

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 404, 404, 404])
})

test('a page that was not built stops the start and names the command that builds it', async () => {
  const builtPage = new URL('./no-such-directory/', import.meta.url)

  await expect(registerGraphiql(Fastify(), config, builtPage)).rejects.toThrow('npm run build:graphiql')
})

/** The page on a server that has nothing else. */
async function serve() {
  const app = Fastify()
  await registerGraphiql(app, config)
  return app
}

/** The editors are there later than the button that runs what is in them. */
async function showsFirstQuery(page: Page): Promise<void> {
  await lineOf(page, '.graphiql-query-editor', 'order(orderNo: $orderNo)').waitFor()
  await lineOf(page, '.graphiql-editor-tool', '2022080911591337da0aae9660').waitFor()
}
