import type { ServerResponse } from 'node:http'
import { Abort } from '../engine/abort.js'
import type { Operation } from '../engine/operation.js'
import { DeadlineExceeded, Overloaded } from '../errors.js'

/** The client has left, so nobody will read the answer. */
export class ClientGone extends Error {}

/** The requests for operations that are being served: each has a signal that ends what is done on its behalf. */
export class RunningOperations {
  readonly #running = new Set<Abort>()
  readonly #operations = new WeakMap<ServerResponse, Operation>()
  #idle: (() => void)[] = []

  constructor(readonly timeoutMs: number) {}

  get count() {
    return this.#running.size
  }

  /** Begins one, whose time runs from the first byte of its request. */
  begin(response: ServerResponse): void {
    const abort = new Abort()
    const timer = setTimeout(() => abort.abort(new DeadlineExceeded(this.timeoutMs)), this.timeoutMs)
    this.#running.add(abort)
    response.once('close', () => {
      clearTimeout(timer)
      this.#end(abort)
      if (!response.writableFinished) abort.abort(new ClientGone())
    })
    this.#operations.set(response, { signal: abort, deadlineMs: performance.now() + this.timeoutMs })
  }

  /** Its signal fires when the operation's time is spent, its client leaves, or the gateway cannot wait longer. */
  of(response: ServerResponse): Operation {
    const operation = this.#operations.get(response)
    if (operation === undefined) throw new TypeError('This request has not begun.')
    return operation
  }

  /** Resolves when none is running. */
  async idle(): Promise<void> {
    if (this.#running.size > 0) await new Promise<void>(resolve => this.#idle.push(resolve))
  }

  /** Ends them all, for a gateway that cannot wait longer. */
  abort(): void {
    for (const abort of this.#running) abort.abort(new Overloaded('The gateway is stopping.'))
  }

  #end(abort: Abort) {
    this.#running.delete(abort)
    if (this.#running.size > 0) return
    const waiting = this.#idle
    this.#idle = []
    for (const resolve of waiting) resolve()
  }
}
