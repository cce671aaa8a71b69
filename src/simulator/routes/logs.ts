// The simulated endpoints of logs.

import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'
import { pageOf } from './forms.js'
import type { Route, Routes } from './route.js'

type Asked = SimulatorRequest['params']

const known = new WeakMap<WireRecord, number>()

/** Milliseconds since 1970 of a time whose offset has no colon. Remembered, as long logs are read many times. */
function msOf(row: WireRecord): number {
  const ms = known.get(row) ?? Date.parse(String(row['timestamp']).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  known.set(row, ms)
  return ms
}

/** A log, of which parameters choose rows with equal fields, and a period. Guess: both of its ends are included. */
const log =
  (table: 'userActionLogs' | 'adminAuditLogs', fields: Readonly<Record<string, string>>): Route =>
  (asked: Asked, state: State) => {
    const { start, end, pagination = {} } = asked
    const given = Object.entries(fields).filter(([name]) => asked[name] !== undefined)
    const rows = [...state[table].values()].filter(
      row =>
        given.every(([name, field]) => row[field] === asked[name]) &&
        (start === undefined || msOf(row) >= Number(start)) &&
        (end === undefined || msOf(row) <= Number(end)),
    )
    return pageOf(rows, rows.length, pagination as Asked)
  }

const SHARED = { requestId: 'requestId', clientIp: 'clientIp', success: 'success' }

export const logRoutes: Routes = {
  'POST /api/v3/get-user-action-logs': log('userActionLogs', {
    ...SHARED,
    userId: 'userId',
    appId: 'appId',
    eventType: 'eventType',
  }),
  'POST /api/v3/get-admin-audit-logs': log('adminAuditLogs', {
    ...SHARED,
    userId: 'adminUserId',
    operationType: 'operationType',
    resourceType: 'resourceType',
  }),
}
