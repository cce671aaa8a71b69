import { measure } from './measure.js'
import { inRounds, type Spread } from './rounds.js'
import type { Scenario } from './scenarios.js'
import { startGateway, startSimulator } from './targets.js'

export interface Change {
  readonly scenario: string
  readonly transport: string
  readonly cpuMs: number
  /** CPU per operation of this build to that of the other. */
  readonly ratio: Spread
}

interface Comparison {
  /** A built checkout. */
  readonly before: string
  readonly scenarios: readonly Scenario[]
  readonly rounds: number
  readonly scale: number
}

/** What this build costs for one client against that of another checkout, with a healthy GenAuth. */
export async function compareVersions({ before, scenarios, rounds, scale }: Comparison): Promise<Change[]> {
  const changes: Change[] = []
  await using upstream = await startSimulator(200, 0)
  for (const transport of ['node-fetch', 'undici']) {
    const versions = [
      await startGateway('after', upstream, transport),
      await startGateway('before', upstream, transport, `${before}/`),
    ]
    await using _after = versions[0]?.process
    await using _before = versions[1]?.process
    for (const scenario of scenarios) {
      const results = await inRounds(
        rounds,
        versions.map(target => ({
          name: target.name,
          measure: () => measure(target, scenario, { connections: 1, scale }),
        })),
      )
      const ratio = results.ratio('after', 'before', 'cpuMs')
      changes.push({ scenario: scenario.name, transport, cpuMs: results.spread('after', 'cpuMs').median, ratio })
      process.stderr.write(`${transport}, ${scenario.name}: ${ratio.median.toFixed(3)}\n`)
    }
  }
  return changes
}

export const tableOf = (changes: readonly Change[]) =>
  `| operation | transport | CPU ms per operation | CPU after to CPU before, median | middle half |
|---|---|---|---|---|
${changes
  .map(
    ({ scenario, transport, cpuMs, ratio }) =>
      `| ${scenario} | ${transport} | ${cpuMs.toFixed(2)} | ${ratio.median.toFixed(2)} | ${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)} |`,
  )
  .join('\n')}
`
