// All simulated endpoints.

import { groupRoutes } from './groups.js'
import { orderRoutes } from './orders.js'
import { planRoutes } from './plan.js'
import type { Route } from './route.js'
import { userRoutes } from './users.js'

/** Every endpoint by its method and path, such as "GET /api/v3/get-orders". */
export const routes: ReadonlyMap<string, Route> = new Map(
  Object.entries({ ...orderRoutes, ...planRoutes, ...userRoutes, ...groupRoutes }),
)

/** The last segments of their paths. */
export const endpointNames: ReadonlySet<string> = new Set(
  [...routes.keys()].map(key => key.slice(key.lastIndexOf('/') + 1)),
)
