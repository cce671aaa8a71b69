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
  const amount = Math.max(connections, Math.round(scenario.operations * scale))
  const load = { ...target.options(scenario), connections, amount }
  const failures = new Set<string>()
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon({ ...load, timeout: 60 }, (error, ended) => (error ? reject(error) : resolve(ended)))
    // autocannon itself ends with a whole second.
    run.on('response', () => {
      endedAt = performance.now()
    })
    run.on('reqError', error => failures.add(String(error)))
  })
  const operations = result['2xx']
  if (result.non2xx + result.errors > 0) {
    const statuses = Object.keys(result.statusCodeStats ?? {}).map(status => `status ${status}`)
    const what = [...statuses, ...failures].join(', ')
    throw new Error(`${target.name}: ${result.non2xx + result.errors} of "${scenario.name}" failed (${what})`)
  }
  return {
    perSecond: (operations * 1000) / (endedAt - beganAt),
    p50Ms: result.latency.p50,
    cpuMs: ((target.process.cpuSeconds() - cpuBefore) * 1000) / operations,
  }
}
