// Files of tests that share a process leave no socket and no server behind for those that follow.

import { afterAll, expect, vi } from 'vitest'
import { held } from './held.js'

afterAll(() => vi.waitFor(() => expect(held(/TCP/), 'sockets and servers that are left').toEqual({}), 20_000))
