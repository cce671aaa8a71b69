import { serverAudits } from 'graphql-http'
import { afterAll, describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const gateway = await startGateway()
afterAll(() => gateway[Symbol.asyncDispose]())

/** Optional behaviour that CSRF prevention stands against: a bare GET is what a website can make a browser send. */
const REFUSED_ON_PURPOSE = ['5A70', 'D6D5', '6A70']

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: `${gateway.url}/graphql` })) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      const refused = REFUSED_ON_PURPOSE.includes(audit.id)
      expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({
        status: refused ? 'notice' : 'ok',
        reason: refused ? expect.any(String) : undefined,
      })
    })
  }
})
