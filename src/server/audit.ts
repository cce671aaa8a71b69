// The audit log: who was shown personal data, of whom, and when.

import type { PersonalData } from '../graph/context.js'
import type { Operation } from '../operation/operation.js'
import type { Logger } from '../telemetry/log.js'

/** Most ids in one line. */
const MOST_IDS = 200

interface Disclosure {
  readonly fields: Set<string>
  readonly arguments: Set<string>
  readonly ids: Set<string>
}

/** Logs one line per type and operation, before its response is sent. */
export function createAudit(log: Logger) {
  // Higher log levels do not suppress audit lines; only `silent` does.
  const audit = log.level === 'silent' ? log : log.child({}, { level: 'info' })

  return ({ id: requestId, caller }: Operation): PersonalData => {
    let byType: Map<string, Disclosure> | undefined
    const of = (type: string) => {
      byType ??= new Map()
      const known = byType.get(type) ?? { fields: new Set(), arguments: new Set(), ids: new Set() }
      byType.set(type, known)
      return known
    }
    return {
      shown(type, field, id) {
        const { fields, ids } = of(type)
        fields.add(field)
        ids.add(id)
      },
      asked(type, name) {
        of(type).arguments.add(name)
      },
      write() {
        for (const [type, { fields, arguments: names, ids }] of byType ?? []) {
          const line = {
            audit: type,
            fields: [...fields],
            ...(names.size > 0 && { arguments: [...names] }),
            ids: [...ids].slice(0, MOST_IDS),
            ...(ids.size > MOST_IDS && { moreIds: ids.size - MOST_IDS }),
            caller: caller.id,
            requestId,
          }
          audit.info(line, 'personal data was shown')
        }
        byType = undefined
      },
    }
  }
}
