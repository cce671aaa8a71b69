import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { DeadlineExceeded, Overloaded } from '../errors.js'

/** The client has left, so nobody will read the answer. */
export class ClientGone extends Error {}

/** The requests for operations that are being served: each has a signal that ends what is done on its behalf. */
export class RunningOperations {
  readonly #running = new Set<AbortController>()
  readonly #signals = new WeakMap<ServerResponse, AbortSignal>()
  #idle: (() => void)[] = []

  constructor(readonly timeoutMs: number) {}

  get count() {
    return this.#running.size
  }

  /** Begins one, whose time runs from the first byte of its request. */
  begin(response: ServerResponse): void {
    const controller = new AbortController()
    // Every call of an operation listens, so any number of listeners is no leak.
    setMaxListeners(0, controller.signal)
    const timer = setTimeout(() => controller.abort(new DeadlineExceeded(this.timeoutMs)), this.timeoutMs)
    this.#running.add(controller)
    response.once('close', () => {
      clearTimeout(timer)
      this.#end(controller)
      if (!response.writableFinished) controller.abort(new ClientGone())
    })
    this.#signals.set(response, controller.signal)
  }

  /** Fires when the operation's time is spent, its client leaves, or the gateway cannot wait longer. */
  signalOf(response: ServerResponse): AbortSignal {
    const signal = this.#signals.get(response)
    if (signal === undefined) throw new TypeError('This request has not begun.')
    return signal
  }

  /** Resolves when none is running. */
  async idle(): Promise<void> {
    if (this.#running.size > 0) await new Promise<void>(resolve => this.#idle.push(resolve))
  }

  /** Ends them all, for a gateway that cannot wait longer. */
  abort(): void {
    for (const controller of this.#running) controller.abort(new Overloaded('The gateway is stopping.'))
  }

  #end(controller: AbortController) {
    this.#running.delete(controller)
    if (this.#running.size > 0) return
    const waiting = this.#idle
    this.#idle = []
    for (const resolve of waiting) resolve()
  }
}
