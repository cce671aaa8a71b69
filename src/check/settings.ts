// The checks of settings: custom fields, webhooks and the like.

import { getCustomFields, getRoleData, getUserBaseFields } from '../domains/settings/custom-fields.js'
import { getExtIdp, listExtIdp } from '../domains/settings/identity-sources.js'
import { getEmailProvider, getEmailTemplates } from '../domains/settings/messages.js'
import { getPipelineFunction, listEventApps, listEvents, listPipelineFunctions } from '../domains/settings/pipeline.js'
import { getGlobalMfaSettings, getSecuritySettings } from '../domains/settings/security.js'
import { getWebhook, getWebhookEventList, getWebhookLogs, listWebhooks } from '../domains/settings/webhooks.js'
import type { Endpoint } from '../genauth/endpoint.js'
import { callTo } from '../genauth/plan.js'
import { type CheckTools, type DomainCheck, readable } from './domain-check.js'

const PAGE = { page: 1, limit: 10 }

async function* checkCustomFields({ tried }: CheckTools) {
  yield (await tried(callTo(getCustomFields, 'USER'))).finding
  yield (await tried(callTo(getUserBaseFields, undefined))).finding
  yield (await tried(callTo(getRoleData, { namespace: 'default', code: 'genauth-gateway-check' }))).finding
}

async function* checkWebhooks({ tried }: CheckTools) {
  yield (await tried(callTo(getWebhookEventList, undefined))).finding
  const list = await tried(callTo(listWebhooks, PAGE))
  yield list.finding
  const [first] = readable(list.output?.rows)
  if (first === undefined) {
    yield { what: 'read get-webhook and get-webhook-logs', notes: ['skipped: the pool has no webhook'] }
    return
  }
  const { webhookId } = first
  yield (await tried(callTo(getWebhook, { webhookId }))).finding
  yield (await tried(callTo(getWebhookLogs.of({ webhookId }), PAGE))).finding
}

async function* checkPool({ tried }: CheckTools) {
  const sources = await tried(callTo(listExtIdp, undefined))
  yield sources.finding
  const [source] = readable(sources.output)
  if (source) yield (await tried(callTo(getExtIdp, { id: source.id }))).finding
  for (const endpoint of [
    getSecuritySettings,
    getGlobalMfaSettings,
    getEmailTemplates,
    getEmailProvider,
    listEventApps,
  ])
    yield (await tried(callTo(endpoint as Endpoint<undefined, unknown>, undefined))).finding
  const functions = await tried(callTo(listPipelineFunctions, 'PRE_REGISTER'))
  yield functions.finding
  const [first] = readable(functions.output)
  if (first) yield (await tried(callTo(getPipelineFunction, { funcId: first.funcId }))).finding
  yield (await tried(callTo(listEvents.of({ app: undefined }), PAGE))).finding
}

export const checkSettings: DomainCheck = async function* (tools) {
  yield* checkPool(tools)
  yield* checkCustomFields(tools)
  yield* checkWebhooks(tools)
}
