// Starts the requests of an operation that are made whatever happens, before the fields that ask for them are resolved.

import type { Reader } from '../genauth/reader.js'
import type { ListStart, Lists } from '../paging/lists.js'
import type { Ahead } from './operation-plan.js'

/** Starts the requests. The fields that ask for them handle the errors. */
export function prefetch(ahead: readonly Ahead[], reader: Reader, lists: Lists): void {
  const starts: ListStart[] = []
  for (const step of ahead) {
    if (step.asks !== 'call')
      starts.push({ endpoint: step.endpoint, wanted: step.asks === 'length' ? 'any page' : step.stretch })
    else if ('page' in step.call.endpoint)
      starts.push({ endpoint: step.call.endpoint as ListStart['endpoint'], wanted: step.call.input as never })
    else void reader.loadAhead(step.call)
  }
  lists.start(starts)
}
