// A list as one operation reads it: each page once.

import DataLoader from 'dataloader'
import { eachByItself } from '../genauth/loader.js'
import { callTo } from '../genauth/plan.js'
import type { OperationClient, Reader } from '../genauth/reader.js'
import type { PagedEndpoint } from './endpoint.js'
import { LENGTH_ONLY, type Page, pagesFor, type Stretch, stretchOf, uncovered } from './page.js'
import { type PageAnswer, type ReadPage, ReadPages, type ShownPage } from './read-pages.js'

/** A list of GenAuth as one operation reads it. */
export interface List<Row> {
  readonly endpoint: PagedEndpoint<Row>
  /** Reads the given page. @throws UpstreamError */
  readonly page: ReadPage<Row>
  /** Reads the pages that cover a stretch: as few as possible for all stretches of one tick together. */
  show(stretch: Stretch): Promise<readonly ShownPage<Row>[]>
  /** Reads any page, for the length of the list: one that is read anyway, or the smallest. @throws UpstreamError */
  length(): Promise<PageAnswer<Row>>
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
  const read: ReadPage<Row> = async page => {
    const answer = await client.call(callTo(endpoint, page))
    if (answers) for (const row of answer?.rows ?? []) if (!(row instanceof Error)) reader.prime(answers(row), row)
    return answer
  }
  const repeated = (page: Page) => client.repeated(callTo(endpoint, page))
  const pages = new ReadPages(read, repeated)

  /** The pages that are needed, with those that are read already. */
  function choose(wanted: readonly Wanted[]): Page[] {
    const earlier = [...pages.known, ...wanted.filter(isPage)]
    const missing = wanted.filter(isStretch).flatMap(stretch => uncovered(stretch, earlier))
    return [...earlier, ...pagesFor(missing, endpoint.page)]
  }

  function readTogether(wanted: readonly Wanted[]): Promise<readonly ShownPage<Row>[]>[] {
    const chosen = choose(wanted)
    const answers = new Map<Wanted, Promise<readonly ShownPage<Row>[]>>()
    for (const one of wanted) {
      if (one === 'any page') continue
      answers.set(one, pages.readAll(isPage(one) ? [one] : showing(one, chosen)))
    }
    return wanted.map(one => answers.get(one) ?? pages.readAny())
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
      const again = new ReadPages(read, repeated)
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
function only<Row>([shown]: readonly ShownPage<Row>[]): PageAnswer<Row> {
  if (shown?.answer instanceof Error) throw shown.answer
  return shown?.answer ?? null
}
