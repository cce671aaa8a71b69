import type { Params } from '../../src/genauth/endpoint.js'
import { type OperationClient, Reader } from '../../src/genauth/reader.js'
import { Lists } from '../../src/paging/lists.js'

/**
 * Lists as one operation reads them, without HTTP.
 * @param answer the `data` that is answered to a call with these parameters
 */
export function listsOf(answer: (params: Params) => unknown, maxScanPages = 50): { lists: Lists; calls: Params[] } {
  const calls: Params[] = []
  const client: OperationClient = {
    async call({ endpoint, input, params }) {
      calls.push(params)
      const reading = { site: { endpoint: endpoint.name }, readTime: () => undefined, drift: () => undefined }
      return endpoint.read(answer(params), input as never, reading)
    },
    repeated() {},
    asked() {},
  }
  return { calls, lists: new Lists(client, new Reader(client), maxScanPages) }
}
