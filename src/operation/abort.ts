// A lightweight alternative to AbortController.

/** The part of AbortSignal that the gateway uses; an AbortSignal can be passed as well. */
export interface Signal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options: { once: true }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * An AbortController and its signal in one object. Every call needs one, and Node's own, with their events, would make
 * up half of the engine's cost.
 */
export class Abort implements Signal {
  #aborted = false
  #reason: unknown
  /** Most signals never have a second listener, and a Set is larger than all other properties together. */
  #first: (() => void) | undefined
  #others: Set<() => void> | undefined

  /** Libraries recognize any implementation of AbortSignal by this tag. */
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
