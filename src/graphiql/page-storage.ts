// Where the page keeps its tabs and history.

import { createLocalStorage } from '@graphiql/toolkit'
import type { FirstQuery } from './first-queries.js'

/** Where the page keeps tabs and history: apart from any other GraphiQL at this address, as on localhost:4000. */
export function createPageStorage(endpointPath: string, [first]: readonly [FirstQuery, ...FirstQuery[]]) {
  const storage = createLocalStorage({ namespace: `genauth-gateway ${endpointPath}` })
  // GraphiQL shows a default tab's query but not its variables: on the first visit they are put where it reads them.
  if (storage.getItem('graphiql:tabState') === null) {
    storage.setItem('graphiql:query', first.query)
    storage.setItem('graphiql:variables', first.variables)
  }
  return storage
}
