import { systemClock } from '../../src/genauth/clock.js'
import type { Params } from '../../src/genauth/endpoint.js'
import { type OperationClient, Reader } from '../../src/genauth/reader.js'
import { Lists } from '../../src/paging/lists.js'
import type { ReadContext } from '../../src/planning/reads.js'
import { selecting, UNLIMITED } from '../../src/selection.js'
import { asking } from './asking.js'
import { digest } from './digest.js'

/**
 * What one operation reads with, without HTTP.
 * @param answer the `data` that is answered to a call with these parameters; null for absence
 */
export function readingOf(answer: (params: Params) => unknown, maxScanPages = 50) {
  const calls: Params[] = []
  const client: OperationClient = {
    async call({ endpoint, input, params }) {
      calls.push(params)
      const reading = { site: { endpoint: endpoint.name }, readTime: () => undefined, drift: () => undefined }
      const data = answer(params)
      return data === null ? null : endpoint.read(data, input as never, reading)
    },
    repeated() {},
    inFlight: { count: 0, onSettled: undefined },
    clock: systemClock,
  }
  const reader = new Reader(client)
  const context: ReadContext = {
    reader,
    lists: new Lists(client, reader, maxScanPages),
    select: selecting(UNLIMITED),
    digest,
    asking: asking(),
  }
  return { calls, context }
}

/** The lists of one operation alone. */
export function listsOf(answer: (params: Params) => unknown, maxScanPages?: number) {
  const { calls, context } = readingOf(answer, maxScanPages)
  return { calls, lists: context.lists }
}
