import { setTimeout as pause } from 'node:timers/promises'

/** Turns of the event loop without a request, after which no more come before one is answered. */
const QUIET_TURNS = 10

/**
 * Counts how many times something waited for responses. The responses of a round are held back until no request comes
 * any more, so that the time that requests take is without meaning.
 */
export class Rounds {
  count = 0
  #held: (() => void)[] = []
  #arrived = 0

  /** @returns resolves when the request may be answered */
  arrive(): Promise<void> {
    this.#arrived += 1
    return new Promise(resolve => {
      this.#held.push(resolve)
      if (this.#held.length === 1) void this.#release()
    })
  }

  async #release() {
    this.count += 1
    for (let quiet = 0, arrived = this.#arrived; quiet < QUIET_TURNS; quiet += 1) {
      await pause(2)
      if (this.#arrived !== arrived) quiet = 0
      arrived = this.#arrived
    }
    const held = this.#held
    this.#held = []
    for (const answer of held) answer()
  }
}
