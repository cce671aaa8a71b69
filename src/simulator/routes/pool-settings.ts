// The simulated endpoints of the pool's settings.

import { refuse, success } from '../envelope.js'
import type { WireRecord } from '../state.js'
import { byId, collection } from './forms.js'
import type { Routes } from './route.js'

const notFound = () => refuse(404, 'notFound')

const whole = (list: readonly WireRecord[]) => success({ totalCount: list.length, list })

const CATEGORY = {
  title: '通知类模板',
  titleEn: 'Notifications',
  desc: '欢迎邮件',
  descEn: 'E-mails that welcome users',
} as const

export const poolSettingsRoutes: Routes = {
  'GET /api/v3/get-ext-idp': byId('identitySources', { absent: notFound }),
  'GET /api/v3/list-ext-idp': (_asked, { identitySources }) =>
    whole([...identitySources.values()].map(({ id, name, logo, type }) => ({ id, name, logo, type }))),
  'GET /api/v3/get-security-settings': (_asked, { securitySettings }) => success(securitySettings),
  'GET /api/v3/get-global-mfa-settings': (_asked, { mfaSettings }) => success(mfaSettings),
  'GET /api/v3/get-email-templates': (_asked, { emailTemplates }) =>
    success({ templates: [...emailTemplates.values()], categories: [CATEGORY] }),
  'GET /api/v3/get-email-provider': (_asked, { emailProvider }) => success(emailProvider),
  'GET /api/v3/get-pipeline-function': byId('pipelineFunctions', { absent: notFound }),
  'GET /api/v3/list-pipeline-functions': ({ scene }, { pipelineFunctions }) =>
    whole([...pipelineFunctions.values()].filter(one => one['scene'] === scene)),
  'GET /api/v3/list-event-apps': (_asked, { eventApps }) => whole([...eventApps.values()]),
  // Guess: the events of an application begin with its identifier.
  'GET /api/v3/list-events': collection('events', {
    keeps: ({ code }, { app }) => app === undefined || String(code).startsWith(`${app}.`),
  }),
}
