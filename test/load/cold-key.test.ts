// A thousand clients of three gateways on one Redis, who all want what no cache has.

import { expect, test } from 'vitest'
import { startSimulator } from '../../src/simulator/index.js'
import { type OwnProcess, startOwnProcess } from '../support/own-process.js'
import { startRedis } from '../support/redis.js'

test('cost one call for each gateway at most, and then none', async () => {
  await using genauth = await startSimulator({ latencyMs: 20 })
  await using redis = await startRedis()
  const starting = [1, 2, 3].map(() => startOwnProcess(genauth, redis.env))
  await using one = (await starting[0]) as OwnProcess
  await using two = (await starting[1]) as OwnProcess
  await using three = (await starting[2]) as OwnProcess
  const gateways = [one, two, three]

  const ask = async ({ url }: { readonly url: string }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ currentPackage { code goodsPackage { name } } }' }),
    })
    return response.text()
  }
  const calls = () => genauth.calls.filter(({ endpoint }) => endpoint === 'get-current-package-info').length
  const all = async () =>
    new Set(await Promise.all(Array.from({ length: 1000 }, (_, index) => ask(gateways[index % 3] ?? one))))

  const answers = await all()
  expect([...answers].map(answer => Object.keys(JSON.parse(answer)))).toEqual([['data']])
  expect(calls()).toBeLessThanOrEqual(3)
  const before = calls()
  expect(await all()).toEqual(answers)
  expect(calls()).toBe(before)
})
