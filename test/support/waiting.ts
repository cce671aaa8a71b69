import { performance } from 'node:perf_hooks'

/**
 * Does some work, and measures for how long this process had nothing to do meanwhile. Time limits hold for that, since
 * the rest depends on what else the machine does.
 */
export async function waiting<Result>(work: () => Promise<Result>): Promise<{ result: Result; waitedMs: number }> {
  const before = performance.eventLoopUtilization()
  const result = await work()
  return { result, waitedMs: performance.eventLoopUtilization(before).idle }
}
