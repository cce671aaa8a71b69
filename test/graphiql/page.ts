import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a visit should leave behind. */
export const noComplaints = { consoleErrors: [], pageErrors: [], cspViolations: [], outsideRequests: [] }

export const lineOf = (page: Page, part: string, text: string) =>
  page.locator(`${part} .view-line`, { hasText: text }).first()

/** Shows a tab, and waits until GraphiQL has looked what operation it holds, which is a moment later. */
export async function showTab(page: Page, name: string): Promise<void> {
  // A tab that is clicked before the editor is there shows nothing.
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.getByRole('tab', { name }).click()
  await noticed(page, `query ${name}`)
}

/** Waits until GraphiQL has noticed what was typed. */
export const noticed = (page: Page, text: string) => expect.poll(() => noticedQuery(page)).toContain(text)

/** GraphiQL keeps the text of the editor when it has looked at it. */
export const noticedQuery = (page: Page): Promise<string> => kept(page, 'query')

/** The tabs as they will be there after a reload. */
export const keptTabs = (page: Page): Promise<string> => kept(page, 'tabState')

async function kept(page: Page, what: string): Promise<string> {
  const { origins } = await page.context().storageState()
  const all = origins.flatMap(({ localStorage }) => localStorage)
  return all.find(({ name }) => name.endsWith(`:graphiql:${what}`))?.value ?? ''
}

export async function run(page: Page): Promise<void> {
  // An editor that is not there yet has no query to run.
  await page.locator('.graphiql-query-editor .view-line span').first().waitFor()
  await page.getByRole('button', { name: /^Execute query/ }).click()
}

export const answered = (page: Page, text: string) => lineOf(page, '.graphiql-response', text).waitFor()

/** For people to look at. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir('test-report', { recursive: true })
  await page.screenshot({ path: `test-report/${name}.png` })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What shuts people out, by axe-core: rules that are broken seriously, and where. GraphiQL's own tabs hold a button each
 * that renames or closes them, which no property of the library changes.
 */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  // Everything else that axe reports is megabytes, which take longer to bring here than to find.
  const violations = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as AxeResults['violations']
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, html, text: `${id}: ${target.join(' ')}` })))
    .filter(({ id, html }) => !(id === 'nested-interactive' && html.includes('graphiql-tab')))
    .map(({ text }) => text)
}

/** Elements of our own whose text is wider than they are, or that stand over each other's text; parts of the page that do. */
export async function wordsThatDoNotFit(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const shown = [...document.querySelectorAll('.upstream :is(p, h2, h3, h4, .request, .result), .start-screen *, .response-bar p')]
      .filter(element => element.getClientRects().length > 0 && element.textContent.trim() !== '')
    const tooWide = shown.filter(element => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
    const leaves = shown.filter(element => element.matches('.request, .result'))
    const meet = (element, next) => {
      const one = element.getBoundingClientRect()
      const other = next.getBoundingClientRect()
      return one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1
    }
    const over = leaves.filter((element, index) => leaves.slice(index + 1).some(next => meet(element, next)))
    const parts = [...document.querySelectorAll('.graphiql-editors, .graphiql-response, .graphiql-plugin')]
    const covering = parts.filter((element, index) => parts.slice(index + 1).some(next => meet(element, next)))
    const astray = [...document.querySelectorAll('.graphiql-editor')].filter(box => {
      const editor = box.querySelector('.monaco-editor')
      return editor && Math.abs(editor.getBoundingClientRect().top - box.getBoundingClientRect().top) > 1
    })
    return [...tooWide, ...over, ...covering, ...astray].map(element => element.className + ': ' + element.textContent.slice(0, 80))
  })()`)) as string[]
}
