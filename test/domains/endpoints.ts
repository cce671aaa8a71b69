import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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
  return [...found].sort((one, other) => one.name.localeCompare(other.name))
}

/** The ages of an endpoint, as people write them. */
export const agesOf = ({ keep }: Declared): string => (keep === 'never' ? keep : keep.ages.join(' or '))
