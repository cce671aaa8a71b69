// The audit log: who was shown personal data, of which order, and when.

import type { Operation } from '../operation/operation.js'
import type { Logger } from '../telemetry/log.js'

/** Leaves one line for each field and order of an operation, under however many aliases it is asked. */
export function createAudit(log: Logger) {
  // Whoever wants fewer log lines does not mean these; only `silent` means all.
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
