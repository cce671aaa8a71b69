// The access token that the page sends: in memory, unless the person wants it kept.

import { createStore, type StoreApi } from 'zustand/vanilla'

/** What the page sends as `Authorization`, without "Bearer". */
export interface AccessToken {
  /** Empty where there is none. */
  readonly token: string
  /** Whether it outlives this page, in the browser's local storage. */
  readonly kept: boolean
}

/** What of local storage is used. */
export interface TokenStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export type AccessTokens = StoreApi<AccessToken>

/** @param key of the kept token in `storage` */
export function createAccessTokens(storage: TokenStorage, key: string): AccessTokens {
  const token = storage.getItem(key) ?? ''
  const store = createStore<AccessToken>(() => ({ token, kept: token !== '' }))
  store.subscribe(({ token, kept }) => {
    if (kept && token !== '') storage.setItem(key, token)
    else storage.removeItem(key)
  })
  return store
}
