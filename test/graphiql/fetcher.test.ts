import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccessTokens } from '../../src/graphiql/access-token.js'
import { createAsk } from '../../src/graphiql/ask.js'
import { createExplained } from '../../src/graphiql/explained.js'
import { createFetcher } from '../../src/graphiql/fetcher.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { type Issuer, startIssuer } from '../support/issuer.js'

const ORDER = '2022080911591337da0aae9660'
const nothingKept = { getItem: () => null, setItem() {}, removeItem() {} }

describe('what the page notes of a run', () => {
  let issuer: Issuer
  let gateway: TestGateway
  beforeAll(async () => {
    issuer = await startIssuer()
    gateway = await startGateway({ env: issuer.env })
  })
  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
    await issuer[Symbol.asyncDispose]()
  })

  async function runWith(scope: string) {
    const tokens = createAccessTokens(nothingKept, 'token')
    tokens.setState({ token: await issuer.token({ scope }) })
    const explained = createExplained()
    const fetcher = createFetcher(createAsk(new URL(`${gateway.url}/graphql`), tokens), explained, true)
    explained.setState({ tab: 'a' })
    const running = fetcher({ query: `{ order(orderNo: "${ORDER}") { quantity } }` })
    // Whoever looks at another tab meanwhile finds there what belongs to it.
    explained.setState({ tab: 'b' })
    const shown = await running
    const { runs, forbidden } = explained.getState()
    expect(Object.keys(runs)).toEqual(['a'])
    return { shown, forbidden, ...runs['a'] }
  }

  test('is the calls of a caller who may see them, and the answer without them', async () => {
    const { shown, trace, forbidden } = await runWith('billing:read gateway:explain')
    expect(shown).toEqual({ data: { order: { quantity: 1 } } })
    expect([trace?.calls, forbidden]).toEqual([1, false])
  })

  test('is the answer alone of a caller who may not', async () => {
    const { shown, trace, forbidden } = await runWith('billing:read')
    expect(shown).toEqual({ data: { order: { quantity: 1 } } })
    expect([trace, forbidden]).toEqual([undefined, true])
  })

  test('does not take another missing scope for that of explain', async () => {
    const { answer, forbidden } = await runWith('billing:payer')
    expect(answer?.body.errors?.map(({ message }) => message)).toEqual([expect.stringContaining('billing:read')])
    expect(forbidden).toBe(false)
  })
})
