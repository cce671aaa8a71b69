import { vi } from 'vitest'

/** Time that passes at once, for whatever in this process reads the monotonic clock. Timers stay what they are. */
export interface Time extends Disposable {
  pass(ms: number): void
}

export function controlTime(): Time {
  const now = performance.now.bind(performance)
  let passedMs = 0
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + passedMs)
  return {
    pass(ms) {
      passedMs += ms
    },
    [Symbol.dispose]: () => spy.mockRestore(),
  }
}
