import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Abort } from '../engine/abort.js'
import type { Operation } from '../engine/operation.js'
import { DeadlineExceeded, Overloaded } from '../errors.js'

/** The client has left, so nobody will read the answer. */
export class ClientGone extends Error {}

/** An operation that is being served. */
export class RunningOperation implements Operation {
  readonly signal = new Abort()
  readonly deadlineMs: number
  readonly #timer: NodeJS.Timeout

  constructor(
    readonly id: string,
    private readonly timeoutMs: number,
  ) {
    this.deadlineMs = performance.now() + timeoutMs
    this.#timer = setTimeout(() => this.#timeOut(), timeoutMs)
  }

  /** Ends it where its time is spent. @throws the reason of its signal, where it has ended */
  check(): void {
    // A process that is busy with promises alone never gets to its timers.
    if (performance.now() >= this.deadlineMs) this.#timeOut()
    this.signal.throwIfAborted()
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #timeOut() {
    this.signal.abort(new DeadlineExceeded(this.timeoutMs))
  }
}

/** The operations that are being served: each has a signal that ends what is done on its behalf. */
export class RunningOperations {
  readonly #running = new Set<RunningOperation>()
  readonly #byResponse = new WeakMap<ServerResponse, RunningOperation>()
  readonly #bySocket = new WeakMap<Socket, Set<RunningOperation>>()
  #idle: (() => void)[] = []

  constructor(readonly timeoutMs: number) {}

  get count(): number {
    return this.#running.size
  }

  /** Begins one, whose time runs from the first byte of its request. */
  begin(id: string, response: ServerResponse, socket: Socket): void {
    const operation = new RunningOperation(id, this.timeoutMs)
    const pipelined = this.#on(socket)
    this.#running.add(operation)
    this.#byResponse.set(response, operation)
    pipelined.add(operation)
    response.once('close', () => {
      pipelined.delete(operation)
      this.#end(operation, response.writableFinished)
    })
  }

  /** The operation of a request. */
  of(response: ServerResponse): RunningOperation {
    const operation = this.#byResponse.get(response)
    if (operation === undefined) throw new TypeError('This request has not begun.')
    return operation
  }

  /** Resolves when none is running. */
  idle(): Promise<void> {
    return this.#running.size === 0 ? Promise.resolve() : new Promise(resolve => this.#idle.push(resolve))
  }

  /** Ends them all, for a gateway that cannot wait longer. */
  abort(): void {
    for (const { signal } of this.#running) signal.abort(new Overloaded('The gateway is stopping.'))
  }

  /** The operations of a connection: of those that wait behind another, Node tells nobody that the connection closed. */
  #on(socket: Socket): Set<RunningOperation> {
    const known = this.#bySocket.get(socket)
    if (known) return known
    const operations = new Set<RunningOperation>()
    this.#bySocket.set(socket, operations)
    socket.once('close', () => {
      for (const operation of operations) this.#end(operation, false)
    })
    return operations
  }

  #end(operation: RunningOperation, answered: boolean) {
    operation.end()
    if (!answered) operation.signal.abort(new ClientGone())
    if (!this.#running.delete(operation) || this.#running.size > 0) return
    const waiting = this.#idle
    this.#idle = []
    for (const resolve of waiting) resolve()
  }
}
