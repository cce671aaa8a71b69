// The audits of logs.

import { ok } from 'node:assert/strict'
import { type Audit, codeOf, type Fields, isText, rowsOf } from './audit.js'
import type { Probe } from './probe.js'

const LOGS = ['get-user-action-logs', 'get-admin-audit-logs'] as const

const page = (probe: Probe, log: string, asked: Readonly<Record<string, unknown>> = {}) =>
  rowsOf(probe.post(log, { ...asked, pagination: { page: 1, limit: 50 } }), 'list')

const msOf = ({ timestamp }: Fields) => Date.parse(String(timestamp).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))

export const logAudits: readonly Audit[] = [
  {
    id: 'LOGS-1',
    level: 'MUST',
    name: 'rows have a time with an offset',
    async run(probe) {
      for (const log of LOGS) {
        for (const row of await page(probe, log)) {
          isText(row, ['timestamp'])
          ok(!Number.isNaN(msOf(row)), `"timestamp" is ${String(row['timestamp'])}`)
        }
      }
    },
  },
  {
    id: 'LOGS-2',
    level: 'MUST',
    guess: true,
    name: 'both ends of a period are included, in milliseconds',
    async run(probe) {
      for (const log of LOGS) {
        const [row] = await page(probe, log)
        ok(row, `${log} has no row`)
        const at = msOf(row)
        const found = await page(probe, log, { start: at, end: at })
        ok(
          found.some(({ requestId }) => requestId === row['requestId']),
          'the row is not in the period that begins and ends with it',
        )
        ok(
          found.every(one => msOf(one) === at),
          'a row of another time is in it',
        )
      }
    },
  },
  {
    id: 'LOGS-3',
    level: 'SHOULD',
    guess: true,
    name: 'the latest rows come first',
    async run(probe) {
      for (const log of LOGS) {
        const times = (await page(probe, log)).map(msOf)
        ok(
          times.every((at, index) => index === 0 || at <= (times[index - 1] ?? at)),
          `${log} is in another order`,
        )
      }
    },
  },
  {
    id: 'LOGS-4',
    level: 'MUST',
    name: 'details and user agents have the names of the documentation, or those of the types',
    async run(probe) {
      for (const row of await page(probe, 'get-admin-audit-logs')) {
        ok('eventDetail' in row || 'eventDetails' in row, 'there are no details')
        ok('parsedUserAgent' in row || 'ua' in row, 'there is no user agent')
      }
    },
  },
  {
    id: 'LOGS-5',
    level: 'SHOULD',
    guess: true,
    name: 'administrators are users of the pool',
    async run(probe) {
      const [row] = await page(probe, 'get-admin-audit-logs')
      ok(row, 'the log has no row')
      const userId = String(row['adminUserId'])
      ok(codeOf(await probe.get('get-user', { userId })) === 200, `the administrator ${userId} is none`)
    },
  },
]
