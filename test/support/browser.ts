import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumPath } from './programs.js'

/** A browser of one test, with a profile of its own. */
export interface TestBrowser extends AsyncDisposable {
  /** Goes to a page, in a tab that shares its storage with the others of this browser. */
  open(url: string): Promise<WatchedPage>
}

/** A page with what its visitor would never see, since the start of the visit. */
export interface WatchedPage {
  readonly page: Page
  readonly complaints: Complaints
}

/** What a sound page leaves empty. */
export interface Complaints {
  readonly consoleErrors: string[]
  readonly pageErrors: string[]
  readonly cspViolations: string[]
  /** Addresses of another host than the page's own, asked or not answered. */
  readonly outsideRequests: string[]
}

/** Starts Chromium, which install-programs.ts sees to. */
export async function openBrowser(): Promise<TestBrowser> {
  started ??= start()
  const context = await (await started).newContext({ viewport: { width: 1440, height: 900 } })
  return {
    open: url => openPage(context, url),
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** One for all tests of a process, which ends with it. */
let started: Promise<Browser> | undefined

const start = () =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

async function openPage(context: BrowserContext, url: string): Promise<WatchedPage> {
  const page = await context.newPage()
  // Shorter than a test's time, so that a wait in vain says what it waited for.
  page.setDefaultTimeout(30_000)
  const complaints = await watch(page, new URL(url).host)
  await page.goto(url)
  return { page, complaints }
}

async function watch(page: Page, host: string): Promise<Complaints> {
  const complaints: Complaints = { consoleErrors: [], pageErrors: [], cspViolations: [], outsideRequests: [] }
  page.on('console', message => message.type() === 'error' && complaints.consoleErrors.push(message.text()))
  page.on('pageerror', error => complaints.pageErrors.push(String(error)))
  page.on('request', request => isOutside(request.url(), host) && complaints.outsideRequests.push(request.url()))
  await page.exposeFunction('reportCspViolation', (violation: string) => complaints.cspViolations.push(violation))
  // As text: these lines run in the page, and the tests are compiled without the names of a browser.
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', event => reportCspViolation(event.effectiveDirective + ' ' + event.blockedURI))`,
  )
  return complaints
}

const isOutside = (address: string, host: string) => {
  const { protocol, host: asked } = new URL(address)
  return protocol !== 'data:' && protocol !== 'blob:' && asked !== host
}
