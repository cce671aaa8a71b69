// The storage of the page's tabs and history.

import { createLocalStorage } from '@graphiql/toolkit'
import type { FirstQuery } from './first-queries.js'

/** Storage for tabs and history, separate from any other GraphiQL at the same origin, such as localhost:4000. */
export function createPageStorage(endpointPath: string, [first]: readonly [FirstQuery, ...FirstQuery[]]) {
  const storage = createLocalStorage({ namespace: `genauth-gateway ${endpointPath}` })
  // GraphiQL shows a default tab's query but not its variables; on the first visit, store them where it reads them.
  const isFirstVisit = storage.getItem('graphiql:tabState') === null
  if (isFirstVisit) {
    storage.setItem('graphiql:query', first.query)
    storage.setItem('graphiql:variables', first.variables)
  }
  return { storage, isFirstVisit }
}
