import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/** A change after which an operation that was valid can fail, or be understood wrongly. */
export interface BreakingChange {
  /** Where it is, as "Order.goodsName". */
  readonly path: string
  readonly message: string
}

/** What somebody who relied on the released schema would notice. Both are SDL. */
export async function breakingChanges(released: string, current: string): Promise<BreakingChange[]> {
  const [before, after] = [released, current].map(sdl => buildSchema(sdl, { assumeValidSDL: true }))
  if (!before || !after) throw new TypeError('There are two schemas to compare.')
  const changes = await diff(before, after)
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }))
}

/** Those that no line of the changelog's unreleased part names by their path, in backticks. */
export function unannounced(changes: readonly BreakingChange[], changelog: string): BreakingChange[] {
  const unreleased = changelog.split(/^## /m).find(part => part.startsWith('Unreleased')) ?? ''
  return changes.filter(({ path }) => !unreleased.includes(`\`${path}\``))
}
