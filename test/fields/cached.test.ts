// Every field from a cache: the same answer, without calls but those whose results are never kept.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declaredEndpoints } from '../domains/endpoints.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { type Redis, startRedis } from '../support/redis.js'
import { fieldExamples } from './all.js'

const never = new Set((await declaredEndpoints()).flatMap(({ name, keep }) => (keep === 'never' ? [name] : [])))
// Its users are kept one by one.
never.delete('get-user-batch')

const forever = { CACHE_AGE_RECORDS_S: '86400', CACHE_AGE_LISTS_S: '86400', CACHE_AGE_DEFINITIONS_S: '86400' }

/** Who sees everything sees all fields, but has none of their own. */
const examples = Object.entries(fieldExamples).filter(([name]) => name !== 'Query.viewer')

describe.each(['memory', 'redis'])('CACHE=%s', store => {
  let redis: Redis | undefined
  let gateway: TestGateway
  beforeAll(async () => {
    redis = store === 'redis' ? await startRedis() : undefined
    gateway = await startGateway({ env: { ...redis?.env, CACHE: store, ...forever } })
  })
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
  })

  test.each(examples)('%s', async (_name, { query, variables }) => {
    const first = await gateway.query(query, variables)
    expect(first.errors).toBeUndefined()
    gateway.upstreamCalls()
    expect(await gateway.query(query, variables)).toEqual(first)
    const names = gateway.upstreamCalls().map(call => call.split(' ')[0] ?? '')
    expect(names.filter(name => !never.has(name))).toEqual([])
  })
})
