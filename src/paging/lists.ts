// The lists of one operation, with the scans that its fields share.

import type { OperationClient, Reader } from '../genauth/reader.js'
import type { PagedEndpoint } from './endpoint.js'
import { createList, type List, type Wanted } from './list.js'
import { NOTHING_READ, type Scan, type ScanPlan, scanList } from './scan.js'

/** A part of a list that a field will ask for. */
export interface ListStart {
  readonly endpoint: PagedEndpoint<unknown>
  readonly wanted: Wanted
}

/** The lists that one operation reads. All of its fields share pages and scans. */
export class Lists {
  readonly #lists = new Map<string, List<unknown>>()
  readonly #scans = new Map<string, Promise<Scan<unknown> | null>>()

  /** @param maxScanPages most pages that one scan reads */
  constructor(
    private readonly client: OperationClient,
    private readonly reader: Reader,
    private readonly maxScanPages: number,
  ) {}

  /** Starts to read parts of lists that fields will ask for: as few pages as possible for all parts together. */
  start(starts: readonly ListStart[]): void {
    const byList = new Map<List<unknown>, Wanted[]>()
    for (const { endpoint, wanted } of starts) {
      const list = this.of(endpoint)
      byList.set(list, [...(byList.get(list) ?? []), wanted])
    }
    for (const [list, wanted] of byList) list.start(wanted)
  }

  of<Row>(endpoint: PagedEndpoint<Row>): List<Row> {
    const known = this.#lists.get(endpoint.reads) as List<Row> | undefined
    const list = known ?? createList(endpoint, this.client, this.reader)
    this.#lists.set(endpoint.reads, list as List<unknown>)
    return list
  }

  /**
   * Executes the plan of a scan.
   * @returns null if GenAuth says that there is no list. @throws UpstreamError if a page could not be read
   */
  async scan<Row>(plan: ScanPlan, endpoint: PagedEndpoint<Row>): Promise<Scan<Row> | null> {
    if (plan.read === 'nothing') return NOTHING_READ
    const list = this.of(endpoint)
    if (plan.read === 'length') return (await list.length()) && NOTHING_READ
    const key = `${plan.start} ${endpoint.reads}`
    const known = this.#scans.get(key) as Promise<Scan<Row> | null> | undefined
    const scan = known ?? scanList(list, plan.start, this.maxScanPages)
    this.#scans.set(key, scan)
    return scan
  }
}
