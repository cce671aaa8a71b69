import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getAdminAuditLogs, getUserActionLogs } from '../../src/domains/audit/endpoints.js'
import type { Kept } from '../../src/genauth/keep.js'

/** An endpoint, or one with many lists. */
export interface Declared {
  readonly name: string
  readonly keep: Kept
}

const root = fileURLToPath(new URL('../../src/domains', import.meta.url))

const isDeclared = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'keep' in value && 'name' in value

/** All endpoints that the domains declare, by their names; those of one name can be kept otherwise. */
export async function declaredEndpoints(): Promise<readonly Declared[]> {
  const found = new Set<Declared>()
  const collect = (value: unknown) => {
    if (isDeclared(value)) found.add(value)
    else if (Object.getPrototypeOf(Object(value)) === Object.prototype) Object.values(Object(value)).forEach(collect)
  }
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) Object.values(await import(`${root}/${file}`)).forEach(collect)
  }
  // Their lists end at the time of the operation.
  const logs = [getUserActionLogs, getAdminAuditLogs].map(endpointOf => endpointOf({ end: 0 }))
  return [...found, ...logs].sort((one, other) => one.name.localeCompare(other.name))
}

/** The ages of an endpoint, as people write them. */
export const agesOf = ({ keep }: Declared): string => (keep === 'never' ? keep : keep.ages.join(' or '))

/** The endpoints by their ages, as a table of Markdown. */
export function agesTable(endpoints: readonly Declared[]): string {
  const byAge = new Map<string, Set<string>>()
  for (const endpoint of endpoints) {
    const names = byAge.get(agesOf(endpoint)) ?? new Set()
    byAge.set(agesOf(endpoint), names.add(`\`${endpoint.name}\``))
  }
  const rows = ['settled or records', 'people', 'records', 'lists', 'definitions', 'never'].map(
    age => `| ${age} | ${[...(byAge.get(age) ?? [])].join(', ')} |`,
  )
  return ['| age | endpoints |', '|---|---|', ...rows].join('\n')
}
