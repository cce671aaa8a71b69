// The fields of webhooks that need calls.

import { checkText } from '../../argument.js'
import type { Resolvers, WebhookLogsArgs } from '../../generated/graphql.js'
import { byKey, type Entity } from '../../planning/entity-reads.js'
import { connection, connectionOf } from '../../planning/list-reads.js'
import { once } from '../../planning/reads.js'
import {
  getWebhook,
  getWebhookEventList,
  getWebhookLogs,
  listWebhooks,
  type WebhookRecord,
  type WebhookReference,
  webhookShape,
} from './webhooks.js'

const webhook: Entity<WebhookReference & Record<string, unknown>, WebhookRecord> = {
  endpoint: getWebhook,
  shape: webhookShape,
  keyOf: ({ webhookId }) => ({ webhookId: checkText('webhookId', webhookId) }),
}

export const webhookResolvers = {
  Query: {
    webhook: byKey(webhook),
    webhooks: connection(listWebhooks),
    webhookEvents: once(getWebhookEventList, () => undefined),
  },
  Webhook: {
    logs: connectionOf(getWebhookLogs, ({ webhookId }: WebhookReference, _args: WebhookLogsArgs) => ({ webhookId })),
  },
} satisfies Resolvers
