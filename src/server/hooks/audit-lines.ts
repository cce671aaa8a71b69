// A hook that writes the audit lines of an operation before its response is sent.

import type { ResponseHook } from './hooks.js'

export const writeAudit: ResponseHook = ({ contextValue }) => contextValue.personal.write()
