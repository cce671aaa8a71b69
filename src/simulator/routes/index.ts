// All simulated billing endpoints.

import { orderRoutes } from './orders.js'
import { planRoutes } from './plan.js'
import type { Route } from './route.js'

/** Every billing endpoint by the last segment of its path. */
export const routes: ReadonlyMap<string, Route> = new Map(Object.entries({ ...orderRoutes, ...planRoutes }))
