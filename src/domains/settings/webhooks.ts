// Webhooks: whom GenAuth tells about events, and what became of that. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept, NEVER } from '../../genauth/keep.js'
import { flag, instant, integer, type Kind, optional, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, type Rows, readTable, type Shape, shaped } from '../../genauth/wire/record.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { paged, pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { keyed } from '../keyed.js'

/** The origin of an address. The rest of it is a key for some services, such as those of chats. */
const origin: Kind<string> = value => {
  const address = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  return address && address.origin !== 'null' ? address.origin : undefined
}

/** A text in which addresses are cut to their origins. */
const textWithOrigins: Kind<string> = value =>
  typeof value === 'string'
    ? value.replaceAll(/\b([a-z][a-z\d+.-]{1,15}:\/\/)(?:[^\s/@]{0,256}@)?([^\s/?#"']+)[^\s"']*/gi, '$1$2')
    : undefined

const retryShape = documented('WebhookRetryConfigV3Dto', {
  enabled: optional(flag),
  count: optional(integer),
  delay: optional(integer),
  delayUnit: optional(text),
} as const satisfies Shape)

export const webhookShape = documented('WebhookDto', {
  webhookId: text,
  createdAt: optional(instant),
  updatedAt: optional(instant),
  name: optional(text),
  url: optional(origin),
  contentType: optional(text),
  enabled: optional(flag),
  events: optional(listOf(text)),
  retryConfig: optional(recordOf(retryShape)),
} as const satisfies Shape)

/** A webhook known only by its id. */
export interface WebhookReference {
  readonly webhookId: string
}

export type WebhookRecord = WebhookReference & Omit<FieldsOf<typeof webhookShape>, 'webhookId'>
export type WebhookParent = WebhookRecord | WebhookReference
export type WebhookRetryRecord = FieldsOf<typeof retryShape>
export type WebhookWindow = Connection<WebhookRecord>
export type PlacedWebhook = Edge<WebhookRecord>

const readWebhook = keyed<WebhookRecord>('webhook', webhookShape, ['webhookId'])

export const getWebhook = read(
  'GET /api/v3/get-webhook',
  ({ webhookId }: WebhookReference) => ({ webhookId }),
  (data, _asked, reading): WebhookRecord => readWebhook(data, reading),
  { keep: kept('definitions', 'settings') },
)

export const listWebhooks = paged<WebhookRecord>(
  'GET /api/v3/list-webhooks',
  {
    list: 'webhooks',
    ...USUAL_PAGES,
    readRow: readWebhook,
    keyOf: ({ webhookId }) => webhookId,
  },
  { keep: kept('lists', 'settings') },
)

/** Without the headers and bodies of requests and responses: they contain the secret of the webhook, and data of people. */
const logShape = documented('WebhookLogDto', {
  webhookId: optional(text),
  eventName: optional(text),
  responseStatusCode: optional(integer),
  timestamp: optional(instant),
  success: optional(flag),
  errorMessage: optional(textWithOrigins),
} as const satisfies Shape)

export type WebhookLogRecord = FieldsOf<typeof logShape>
export type WebhookLogWindow = Connection<WebhookLogRecord>
export type PlacedWebhookLog = Edge<WebhookLogRecord>

export const getWebhookLogs = pagedBy<WebhookReference, WebhookLogRecord>(
  'POST /api/v3/get-webhook-logs',
  {
    list: 'logs',
    ...USUAL_PAGES,
    readRow: shaped('the row', logShape),
  },
  ({ webhookId }) => ({ webhookId }),
  { keep: NEVER },
)

const categoryShape = documented('WebhookCategoryDto', {
  value: optional(text),
  name: optional(text),
  nameEn: optional(text),
} as const satisfies Shape)

const eventShape = documented('WebhookEventDto', {
  value: optional(text),
  category: optional(text),
  name: optional(text),
  nameEn: optional(text),
} as const satisfies Shape)

export type WebhookCategoryRecord = FieldsOf<typeof categoryShape>
export type WebhookEventRecord = FieldsOf<typeof eventShape>

/** What webhooks can be told about. */
export interface WebhookEventsRecord {
  readonly categories: Rows<WebhookCategoryRecord>
  readonly events: Rows<WebhookEventRecord>
}

export const getWebhookEventList = read(
  'GET /api/v3/get-webhook-event-list',
  (_input: undefined) => ({}),
  (data, _input, reading): WebhookEventsRecord => ({
    categories: readTable(data, 'categories', categoryShape, reading),
    events: readTable(data, 'events', eventShape, reading),
  }),
  { keep: kept('definitions', 'settings') },
)
