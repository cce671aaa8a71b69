// The operations that are running: how each begins, ends and is cancelled.

import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { DeadlineExceeded, Overloaded } from '../errors.js'
import { Abort } from './abort.js'
import { ErrorBudget } from './error-budget.js'
import { Ledger } from './ledger.js'
import { type Caller, NOBODY, type Operation } from './operation.js'

/** What is written down of an operation's document and of what came of it. */
export interface DocumentNotes {
  readonly name: string | undefined
  readonly type: string | undefined
  /** How often each code occurs; undefined without errors. */
  readonly errors: Readonly<Record<string, number>> | undefined
}

/** What is written down of the program that sent it. */
export interface ClientNotes {
  readonly client: { readonly name: string | undefined; readonly version: string | undefined } | undefined
  /** Of the distributed trace that it belongs to, in W3C Trace Context. */
  readonly traceId: string | undefined
}

const UNNAMED: ClientNotes = { client: undefined, traceId: undefined }

/** Takes note of an operation whose request has ended, whoever answered it. */
export type OnEnd = (operation: RunningOperation, end: { readonly status: number; readonly answered: boolean }) => void

/** The client has left, so nobody will read the answer. */
export class ClientGone extends Error {}

/** An operation that is being served. */
export class RunningOperation implements Operation {
  /** Known once the request has been authenticated. */
  caller: Caller = NOBODY
  readonly ledger = new Ledger()
  readonly errors = new ErrorBudget()
  readonly signal = new Abort()
  /** On the clock of `performance.now()`. */
  readonly startedAtMs = performance.now()
  readonly deadlineMs: number
  sentBy: ClientNotes = UNNAMED
  /** Undefined where the request did not get as far as its document. */
  document: DocumentNotes | undefined
  readonly #timer: NodeJS.Timeout
  readonly #callbacks: (() => void)[] = []
  #ended = false

  constructor(
    readonly id: string,
    private readonly timeoutMs: number,
  ) {
    this.deadlineMs = this.startedAtMs + timeoutMs
    this.#timer = setTimeout(() => this.#timeOut(), timeoutMs)
  }

  /** Ends it where its time is spent. @throws the reason of its signal, where it has ended */
  check(): void {
    // A process that is busy with promises alone never gets to its timers.
    if (performance.now() >= this.deadlineMs) this.#timeOut()
    this.signal.throwIfAborted()
  }

  /** Notes that it was refused before its document was read. */
  refused(code: string): void {
    this.document = { name: undefined, type: undefined, errors: { [code]: 1 } }
  }

  /** @param callback runs when its request has ended */
  whenEnded(callback: () => void): void {
    if (this.#ended) callback()
    else this.#callbacks.push(callback)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#ended = true
    for (const callback of this.#callbacks) callback()
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

  constructor(
    private readonly timeoutMs: number,
    private readonly onEnd: OnEnd,
  ) {}

  get count(): number {
    return this.#running.size
  }

  /** Begins one, whose time runs from the first byte of its request. */
  begin(id: string, response: ServerResponse, socket: Socket): RunningOperation {
    const operation = new RunningOperation(id, this.timeoutMs)
    const pipelined = this.#on(socket)
    this.#running.add(operation)
    this.#byResponse.set(response, operation)
    pipelined.add(operation)
    response.once('close', () => {
      pipelined.delete(operation)
      this.#end(operation, response.statusCode, response.writableFinished)
    })
    return operation
  }

  /** The operation of a request. */
  of(response: ServerResponse): RunningOperation {
    const operation = this.find(response)
    if (operation === undefined) throw new TypeError('This request has not begun.')
    return operation
  }

  /** As `of`, where a request need not be one for an operation. */
  find(response: ServerResponse): RunningOperation | undefined {
    return this.#byResponse.get(response)
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
      for (const operation of operations) this.#end(operation, 0, false)
    })
    return operations
  }

  #end(operation: RunningOperation, status: number, answered: boolean) {
    if (!this.#running.delete(operation)) return
    operation.end()
    if (!answered) operation.signal.abort(new ClientGone())
    this.onEnd(operation, { status, answered })
    if (this.#running.size > 0) return
    const waiting = this.#idle
    this.#idle = []
    for (const resolve of waiting) resolve()
  }
}
