// Webhooks: what is read of their addresses, and of what went wrong.

import { expect, test } from 'vitest'
import { startGateway } from '../../support/gateway.js'

test.each([
  ['https://hooks.chat.example/services/T0/B0/key', 'https://hooks.chat.example'],
  ['http://user:password@10.0.0.1:8080/a?key=1#x', 'http://10.0.0.1:8080'],
  ['not an address', null],
  ['javascript:alert(1)', null],
  ['', null],
])('of the address %j, %j is shown', async (url, shown) => {
  await using gateway = await startGateway()
  const { webhooks } = gateway.genauth.state
  webhooks.clear()
  webhooks.set('w', { webhookId: 'w', url })
  const { data, errors } = await gateway.query('{ webhooks { nodes { url } } }')
  expect(data).toEqual({ webhooks: { nodes: [{ url: shown }] } })
  const isBad = shown === null && url !== ''
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(isBad ? ['UPSTREAM_MALFORMED'] : undefined)
  expect(JSON.stringify(errors ?? [])).not.toContain('alert')
})

test.each([
  [
    'connect ECONNREFUSED https://u:p@hooks.example:8443/services/key?x=1',
    'connect ECONNREFUSED https://hooks.example:8443',
  ],
  ['"https://a.example/key" and (http://b.example/key)', '"https://a.example" and (http://b.example'],
  ['timeout of 3000ms exceeded', 'timeout of 3000ms exceeded'],
])('of the failure %j, %j is shown', async (errorMessage, shown) => {
  await using gateway = await startGateway()
  const { webhookLogs, webhooks } = gateway.genauth.state
  webhookLogs.clear()
  const [webhookId] = webhooks.keys()
  webhookLogs.set('1', { webhookId, timestamp: '2025-01-01T00:00:00.000+0800', errorMessage })
  const { data } = await gateway.query(`{ webhook(webhookId: "${webhookId}") { logs { nodes { errorMessage } } } }`)
  expect(data).toEqual({ webhook: { logs: { nodes: [{ errorMessage: shown }] } } })
})
