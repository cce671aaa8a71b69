// A list as one operation reads it: each page once.

import DataLoader from 'dataloader'
import { eachByItself } from '../genauth/loader.js'
import { callTo } from '../genauth/plan.js'
import type { OperationClient, Reader } from '../genauth/reader.js'
import type { ListPage, PagedEndpoint } from './endpoint.js'
import { choosePages, LENGTH_ONLY, type Page, type Stretch, stretchOf, uncovered } from './page.js'

/** A list of GenAuth as one operation reads it. */
export interface List<Row> {
  readonly endpoint: PagedEndpoint<Row>
  /** Reads the given page. @throws UpstreamError */
  readonly page: ReadPage<Row>
  /** Reads the pages that cover a stretch: as few as possible for all stretches of one tick together. */
  show(stretch: Stretch): Promise<readonly ShownPage<Row>[]>
  /** Reads any page, for the length of the list: one that is read anyway, or the smallest. @throws UpstreamError */
  length(): Promise<PageResponse<Row>>
  /** Starts to read what fields will ask for. They handle the errors. */
  start(wanted: readonly Wanted[]): void
  /** Reads pages again, each once, for a list that changed while it was read. */
  reread(): ReadPage<Row>
}

/** What a field wants to read: a given page, the pages that cover a stretch, or any page. */
export type Wanted = Page | Stretch | 'any page'

/** @param reader is primed with the rows, which are the results of other calls */
export function createList<Row>(endpoint: PagedEndpoint<Row>, client: OperationClient, reader: Reader): List<Row> {
  const { answers } = endpoint.page
  const readWith =
    (call: OperationClient['call']): ReadPage<Row> =>
    async page => {
      const response = await call(callTo(endpoint, page))
      if (answers) for (const row of response?.rows ?? []) if (!(row instanceof Error)) reader.prime(answers(row), row)
      return response
    }
  const repeated = (page: Page) => client.repeated(callTo(endpoint, page))
  // Through the reader, as records may have been looked up in the list.
  const pages = new ReadPages(
    readWith(call => reader.load(call)),
    repeated,
  )

  /** The pages that are needed, with those that are read already. */
  function choose(wanted: readonly Wanted[]): Page[] {
    return choosePages(wanted.filter(isStretch), endpoint.page, [...pages.known, ...wanted.filter(isPage)])
  }

  function readTogether(wanted: readonly Wanted[]): Promise<readonly ShownPage<Row>[]>[] {
    const chosen = choose(wanted)
    const responses = new Map<Wanted, Promise<readonly ShownPage<Row>[]>>()
    for (const one of wanted) {
      if (one === 'any page') continue
      responses.set(one, pages.readAll(isPage(one) ? [one] : showing(one, chosen)))
    }
    return wanted.map(one => responses.get(one) ?? pages.readAny())
  }

  const loader = new DataLoader<Wanted, readonly ShownPage<Row>[]>(wanted => eachByItself(readTogether(wanted)), {
    // `ReadPages` caches the pages instead, since one page may serve several requests.
    cache: false,
  })
  return {
    endpoint,
    page: async page => only(await loader.load(page)),
    show: stretch => loader.load(stretch),
    length: async () => only(await loader.load('any page')),
    start(wanted) {
      const chosen = choose(wanted)
      for (const page of chosen.length === 0 ? [LENGTH_ONLY] : chosen) pages.start(page)
    },
    reread() {
      const again = new ReadPages(
        readWith(call => reader.loadAnew(call)),
        repeated,
      )
      return page => again.read(page)
    },
  }
}

const isPage = (wanted: Wanted): wanted is Page => typeof wanted === 'object' && 'limit' in wanted
const isStretch = (wanted: Wanted): wanted is Stretch => typeof wanted === 'object' && 'start' in wanted

/** Selects the pages that cover a stretch, largest first, without pages that add nothing. */
function showing(stretch: Stretch, pages: readonly Page[]): Page[] {
  const chosen: Page[] = []
  let rest = [stretch]
  for (const page of [...pages].sort((one, other) => other.limit - one.limit)) {
    const shown = stretchOf(page)
    if (!rest.some(part => part.start < shown.end && shown.start < part.end)) continue
    chosen.push(page)
    rest = rest.flatMap(part => uncovered(part, [page]))
  }
  return chosen
}

/** @throws the error of the page if it could not be read */
function only<Row>([shown]: readonly ShownPage<Row>[]): PageResponse<Row> {
  if (shown?.response instanceof Error) throw shown.response
  return shown?.response ?? null
}

/** The response to a request for a page: null if GenAuth says that there is no list. */
export type PageResponse<Row> = ListPage<Row> | null

/** A page that covers a part of a stretch, or why it could not be read. */
export interface ShownPage<Row> {
  readonly page: Page
  readonly response: PageResponse<Row> | Error
}

/** Reads one page. @throws UpstreamError */
export type ReadPage<Row> = (page: Page) => Promise<PageResponse<Row>>

interface ReadPageEntry<Row> {
  readonly page: Page
  readonly response: Promise<PageResponse<Row>>
  /** It was started for somebody who has not asked yet. */
  isAhead: boolean
}

const keyOf = ({ page, limit }: Page) => `${page}/${limit}`

/** A cache of pages, so that each is read once. */
export class ReadPages<Row> {
  readonly #responses = new Map<string, ReadPageEntry<Row>>()

  constructor(
    private readonly ask: ReadPage<Row>,
    private readonly onRepeat: (page: Page) => void,
  ) {}

  get known(): readonly Page[] {
    return [...this.#responses.values()].map(({ page }) => page)
  }

  /** Starts to read a page that will be asked for. */
  start(page: Page): void {
    if (this.#responses.has(keyOf(page))) return
    this.#ask(page, true).response.catch(() => undefined)
  }

  read(page: Page): Promise<PageResponse<Row>> {
    const known = this.#responses.get(keyOf(page))
    return known ? this.#again(known) : this.#ask(page, false).response
  }

  #ask(page: Page, isAhead: boolean): ReadPageEntry<Row> {
    const entry = { page, response: this.ask(page), isAhead }
    this.#responses.set(keyOf(page), entry)
    return entry
  }

  #again(entry: ReadPageEntry<Row>): Promise<PageResponse<Row>> {
    if (!entry.isAhead) this.onRepeat(entry.page)
    entry.isAhead = false
    return entry.response
  }

  readAll(pages: readonly Page[]): Promise<readonly ShownPage<Row>[]> {
    const responses = pages.map(page => this.read(page).catch((error: Error) => error))
    return Promise.all(responses).then(all => all.map((response, index) => ({ page: pages[index] as Page, response })))
  }

  /** A page that has the length: one that was read already or, if none of those has it, the smallest. */
  async readAny(): Promise<readonly ShownPage<Row>[]> {
    for (const entry of [...this.#responses.values()]) {
      const known = await entry.response.catch(() => undefined)
      if (known !== null && typeof known?.total !== 'number') continue
      return [{ page: entry.page, response: await this.#again(entry) }]
    }
    return this.readAll([LENGTH_ONLY])
  }
}
