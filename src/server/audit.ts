// The audit log: who was shown personal data, of which order, and when.

import type { Operation } from '../operation/operation.js'
import type { Logger } from '../telemetry/log.js'

/** Logs one line per field and order of an operation, however many aliases request it. */
export function createAudit(log: Logger) {
  // Higher log levels do not suppress audit lines; only `silent` does.
  const audit = log.level === 'silent' ? log : log.child({}, { level: 'info' })

  return ({ id, caller }: Operation) => {
    const told = new Set<string>()
    return {
      read(field: string, orderNo: string) {
        const key = `${field} ${orderNo}`
        if (told.has(key)) return
        told.add(key)
        audit.info({ audit: field, caller: caller.id, orderNo, requestId: id }, 'personal data was shown')
      },
    }
  }
}
