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
  /** The same of the other build to itself, as far as the machine makes a difference. */
  readonly control: Spread | undefined
  /** Milliseconds of CPU per operation, round by round: this build, the other, and the other once more. */
  readonly measured: Readonly<Record<'after' | 'before' | 'control', readonly number[]>>
}

interface Comparison {
  /** A built checkout. */
  readonly before: string
  readonly scenarios: readonly Scenario[]
  readonly rounds: number
  readonly scale: number
  /** Whether to measure the other build once more, to see what the machine makes of a difference. */
  readonly control?: boolean
}

/** What this build costs for one client against that of another checkout, with a healthy GenAuth. */
export async function compareVersions({
  before,
  scenarios,
  rounds,
  scale,
  control = false,
}: Comparison): Promise<Change[]> {
  const changes: Change[] = []
  await using upstream = await startSimulator(200, 0)
  for (const transport of ['node-fetch', 'undici']) {
    const versions = [
      await startGateway('after', upstream, transport),
      await startGateway('before', upstream, transport, `${before}/`),
      ...(control ? [await startGateway('control', upstream, transport, `${before}/`)] : []),
    ]
    await using _after = versions[0]?.process
    await using _before = versions[1]?.process
    await using _control = versions[2]?.process
    for (const scenario of scenarios) {
      const results = await inRounds(
        rounds,
        versions.map(target => ({
          name: target.name,
          measure: () => measure(target, scenario, { connections: 1, scale }),
        })),
      )
      const ratio = results.ratio('after', 'before', 'cpuMs')
      changes.push({
        scenario: scenario.name,
        transport,
        cpuMs: results.spread('after', 'cpuMs').median,
        ratio,
        control: control ? results.ratio('control', 'before', 'cpuMs') : undefined,
        measured: {
          after: results.values('after', 'cpuMs'),
          before: results.values('before', 'cpuMs'),
          control: results.values('control', 'cpuMs'),
        },
      })
      process.stderr.write(`${transport}, ${scenario.name}: ${ratio.median.toFixed(3)}\n`)
    }
  }
  return changes
}

export const tableOf = (changes: readonly Change[]) =>
  `| operation | transport | CPU ms per operation | CPU after to CPU before, median | middle half | before to before, median |
|---|---|---|---|---|---|
${changes
  .map(
    ({ scenario, transport, cpuMs, ratio, control }) =>
      `| ${scenario} | ${transport} | ${cpuMs.toFixed(2)} | ${ratio.median.toFixed(2)} | ${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)} | ${control?.median.toFixed(2) ?? ''} |`,
  )
  .join('\n')}
`

/** Every round of every scenario, as comma-separated values. */
export const pairsOf = (changes: readonly Change[]) =>
  `operation,transport,round,after ms,before ms,control ms
${changes
  .flatMap(({ scenario, transport, measured: { after, before, control } }) =>
    after.map((value, round) =>
      [
        scenario,
        transport,
        round + 1,
        ...[value, before[round], control[round]].map(ms => ms?.toFixed(4) ?? ''),
      ].join(),
    ),
  )
  .join('\n')}
`
