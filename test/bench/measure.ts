import autocannon, { type Result } from 'autocannon'
import type { Scenario } from './scenarios.js'
import type { Target } from './targets.js'

/** What one round of load showed. */
export interface Sample {
  readonly perSecond: number
  readonly p50Ms: number
  /** CPU of the target's process for one operation. */
  readonly cpuMs: number
}

export interface Load {
  readonly connections: number
  /** How many operations there are in a round, as a multiple of what the scenario names. */
  readonly scale: number
}

/**
 * Loads a target with so many operations: with a number rather than a time, no CPU goes to what is not counted.
 * @throws Error where any of its answers is a failure
 */
export async function measure(target: Target, scenario: Scenario, { connections, scale }: Load): Promise<Sample> {
  const cpuBefore = target.process.cpuSeconds()
  const beganAt = performance.now()
  let endedAt = beganAt
  const load = { ...target.options(scenario), connections, amount: Math.max(connections, scenario.operations * scale) }
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon({ ...load, timeout: 60 }, (error, ended) => (error ? reject(error) : resolve(ended)))
    // autocannon itself ends with a whole second.
    run.on('response', () => {
      endedAt = performance.now()
    })
  })
  const operations = result['2xx']
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${target.name}: ${result.non2xx + result.errors} of "${scenario.name}" failed`)
  }
  return {
    perSecond: (operations * 1000) / (endedAt - beganAt),
    p50Ms: result.latency.p50,
    cpuMs: ((target.process.cpuSeconds() - cpuBefore) * 1000) / operations,
  }
}

/**
 * Loads all targets with one operation in interleaved rounds, after one that only warms up.
 * @returns the samples of each target, by its name, in the order of the rounds
 */
export async function measureAll(
  targets: readonly Target[],
  scenario: Scenario,
  load: Load,
  rounds: number,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(targets.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const target of targets) {
      const sample = await measure(target, scenario, load)
      if (round > 0) samples.get(target.name)?.push(sample)
    }
  }
  return samples
}

/** Minimum, median and maximum. */
export function spread(values: readonly number[]): readonly [least: number, median: number, most: number] {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  return [at(0), at(Math.floor(sorted.length / 2)), at(sorted.length - 1)]
}

export const median = (values: readonly number[]): number => spread(values)[1]
