import type { Simulator } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'

type State = Simulator['state']

/** The webhook of a chat service, whose address is a key. */
const CHAT = 'f876559f35c6062cef1a6335'

const webhooksOf = ({ webhooks }: State) => [...webhooks.values()]
const originOf = (url: unknown) => new URL(String(url)).origin
const logsOf = ({ webhookLogs }: State, id: unknown) =>
  [...webhookLogs.values()].filter(({ webhookId }) => webhookId === id)

/** The example of each field of settings that reads GenAuth. */
export const settingsExamples: FieldExamples = {
  'Query.webhook': {
    query: `{ webhook(webhookId: "${CHAT}") { name url contentType enabled events retryConfig { count delayUnit } } }`,
    path: ['webhook'],
    endpoint: 'get-webhook',
    value(state) {
      const [, { name, url, contentType, enabled, events } = {}] = webhooksOf(state)
      return { name, url: originOf(url), contentType, enabled, events, retryConfig: { count: 3, delayUnit: 's' } }
    },
  },
  'Query.webhooks': {
    query: '{ webhooks(first: 5) { totalCount nodes { webhookId url createdAt } } }',
    path: ['webhooks'],
    endpoint: 'list-webhooks',
    value: state => ({
      totalCount: state.webhooks.size,
      nodes: webhooksOf(state).map(({ webhookId, url, createdAt }) => ({ webhookId, url: originOf(url), createdAt })),
    }),
  },
  'Query.webhookEvents': {
    query: '{ webhookEvents { categories { value nameEn } events { value nameEn category } } }',
    path: ['webhookEvents'],
    endpoint: 'get-webhook-event-list',
    value: ({ webhookEvents }) => ({
      categories: [{ value: 'user', nameEn: 'User' }],
      events: [...webhookEvents.values()].map(({ value, nameEn, category }) => ({ value, nameEn, category })),
    }),
  },
  'Webhook.logs': {
    query: `{ webhook(webhookId: "${CHAT}") {
      name logs(first: 20) { totalCount nodes { eventName responseStatusCode timestamp success errorMessage } }
    } }`,
    path: ['webhook', 'logs'],
    endpoint: 'get-webhook-logs',
    value(state) {
      const [, { webhookId, url } = {}] = webhooksOf(state)
      const nodes = logsOf(state, webhookId).map(
        ({ eventName, responseStatusCode, timestamp, success, errorMessage = null }) => ({
          ...{ eventName, responseStatusCode, success, timestamp: String(timestamp).replace('+0800', '+08:00') },
          errorMessage: errorMessage && String(errorMessage).replace(String(url), originOf(url)),
        }),
      )
      return { totalCount: nodes.length, nodes }
    },
  },
}
