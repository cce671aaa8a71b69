// The endpoints of the logs.

import type { Params } from '../../genauth/endpoint.js'
import { NEVER } from '../../genauth/keep.js'
import { type PagedEndpoint, pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { type ActionRecord, type AdminRecord, readAction, readAdmin } from './records.js'

/** Which rows are asked for. Times are milliseconds since 1970, both included. */
export interface RowsAsked extends Params {
  readonly start?: number
  readonly end: number
}

const LOG = {
  ...USUAL_PAGES,
  ask: (pagination: unknown, shared: Params) => ({ ...shared, pagination }),
}

// Guess: rows have no key, since a request can leave several.
const actionLogs = pagedBy<RowsAsked, ActionRecord>(
  'POST /api/v3/get-user-action-logs',
  { list: 'userActionLogs', ...LOG, readRow: readAction },
  asked => asked,
  { hides: () => ['clientIp'], keep: NEVER },
)

const adminLogs = pagedBy<RowsAsked, AdminRecord>(
  'POST /api/v3/get-admin-audit-logs',
  { list: 'adminAuditLogs', ...LOG, readRow: readAdmin },
  asked => asked,
  { hides: () => ['clientIp'], keep: NEVER },
)

export const getUserActionLogs = (asked: RowsAsked): PagedEndpoint<ActionRecord> => ({
  ...actionLogs.of(asked),
  bound: asked.end,
})

export const getAdminAuditLogs = (asked: RowsAsked): PagedEndpoint<AdminRecord> => ({
  ...adminLogs.of(asked),
  bound: asked.end,
})
