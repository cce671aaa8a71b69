import { vi } from 'vitest'

/**
 * Time that passes when the test says so and not while it works, for whatever in this process reads the monotonic clock.
 * Timers stay what they are.
 */
export interface Time extends Disposable {
  pass(ms: number): void
}

export function controlTime(): Time {
  let nowMs = performance.now()
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
  return {
    pass(ms) {
      nowMs += ms
    },
    [Symbol.dispose]: () => spy.mockRestore(),
  }
}
