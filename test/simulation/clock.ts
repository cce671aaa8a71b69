// Time that passes as fast as everything that is due in it can be done.

import type { Clock } from '../../src/genauth/clock.js'

interface Timer {
  readonly dueMs: number
  /** Of timers that are due at the same time the one that was set first runs first. */
  readonly number: number
  run: (() => void) | undefined
}

const isBefore = (one: Timer, other: Timer) =>
  one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.number < other.number)

export class SimulatedClock implements Clock {
  #nowMs = 0
  #number = 0
  #pending = 0
  /** A binary heap. */
  readonly #heap: Timer[] = []

  now = (): number => this.#nowMs

  after = (ms: number, run: () => void): (() => void) => {
    this.#number += 1
    const timer: Timer = { dueMs: this.#nowMs + Math.max(0, ms), number: this.#number, run }
    this.#pending += 1
    this.#push(timer)
    return () => {
      if (timer.run === undefined) return
      timer.run = undefined
      this.#pending -= 1
    }
  }

  /** How many timers are set. */
  get timers(): number {
    return this.#pending
  }

  /** Lets time pass until then, or until nothing is left to do. */
  async run(untilMs: number): Promise<void> {
    await idle()
    for (let next = this.#heap[0]; next !== undefined && next.dueMs <= untilMs; next = this.#heap[0]) {
      this.#pop()
      if (next.run === undefined) continue
      this.#nowMs = next.dueMs
      const { run } = next
      next.run = undefined
      this.#pending -= 1
      run()
      await idle()
    }
    if (this.#heap.length > 0) this.#nowMs = Math.max(this.#nowMs, untilMs)
  }

  #push(timer: Timer) {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] as Timer
      if (!isBefore(timer, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = timer
  }

  #pop() {
    const heap = this.#heap
    const last = heap.pop() as Timer
    if (heap.length === 0) return
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child += 1
      if (!isBefore(heap[child] as Timer, last)) break
      heap[at] = heap[child] as Timer
      at = child
    }
    heap[at] = last
  }
}

/** Everything has happened that waits for promises alone. */
const idle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
