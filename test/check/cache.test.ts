// What the check says of the cache in Redis.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkRedis } from '../../src/check/cache.js'
import { check } from '../../src/check/check.js'
import { loadConfig } from '../../src/config/config.js'
import { startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'
import { type Redis, startRedis } from '../support/redis.js'

let redis: Redis
beforeAll(async () => {
  redis = await startRedis()
  await redis.command('ACL', 'SETUSER', 'reader', 'on', '>secret', '~gg:*', '-@all', '+get', '+ping', '+hello')
})
afterAll(() => redis[Symbol.asyncDispose]())

const adviceFor = async (change: (url: URL) => void) => {
  const url = new URL(redis.url)
  change(url)
  const { what, advice } = await checkRedis(url)
  expect(what).toBe(`store and read a value in Redis at ${url.host}`)
  return advice
}

test('one that works is told so, by the whole check', async () => {
  await using genauth = await startSimulator()
  const env = {
    ...{ AUTH_MODE: 'none', DOMAINS: 'all', GENAUTH_BASE_URL: genauth.url },
    ...{ GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId, GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret },
    ...redis.env,
  }
  const found: unknown[] = []
  for await (const finding of check(loadConfig(env, 'start'), createLog('silent'))) found.push(finding)
  expect(found.at(-1)).toEqual({ what: `store and read a value in Redis at ${new URL(redis.url).host}` })
  expect(await redis.command('KEYS', '*')).toEqual([])
})

test.each<[what: string, change: (url: URL) => void, advice: RegExp]>([
  [
    'a wrong password',
    url => Object.assign(url, { username: 'reader', password: 'wrong' }),
    /refuses the user or password/,
  ],
  [
    'a user who may only read',
    url => Object.assign(url, { username: 'reader', password: 'secret' }),
    /may not do what a cache needs/,
  ],
  ['a port where nobody listens', url => Object.assign(url, { port: '1' }), /No Redis answers/],
  ['a host that does not exist', url => Object.assign(url, { hostname: 'redis.invalid' }), /No Redis answers/],
])('%s is explained, without the password', async (_what, change, advice) => {
  const said = await adviceFor(change)
  expect(said).toMatch(advice)
  expect(said).not.toMatch(/wrong|secret/)
})

test('a full one is explained', async () => {
  await using full = await startRedis('--maxmemory', '1mb', '--maxmemory-policy', 'noeviction')
  for (let index = 0; index < 100; index += 1) {
    await full.command('SET', `other:${index}`, 'x'.repeat(10_000)).catch(() => undefined)
  }
  expect((await checkRedis(new URL(full.url))).advice).toMatch(/^Redis stores nothing/)
})
