// The pages of a list, each read once per operation.

import type { ListPage } from './endpoint.js'
import { LENGTH_ONLY, type Page } from './page.js'

/** The response to a request for a page: null if GenAuth says that there is no list. */
export type PageAnswer<Row> = ListPage<Row> | null

/** A page that covers a part of a stretch, or why it could not be read. */
export interface ShownPage<Row> {
  readonly page: Page
  readonly answer: PageAnswer<Row> | Error
}

/** Reads one page. @throws UpstreamError */
export type ReadPage<Row> = (page: Page) => Promise<PageAnswer<Row>>

/** A cache of pages, so that each is read once. */
export class ReadPages<Row> {
  readonly #answers = new Map<string, { readonly page: Page; readonly answer: Promise<PageAnswer<Row>> }>()

  constructor(
    private readonly ask: ReadPage<Row>,
    private readonly onRepeat: (page: Page) => void,
  ) {}

  get known(): readonly Page[] {
    return [...this.#answers.values()].map(({ page }) => page)
  }

  read(page: Page): Promise<PageAnswer<Row>> {
    const key = `${page.page}/${page.limit}`
    const known = this.#answers.get(key)
    if (known) {
      this.onRepeat(page)
      return known.answer
    }
    const answer = this.ask(page)
    this.#answers.set(key, { page, answer })
    return answer
  }

  readAll(pages: readonly Page[]): Promise<readonly ShownPage<Row>[]> {
    const answers = pages.map(page => this.read(page).catch((error: Error) => error))
    return Promise.all(answers).then(all => all.map((answer, index) => ({ page: pages[index] as Page, answer })))
  }

  /** A page that has the length: one that was read already or, if none of those has it, the smallest. */
  async readAny(): Promise<readonly ShownPage<Row>[]> {
    for (const { page, answer } of [...this.#answers.values()]) {
      const known = await answer.catch(() => undefined)
      if (known !== null && typeof known?.total !== 'number') continue
      this.onRepeat(page)
      return [{ page, answer: known }]
    }
    return this.readAll([LENGTH_ONLY])
  }
}
