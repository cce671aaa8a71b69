import { applicationExamples } from './applications.js'
import { auditExamples } from './audit.js'
import { billingExamples } from './billing.js'
import { customFieldExamples } from './custom-fields.js'
import { dataResourceExamples } from './data-resources.js'
import type { FieldExamples } from './example.js'
import { organizationExamples } from './organizations.js'
import { peopleExamples } from './people.js'
import { permissionExamples } from './permissions.js'
import { poolSettingsExamples } from './pool-settings.js'
import { resourceExamples } from './resources.js'
import { settingsExamples } from './settings.js'

/** The example of each field that reads GenAuth. */
export const fieldExamples: FieldExamples = {
  ...billingExamples,
  ...peopleExamples,
  ...organizationExamples,
  ...applicationExamples,
  ...auditExamples,
  ...permissionExamples,
  ...resourceExamples,
  ...dataResourceExamples,
  ...settingsExamples,
  ...poolSettingsExamples,
  ...customFieldExamples,
}
