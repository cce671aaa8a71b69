// The simulated endpoints of settings.

import { refuse, success } from '../envelope.js'
import { byId, collection } from './forms.js'
import type { Route, Routes } from './route.js'

/** Roles have no others; whoever is asked about is not looked up. */
const getCustomData: Route = ({ targetType, targetIdentifier, namespace = 'default' }, { roleData }) => {
  const found = targetType === 'ROLE' ? roleData.get(`${namespace}/${targetIdentifier}`) : undefined
  return success(found?.['customData'] ?? {})
}

export const settingsRoutes: Routes = {
  'GET /api/v3/get-custom-fields': ({ targetType }, { customFields }) =>
    success([...customFields.values()].filter(field => field['targetType'] === targetType)),
  'GET /api/v3/get-user-base-fields': (_asked, { userBaseFields }) => success([...userBaseFields.values()]),
  'GET /api/v3/get-custom-data': getCustomData,
  'GET /api/v3/get-webhook': byId('webhooks', { absent: () => refuse(404, 'notFound') }),
  'GET /api/v3/list-webhooks': collection('webhooks'),
  'GET /api/v3/get-webhook-event-list': (_asked, { webhookEvents }) =>
    success({
      categories: [{ name: '用户', nameEn: 'User', value: 'user' }],
      events: [...webhookEvents.values()],
    }),
  // An unknown webhook has no calls, which is no error.
  'POST /api/v3/get-webhook-logs': collection('webhookLogs', {
    keeps: ({ webhookId }, asked) => webhookId === asked['webhookId'],
  }),
}
