// The sample webhooks of the simulator, and their calls.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const EVENTS = ['user:created', 'user:updated', 'user:deleted', 'group:member-added', 'role:assigned'] as const

/** Two webhooks, one of a chat service whose address is a key, with twenty calls each. */
export function createWebhooks(random: Random): Pick<State, 'webhooks' | 'webhookLogs' | 'webhookEvents'> {
  const webhooks = (
    [
      ['Sync', 'https://sync.example.com/genauth'],
      ['Chat', `https://hooks.chat.example/services/${random.hex(12)}`],
    ] as const
  ).map(
    ([name, url]): WireRecord => ({
      webhookId: random.hex(24),
      createdAt: '2024-05-01T02:20:30.000Z',
      updatedAt: '2025-05-01T02:20:30.000Z',
      name,
      url,
      contentType: 'application/json',
      enabled: true,
      events: EVENTS.slice(0, 3),
      secret: random.hex(24),
      retryConfig: { enabled: true, count: 3, delay: 10, delayUnit: 's' },
    }),
  )
  const logs = webhooks.flatMap(({ webhookId, url, secret }) =>
    Array.from({ length: 20 }, (_, index): WireRecord => {
      const success = random.below(5) > 0
      return {
        webhookId,
        eventName: random.pick(EVENTS),
        requestBody: { eventName: 'user:created', data: { email: 'ada@example.com' } },
        requestHeaders: { 'x-authing-webhook-secret': secret },
        responseStatusCode: success ? 204 : 502,
        responseHeaders: { server: 'nginx' },
        responseBody: success ? null : 'Bad Gateway',
        timestamp: `2026-10-${String(28 - index).padStart(2, '0')}T08:55:00.188+0800`,
        success,
        ...(!success && { errorMessage: `The webhook ${String(url)} answered 502` }),
      }
    }),
  )
  const events = ['created', 'updated', 'deleted'].map(
    (verb): WireRecord => ({ name: `用户 ${verb}`, nameEn: `User ${verb}`, value: `user:${verb}`, category: 'user' }),
  )
  return {
    webhooks: table('webhooks', webhooks),
    webhookLogs: table('webhookLogs', logs),
    webhookEvents: table('webhookEvents', events),
  }
}
