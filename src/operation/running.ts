// Running operations: how each begins, ends and is cancelled.

import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { DeadlineExceeded, Overloaded } from '../errors.js'
import { Abort } from './abort.js'
import { Attached } from './attached.js'
import { ErrorBudget } from './error-budget.js'
import { Ledger } from './ledger.js'
import { type Asking, type Caller, may, NOBODY, type Operation } from './operation.js'

/** What is logged about an operation's document and its errors. */
export interface DocumentNotes {
  readonly name: string | undefined
  readonly type: string | undefined
  /** Number of errors by code; undefined if there are none. */
  readonly errors: Readonly<Record<string, number>> | undefined
  /** Why it was not executed, for the metrics: the limit that it exceeds, or its error's code; undefined if it was executed. */
  readonly refusedBy: string | undefined
  /** Why it was refused, in words of the gateway. */
  readonly reason: string | undefined
}

/** What is logged about the client program. */
export interface ClientInfo {
  readonly client: { readonly name: string | undefined; readonly version: string | undefined } | undefined
  /** Trace id of the distributed trace, as in W3C Trace Context. */
  readonly traceId: string | undefined
}

const UNNAMED: ClientInfo = { client: undefined, traceId: undefined }

/** Called when an operation's request has ended, even if it was refused before execution. */
export type OnEnd = (operation: RunningOperation, end: { readonly status: number; readonly answered: boolean }) => void

/** The client disconnected before the response was complete. */
export class ClientGone extends Error {}

/** An operation in progress. */
export class RunningOperation implements Operation {
  /** Set once the caller has been identified, by token or address. */
  caller: Caller = NOBODY
  readonly ledger = new Ledger()
  readonly errors = new ErrorBudget()
  readonly signal = new Abort()
  /** On the clock of `performance.now()`. */
  readonly startedAtMs = performance.now()
  /** Milliseconds since 1970. */
  readonly atMs = Date.now()
  readonly deadlineMs: number
  clientInfo: ClientInfo = UNNAMED
  /** Whether only its plan is wanted. */
  isPlanned = false
  /** Whether nothing is wanted from the cache. */
  readsAnew = false
  /** Undefined if the request ended before its document was read or refused. */
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

  get asking(): Asking {
    const { caller, atMs } = this
    return { viewer: caller.viewer, atMs, may: scope => may(caller, scope) }
  }

  /** Aborts the operation if its deadline has passed. @throws the signal's reason if it is aborted */
  check(): void {
    // Timers never fire while the process is busy with promises alone.
    if (performance.now() >= this.deadlineMs) this.#timeOut()
    this.signal.throwIfAborted()
  }

  /**
   * Records that the operation was refused before its document was read.
   * @param reason for the log only
   * @param limit the setting whose limit it exceeds
   */
  refused(code: string, reason: string, limit?: string): void {
    this.document = { name: undefined, type: undefined, errors: { [code]: 1 }, refusedBy: limit ?? code, reason }
  }

  /** Counts each call that is about to be made; a meter throws if the call would exceed its limit. */
  readonly meters: (() => void)[] = []

  /** @param callback runs when the request has ended, or at once if it already has */
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

/** Tracks the running operations. Each has a signal that aborts all work done on its behalf. */
export class RunningOperations {
  readonly #running = new Set<RunningOperation>()
  readonly #byResponse = new Attached<ServerResponse, RunningOperation>()
  readonly #bySocket = new WeakMap<Socket, Set<RunningOperation>>()
  #idle: (() => void)[] = []

  constructor(
    private readonly timeoutMs: number,
    private readonly onEnd: OnEnd,
  ) {}

  get count(): number {
    return this.#running.size
  }

  /** Begins an operation. Its time limit runs from now, before the request's body has been read. */
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

  /** The operation of a request. @throws TypeError if none has begun */
  of(response: ServerResponse): RunningOperation {
    const operation = this.find(response)
    if (operation === undefined) throw new TypeError('This request has not begun.')
    return operation
  }

  /** Like `of`, but undefined for a request that is not for an operation. */
  find(response: ServerResponse): RunningOperation | undefined {
    return this.#byResponse.get(response)
  }

  /** Resolves when no operation is running. */
  idle(): Promise<void> {
    return this.#running.size === 0 ? Promise.resolve() : new Promise(resolve => this.#idle.push(resolve))
  }

  /** Aborts all operations, for a gateway that cannot wait any longer. */
  abort(): void {
    for (const { signal } of this.#running) signal.abort(new Overloaded('The gateway is stopping.'))
  }

  /** The operations of a connection. Node emits no `close` event for pipelined responses that wait behind another. */
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
