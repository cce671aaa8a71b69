// The audits of settings.

import { deepStrictEqual, ok } from 'node:assert/strict'
import { type Audit, codeOf, type Fields, isText, rowsOf, success } from './audit.js'

const PAGE = { page: 1, limit: 1 }

/** How values of the types of custom fields may be sent. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  STRING: ['string'],
  NUMBER: ['number', 'string'],
  DATETIME: ['string', 'number'],
  BOOLEAN: ['boolean', 'string'],
  ENUM: ['string'],
}

export const settingsAudits: readonly Audit[] = [
  {
    id: 'WEBHOOKS-1',
    level: 'MUST',
    name: 'a webhook of the list is found by its id, and its calls come in pages',
    async run(probe) {
      const [webhook] = await rowsOf(probe.get('list-webhooks', PAGE), 'list')
      ok(webhook, 'the pool has no webhook')
      isText(webhook, ['webhookId', 'name', 'url'])
      const webhookId = String(webhook['webhookId'])
      deepStrictEqual((await success(probe.get('get-webhook', { webhookId })))['webhookId'], webhookId)
      for (const row of await rowsOf(probe.post('get-webhook-logs', { webhookId, ...PAGE }), 'list')) {
        isText(row, ['eventName', 'timestamp'])
      }
    },
  },
  {
    id: 'WEBHOOKS-2',
    level: 'MUST',
    name: 'an unknown webhook gets 404, and its calls are an empty list',
    async run(probe) {
      const webhookId = '0'.repeat(24)
      deepStrictEqual(codeOf(await probe.get('get-webhook', { webhookId })), 404)
      deepStrictEqual(await rowsOf(probe.post('get-webhook-logs', { webhookId, ...PAGE }), 'list'), [])
    },
  },
  {
    id: 'WEBHOOKS-3',
    level: 'MUST',
    name: 'what webhooks can be told about is a list of events and one of categories',
    async run(probe) {
      for (const row of await rowsOf(probe.get('get-webhook-event-list'), 'events')) isText(row, ['value', 'category'])
      for (const row of await rowsOf(probe.get('get-webhook-event-list'), 'categories')) isText(row, ['value'])
    },
  },
  {
    id: 'FIELDS-1',
    level: 'MUST',
    name: 'definitions of custom fields are a list, each with its key and type',
    async run(probe) {
      for (const endpoint of ['get-custom-fields', 'get-user-base-fields']) {
        const data = (await success(probe.get(endpoint, { targetType: 'USER' }))) as unknown as Fields[]
        ok(Array.isArray(data), 'it is no list')
        for (const field of data) isText(field, ['key', 'dataType'])
      }
    },
  },
  {
    id: 'FIELDS-2',
    level: 'SHOULD',
    guess: true,
    name: 'values of custom fields are of the types that their definitions declare',
    async run(probe) {
      const definitions = (await success(probe.get('get-custom-fields', { targetType: 'USER' }))) as unknown as Fields[]
      const [user] = await rowsOf(
        probe.post('list-users', { options: { pagination: { page: 1, limit: 1 }, withCustomData: true } }),
        'list',
      )
      const values = (user?.['customData'] ?? {}) as Fields
      for (const { key, dataType, encrypted } of definitions) {
        const value = values[String(key)]
        if (value == null || value === '' || encrypted === true) continue
        ok(TYPES[String(dataType)]?.includes(typeof value) ?? true, `"${key}" is ${dataType}, and ${typeof value}`)
      }
    },
  },
  {
    id: 'SETTINGS-1',
    level: 'SHOULD',
    guess: true,
    name: 'identity sources, functions of a scene and applications of events are all in one response',
    async run(probe) {
      for (const [endpoint, params] of [
        ['list-ext-idp', {}],
        ['list-pipeline-functions', { scene: 'PRE_REGISTER' }],
        ['list-event-apps', {}],
      ] as const) {
        const { list, totalCount } = (await success(probe.get(endpoint, params))) as { list: unknown[] } & Fields
        deepStrictEqual([endpoint, list.length], [endpoint, totalCount])
      }
    },
  },
  {
    id: 'SETTINGS-2',
    level: 'MUST',
    name: 'allowed origins are one text, and factors a list',
    async run(probe) {
      const { allowedOrigins = '' } = await success(probe.get('get-security-settings'))
      deepStrictEqual(typeof allowedOrigins, 'string')
      ok(Array.isArray((await success(probe.get('get-global-mfa-settings')))['enabledFactors']), 'factors are no list')
    },
  },
]
