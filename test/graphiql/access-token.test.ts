import { describe, expect, test } from 'vitest'
import { createAccessTokens } from '../../src/graphiql/access-token.js'

/** Local storage, as far as it is used. */
function createStorage(items = new Map<string, string>()) {
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

describe('the access token of the page', () => {
  test('is nowhere but in memory unless it is to be kept', () => {
    const storage = createStorage()
    const tokens = createAccessTokens(storage, 'token')
    tokens.setState({ token: 'abc' })
    expect([...storage.items]).toEqual([])
    tokens.setState({ kept: true })
    expect([...storage.items]).toEqual([['token', 'abc']])
    expect(createAccessTokens(storage, 'token').getState()).toEqual({ token: 'abc', kept: true })
  })

  test('leaves the storage when it is removed, or no longer to be kept', () => {
    for (const change of [{ token: '' }, { kept: false }]) {
      const storage = createStorage(new Map([['token', 'abc']]))
      createAccessTokens(storage, 'token').setState(change)
      expect([...storage.items]).toEqual([])
    }
  })
})
