// All simulated endpoints.

import { applicationRoutes } from './applications.js'
import { groupRoutes } from './groups.js'
import { logRoutes } from './logs.js'
import { orderRoutes } from './orders.js'
import { organizationRoutes } from './organizations.js'
import { permissionRoutes } from './permissions.js'
import { planRoutes } from './plan.js'
import { poolSettingsRoutes } from './pool-settings.js'
import { resourceRoutes } from './resources.js'
import type { Route } from './route.js'
import { settingsRoutes } from './settings.js'
import { userRoutes } from './users.js'

/** Every endpoint by its method and path, such as "GET /api/v3/get-orders". */
export const routes: ReadonlyMap<string, Route> = new Map(
  Object.entries({
    ...orderRoutes,
    ...planRoutes,
    ...userRoutes,
    ...groupRoutes,
    ...organizationRoutes,
    ...applicationRoutes,
    ...logRoutes,
    ...settingsRoutes,
    ...poolSettingsRoutes,
    ...permissionRoutes,
    ...resourceRoutes,
  }),
)

/** The last segments of their paths. */
export const endpointNames: ReadonlySet<string> = new Set(
  [...routes.keys()].map(key => key.slice(key.lastIndexOf('/') + 1)),
)
