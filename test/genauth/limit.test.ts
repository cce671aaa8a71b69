import { describe, expect, test } from 'vitest'
import { ConcurrencyLimit } from '../../src/genauth/limit.js'

/** Work that ends when the test says so. */
function work() {
  let end = () => {}
  const done = new Promise<void>(resolve => {
    end = resolve
  })
  return { run: () => done, end: () => end() }
}

const never = new AbortController().signal

describe('a concurrency limit', () => {
  test('runs so much at a time, and the rest in the order in which it came', async () => {
    const limit = new ConcurrencyLimit(2)
    const started: number[] = []
    const jobs = [work(), work(), work(), work()]
    const all = jobs.map((job, index) =>
      limit.run(() => {
        started.push(index)
        return job.run()
      }, never),
    )
    await Promise.resolve()
    expect(started).toEqual([0, 1])

    jobs[1]?.end()
    await all[1]
    expect(started).toEqual([0, 1, 2])

    for (const job of jobs) job.end()
    await Promise.all(all)
    expect(started).toEqual([0, 1, 2, 3])
  })

  test('lets one that is given up leave the queue, and serves those behind it', async () => {
    const limit = new ConcurrencyLimit(1)
    const first = work()
    const running = limit.run(first.run, never)
    const leaving = new AbortController()
    const left = limit.run(async () => 'never', leaving.signal)
    const behind = limit.run(async () => 'served', never)

    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    first.end()
    await running
    expect(await behind).toBe('served')
  })

  test('frees its place when the work fails', async () => {
    const limit = new ConcurrencyLimit(1)
    await expect(limit.run(() => Promise.reject(new Error('broken')), never)).rejects.toThrow('broken')
    expect(await limit.run(async () => 'served', never)).toBe('served')
  })

  test('starts nothing for a signal that has fired', async () => {
    const limit = new ConcurrencyLimit(1)
    await expect(limit.run(async () => 'served', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    expect(await limit.run(async () => 'served', never)).toBe('served')
  })
})
