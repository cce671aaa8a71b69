// A signal that ends work, lighter than an AbortController.

/** What is used of an AbortSignal here; a real one fits. */
export interface Signal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options: { once: true }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * An AbortController and its signal in one. Every call needs one, and Node's own, with their events, make up half of
 * what the engine costs.
 */
export class Abort implements Signal {
  #aborted = false
  #reason: unknown
  /** Most signals never have a second listener, and a set is larger than all else here. */
  #first: (() => void) | undefined
  #others: Set<() => void> | undefined

  /** By this name libraries know an AbortSignal of whatever make. */
  get [Symbol.toStringTag](): string {
    return 'AbortSignal'
  }

  get aborted(): boolean {
    return this.#aborted
  }

  get reason(): unknown {
    return this.#reason
  }

  abort(reason: unknown): void {
    if (this.#aborted) return
    this.#aborted = true
    this.#reason = reason
    const first = this.#first
    const others = this.#others
    this.#first = undefined
    this.#others = undefined
    first?.()
    for (const listener of others ?? []) listener()
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.#reason
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    if (this.#aborted) return
    if (this.#first === undefined) {
      this.#first = listener
      return
    }
    this.#others ??= new Set()
    this.#others.add(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    if (this.#first === listener) this.#first = undefined
    else this.#others?.delete(listener)
  }
}
