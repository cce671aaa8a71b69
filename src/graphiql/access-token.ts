// The access token that the page sends: in memory, unless the user chooses to keep it.

import { createStore, type StoreApi } from 'zustand/vanilla'

/** The access token, which the page sends as `Authorization` after "Bearer". */
export interface AccessToken {
  /** Empty if there is none. */
  readonly token: string
  /** Whether it is kept in the browser's local storage when the page is closed. */
  readonly kept: boolean
}

/** The part of local storage that is used. */
export interface TokenStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export type AccessTokens = StoreApi<AccessToken>

/** @param key the key of the kept token in `storage` */
export function createAccessTokens(storage: TokenStorage, key: string): AccessTokens {
  const token = storage.getItem(key) ?? ''
  const store = createStore<AccessToken>(() => ({ token, kept: token !== '' }))
  store.subscribe(({ token, kept }) => {
    if (kept && token !== '') storage.setItem(key, token)
    else storage.removeItem(key)
  })
  return store
}
