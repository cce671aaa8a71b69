// One request and its response through `undici`.

import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import type { Signal } from '../../operation/abort.js'

export type Headers = IncomingHttpHeaders

/** A complete response, not yet decompressed. */
export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/**
 * Collects the response to one request. Used instead of undici's `request`, which creates a stream for each response
 * and listens to the signal through Node's events.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  /** Rejects with undici's error or the signal's reason. */
  readonly ended: Promise<Received>
  #resolve!: (received: Received) => void
  #reject!: (error: unknown) => void
  #end = () => {}
  #status = 0
  #headers: Headers = {}
  readonly #chunks: Buffer[] = []

  constructor(private readonly signal: Signal) {
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  /** Whether a response has begun. */
  get hasBegun(): boolean {
    return this.#status > 0
  }

  onRequestStart(controller: Dispatcher.DispatchController) {
    const abort = () => controller.abort(this.signal.reason as Error)
    if (this.signal.aborted) return abort()
    this.signal.addEventListener('abort', abort, { once: true })
    this.#end = () => this.signal.removeEventListener('abort', abort)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers) {
    // Informational responses such as 103 are ignored.
    if (status < 200) return
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer) {
    this.#chunks.push(chunk)
  }

  onResponseEnd() {
    this.#end()
    const [first = EMPTY, ...others] = this.#chunks
    const bytes = others.length === 0 ? first : Buffer.concat(this.#chunks)
    this.#resolve({ status: this.#status, headers: this.#headers, bytes })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error) {
    this.#end()
    this.#reject(error)
  }
}

const EMPTY = Buffer.alloc(0)
