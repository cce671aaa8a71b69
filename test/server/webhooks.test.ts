// GenAuth's webhooks, and operators, end what the cache holds.

import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { heard } from '../../src/server/webhooks/events.js'
import { sameGenAuth, startGateway, type TestGateway } from '../support/gateway.js'
import { rememberingLog } from '../support/log.js'
import { type Redis, startRedis } from '../support/redis.js'

const SECRET = 'told-by-genauth'
const ADA = 'a17e4b3d7fcbaca15b7462c1'

const post = (url: string, body: string | object, headers: Record<string, string> = {}) =>
  fetch(`${url}/webhooks/genauth`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-authing-webhook-secret': SECRET, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const start = (env: Record<string, string> = {}) =>
  startGateway({ env: { CACHE: 'memory', WEBHOOK_SECRET: SECRET, CACHE_AGE_LISTS_S: '86400', ...env } })

const rename = ({ genauth: { state } }: TestGateway, name: string) =>
  state.users.set(ADA, { ...state.users.get(ADA), name })

const nameOf = async (gateway: TestGateway) => {
  const { data } = await gateway.query(`{ user(userId: "${ADA}") { name } }`)
  return (data as { user: { name: string } }).user.name
}

describe('what an event is about', () => {
  test.each([
    ['user:updated', { user: { id: ADA } }, [{ kind: 'users', id: ADA }]],
    ['user:deleted', { userId: ADA }, [{ kind: 'users', id: ADA }]],
    ['login', { id: ADA, token: 'x' }, [{ kind: 'users', id: ADA }]],
    ['user:created', { users: [{ id: ADA }] }, [{ kind: 'users' }]],
    ['user:created', 'text', [{ kind: 'users' }]],
    ['user:created', null, [{ kind: 'users' }]],
    ['user:updated', { user: { id: { $ne: 1 } } }, [{ kind: 'users' }]],
    ['user:updated', { user: { id: 'x'.repeat(513) } }, [{ kind: 'users' }]],
    ['user:organization-node-update', { userId: ADA }, [{ kind: 'users', id: ADA }, { kind: 'organizations' }]],
    ['group:member-added', { code: 'finance' }, [{ kind: 'groups', id: 'finance' }]],
    ['group:updated', { group: { code: 'finance' } }, [{ kind: 'groups', id: 'finance' }]],
    ['role:assigned', { role: { code: 'admin', namespace: 'default' } }, [{ kind: 'roles', id: 'default/admin' }]],
    ['role:assigned', { code: 'admin' }, [{ kind: 'roles' }]],
    ['organization:node-moved', { organizationCode: 'acme' }, [{ kind: 'organizations', id: 'acme' }]],
    ['application:updated', { appId: 'x' }, [{ kind: 'applications' }]],
    ['user-pool:secret-refreshed', { secret: 'x' }, [{ kind: 'settings' }]],
    ['test', {}, []],
  ])('%s %j', (eventName, data, things) => {
    expect(heard(eventName, data)?.things).toEqual(things)
  })

  test.each(['order:paid', '', 'constructor', '__proto__', ':'])('%j is not known', eventName => {
    expect(heard(eventName, {})).toBeUndefined()
  })
})

describe('the route', () => {
  test.each(['x-authing-webhook-secret', 'X-GenAuth-Token'])('accepts the secret in %s', async header => {
    await using gateway = await start()
    rename(gateway, 'Before')
    expect(await nameOf(gateway)).toBe('Before')
    rename(gateway, 'After')
    expect(await nameOf(gateway)).toBe('Before')
    const body = { eventName: 'user:updated', data: { user: { id: ADA } } }
    const response = await post(gateway.url, body, { 'x-authing-webhook-secret': '', [header]: SECRET })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await nameOf(gateway)).toBe('After')
  })

  test('reads forms too', async () => {
    await using gateway = await start()
    rename(gateway, 'Before')
    await nameOf(gateway)
    rename(gateway, 'After')
    const form = new URLSearchParams({ eventName: 'user:updated', data: JSON.stringify({ userId: ADA }) })
    const response = await post(gateway.url, form.toString(), { 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(204)
    expect(await nameOf(gateway)).toBe('After')
  })

  test.each([
    ['without the secret', { 'x-authing-webhook-secret': '' }, '{}', 401],
    ['with another one', { 'x-authing-webhook-secret': `${SECRET}x` }, '{}', 401],
    ['with a body that is no JSON', {}, '{"eventName":', 400],
    ['without a name', {}, '{"data":{}}', 400],
    ['with a name that is no text', {}, '{"eventName":{"a":1}}', 400],
    ['with a list', {}, '[1]', 400],
    ['with an event that is not known', {}, '{"eventName":"order:paid"}', 204],
    ['with a body of another type', { 'content-type': 'text/xml' }, '<a/>', 415],
    ['with a large body', {}, JSON.stringify({ eventName: 'test', data: 'x'.repeat(300_000) }), 413],
    [
      'with a large body, without the secret',
      { 'x-genauth-token': 'x', 'x-authing-webhook-secret': '' },
      'x'.repeat(300_000),
      401,
    ],
  ])('%s', async (_what, headers, body, status) => {
    await using gateway = await start()
    expect((await post(gateway.url, body, headers)).status).toBe(status)
  })

  test('is there only with a secret, and answers POST alone', async () => {
    await using without = await startGateway({ env: { CACHE: 'memory' } })
    expect((await post(without.url, { eventName: 'test' })).status).toBe(404)
    await using gateway = await start({ BASE_PATH: '/billing' })
    expect((await fetch(`${gateway.url}/webhooks/genauth`)).status).toBe(404)
    expect((await post(gateway.url, { eventName: 'test' })).status).toBe(204)
  })

  test('keeps nothing of an event but its name: neither log nor metrics have its data', async () => {
    const { log, lines } = rememberingLog('trace')
    await using gateway = await startGateway({ env: { CACHE: 'memory', WEBHOOK_SECRET: SECRET }, log })
    const body = { eventName: 'user-pool:secret-refreshed', data: { secret: 'hunter2', old: { secret: 'hunter1' } } }
    expect((await post(gateway.url, body)).status).toBe(204)
    expect((await post(gateway.url, `${JSON.stringify(body)}x`)).status).toBe(400)
    await post(gateway.url, { eventName: 'order:hunter2' })
    await post(gateway.url, { eventName: 'user:hunter2' })
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    expect(metrics.match(/^webhook_events_total.*$/gm)).toEqual([
      'webhook_events_total{event="user-pool",outcome="ended"} 1',
      'webhook_events_total{event="unknown",outcome="unknown"} 1',
      'webhook_events_total{event="user",outcome="ended"} 1',
    ])
    expect(metrics + JSON.stringify(lines)).not.toMatch(/hunter\d/)
  })
})

describe('lists and memberships', () => {
  test.each([
    ['a list of users', '{ users(first: 1) { totalCount } }', 'user:created', { userId: 'another' }],
    ['who is looked up by e-mail', '{ user(email: "ada@example.com") { userId } }', 'user:updated', { userId: 'x' }],
    ['the groups of a user', `{ user(userId: "${ADA}") { groups { code } } }`, 'group:member-added', { code: 'new' }],
    ['the roles of a user', `{ user(userId: "${ADA}") { roles { code } } }`, 'role:assigned', {}],
    ['an organization', '{ organizations(first: 1) { totalCount } }', 'organization:created', {}],
    ['an application', '{ applications(first: 1) { totalCount } }', 'application:created', {}],
  ])('%s: read again after %s', async (_what, query, eventName, data) => {
    await using gateway = await start()
    await gateway.query(query)
    const calls = gateway.upstreamCalls()
    expect(calls.length).toBeGreaterThan(0)
    await gateway.query(query)
    expect(gateway.upstreamCalls()).toEqual([])
    await post(gateway.url, { eventName, data })
    await gateway.query(query)
    expect(gateway.upstreamCalls().length).toBeGreaterThan(0)
  })
})

describe('operators', () => {
  const remove = (gateway: TestGateway, path: string, host?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = host === undefined ? {} : { host }
      request(`${gateway.adminUrl}${path}`, { method: 'DELETE', headers }, response => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  const QUERIES = { user: `{ user(userId: "${ADA}") { status } }`, package: '{ currentPackage { code } }' }
  const readAll = async (gateway: TestGateway) => {
    for (const query of Object.values(QUERIES)) await gateway.query(query)
    return gateway.upstreamCalls().map(call => call.split(' ')[0])
  }

  test.each([
    ['/cache', ['get-user', 'get-current-package-info']],
    ['/cache/users', ['get-user']],
    [`/cache/users/${ADA}`, ['get-user']],
    ['/cache/users/another', []],
    ['/cache/packages', ['get-current-package-info']],
  ])('DELETE %s', async (path, again) => {
    await using gateway = await start()
    await readAll(gateway)
    expect(await readAll(gateway)).toEqual([])
    expect(await remove(gateway, path)).toBe(204)
    expect(await readAll(gateway)).toEqual(again)
  })

  test('what is no domain is not found, and without a cache nothing is', async () => {
    await using gateway = await start()
    expect(await remove(gateway, '/cache/people')).toBe(404)
    await using without = await startGateway()
    expect(await remove(without, '/cache')).toBe(404)
  })

  test.each([
    ['localhost:1', 204],
    ['127.0.0.1:1', 204],
    ['[::1]:1', 204],
    ['10.1.2.3', 204],
    ['evil.example', 400],
    ['127.0.0.1.evil.example', 400],
  ])('a request to the host %s gets %i', async (host, status) => {
    await using gateway = await start()
    expect(await remove(gateway, '/cache', host)).toBe(status)
  })
})

describe('with several gateways', () => {
  let redis: Redis
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis[Symbol.asyncDispose]())
  beforeEach(() => redis.command('FLUSHALL'))

  test('after the answer to one of them no gateway serves what was before, however often and late it is told', async () => {
    await using one = await start({ ...redis.env })
    await using two = await start({ ...redis.env, ...sameGenAuth(one) })
    const event = { eventName: 'user:updated', data: { user: { id: ADA } } }
    for (let version = 0; version < 20; version += 1) {
      rename(one, `Ada ${version}`)
      // In flight while the event arrives: what it stores must not undo it.
      const overtaken = [nameOf(one), nameOf(two)]
      expect((await post((version % 2 ? one : two).url, event)).status).toBe(204)
      expect([await nameOf(one), await nameOf(two)]).toEqual([`Ada ${version}`, `Ada ${version}`])
      await Promise.all(overtaken)
      if (version % 3 === 0) await post(one.url, event)
      expect([await nameOf(two), await nameOf(one)]).toEqual([`Ada ${version}`, `Ada ${version}`])
    }
  })

  test.each(['memory', 'redis'])('nobody joins a read that began before what an event told (CACHE=%s)', async store => {
    await using gateway = await start(store === 'redis' ? redis.env : {})
    rename(gateway, 'Before')
    gateway.genauth.faults.add({ kind: 'delay', ms: 300, endpoint: 'get-user', times: 1 })
    const slow = nameOf(gateway)
    await expect.poll(() => gateway.upstreamCalls().length).toBe(1)
    rename(gateway, 'After')
    expect((await post(gateway.url, { eventName: 'user:updated', data: { userId: ADA } })).status).toBe(204)
    expect(await nameOf(gateway)).toBe('After')
    expect(await slow).toBe('Before')
    expect(await nameOf(gateway)).toBe('After')
  })

  test('while Redis cannot be reached nobody says that something has ended', async () => {
    await using own = await startRedis()
    await using gateway = await start({ ...own.env })
    const event = { eventName: 'user:updated', data: { user: { id: ADA } } }
    await nameOf(gateway)
    own.signal('SIGSTOP')
    const response = await post(gateway.url, event)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect((await fetch(`${gateway.adminUrl}/cache`, { method: 'DELETE' })).status).toBe(503)
    own.signal('SIGCONT')
    await expect.poll(async () => (await post(gateway.url, event)).status, { timeout: 5000 }).toBe(204)
  })

  test('it works while Redis is full', async () => {
    await using own = await startRedis('--maxmemory', '3mb', '--maxmemory-policy', 'noeviction')
    await using gateway = await start({ ...own.env })
    rename(gateway, 'Before')
    await nameOf(gateway)
    for (let index = 0; index < 300; index += 1) {
      await own.command('SET', `other:${index}`, 'x'.repeat(10_000)).catch(() => undefined)
    }
    rename(gateway, 'After')
    expect(await nameOf(gateway)).toBe('Before')
    expect((await post(gateway.url, { eventName: 'user:updated', data: { userId: ADA } })).status).toBe(204)
    expect(await nameOf(gateway)).toBe('After')
  })
})
