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

interface ReadPageEntry<Row> {
  readonly page: Page
  readonly answer: Promise<PageAnswer<Row>>
  /** It was started for somebody who has not asked yet. */
  isAhead: boolean
}

const keyOf = ({ page, limit }: Page) => `${page}/${limit}`

/** A cache of pages, so that each is read once. */
export class ReadPages<Row> {
  readonly #answers = new Map<string, ReadPageEntry<Row>>()

  constructor(
    private readonly ask: ReadPage<Row>,
    private readonly onRepeat: (page: Page) => void,
  ) {}

  get known(): readonly Page[] {
    return [...this.#answers.values()].map(({ page }) => page)
  }

  /** Starts to read a page that will be asked for. */
  start(page: Page): void {
    if (this.#answers.has(keyOf(page))) return
    this.#ask(page, true).answer.catch(() => undefined)
  }

  read(page: Page): Promise<PageAnswer<Row>> {
    const known = this.#answers.get(keyOf(page))
    return known ? this.#again(known) : this.#ask(page, false).answer
  }

  #ask(page: Page, isAhead: boolean): ReadPageEntry<Row> {
    const entry = { page, answer: this.ask(page), isAhead }
    this.#answers.set(keyOf(page), entry)
    return entry
  }

  #again(entry: ReadPageEntry<Row>): Promise<PageAnswer<Row>> {
    if (!entry.isAhead) this.onRepeat(entry.page)
    entry.isAhead = false
    return entry.answer
  }

  readAll(pages: readonly Page[]): Promise<readonly ShownPage<Row>[]> {
    const answers = pages.map(page => this.read(page).catch((error: Error) => error))
    return Promise.all(answers).then(all => all.map((answer, index) => ({ page: pages[index] as Page, answer })))
  }

  /** A page that has the length: one that was read already or, if none of those has it, the smallest. */
  async readAny(): Promise<readonly ShownPage<Row>[]> {
    for (const entry of [...this.#answers.values()]) {
      const known = await entry.answer.catch(() => undefined)
      if (known !== null && typeof known?.total !== 'number') continue
      return [{ page: entry.page, answer: await this.#again(entry) }]
    }
    return this.readAll([LENGTH_ONLY])
  }
}
