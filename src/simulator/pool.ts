// The sample pool of the simulator: everything but what is bought.

import { createApplications } from './applications.js'
import { createCustomFields } from './custom-fields.js'
import { createDirectory } from './directory.js'
import { createLogs } from './logs.js'
import { createPeople } from './people.js'
import { createPermissions } from './permissions.js'
import { createSettings } from './pool-settings.js'
import { createRandom } from './random.js'
import type { Billing, State } from './state.js'
import { createWebhooks } from './webhooks.js'

/** Each part has a sequence of its own, so that none depends on how much there is of another. */
export function createPool(seed: number, userCount: number): Omit<State, keyof Billing> {
  const people = createPeople(createRandom(seed + 1), userCount)
  const userIds = [...people.users.keys()]
  const directory = createDirectory(createRandom(seed + 2), userIds)
  const applications = createApplications(createRandom(seed + 3), userIds, { ...people, ...directory })
  const logs = createLogs(createRandom(seed + 4), [...people.users.values()], [...applications.applications.values()])
  const access = createPermissions(createRandom(seed + 6), userIds, { ...people, ...directory })
  return {
    ...people,
    ...directory,
    ...applications,
    ...logs,
    ...access,
    ...createWebhooks(createRandom(seed + 5)),
    ...createCustomFields(people),
    ...createSettings(createRandom(seed + 7)),
  }
}
