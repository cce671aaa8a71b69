// A fair queue: round robin over callers, and over the operations of each caller.

import { inTurns, Lanes } from './lanes.js'

/** The lane of an operation among those of its caller. */
export interface Lane {
  readonly caller: { readonly key: string }
}

/**
 * A queue in which a caller with many operations does not delay other callers, nor an operation with many calls other
 * operations. Items without a lane are served first.
 */
export class FairQueue<Item> {
  readonly #front = new Set<Item>()
  readonly #callers = new Map<string, Lanes<Item>>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** @param lane undefined goes ahead of all lanes */
  add(item: Item, lane: Lane | undefined): void {
    if (lane === undefined) this.#front.add(item)
    else {
      const lanes = this.#callers.get(lane.caller.key) ?? new Lanes()
      this.#callers.set(lane.caller.key, lanes)
      lanes.add(item, lane)
    }
    this.#size += 1
  }

  remove(item: Item, lane: Lane | undefined): void {
    const lanes = lane && this.#callers.get(lane.caller.key)
    if (!(lane === undefined ? this.#front.delete(item) : lanes?.remove(item, lane))) return
    this.#size -= 1
    if (lane && lanes?.size === 0) this.#callers.delete(lane.caller.key)
  }

  /** Removes and returns the next item. */
  shift(): Item | undefined {
    const [first] = this.#front
    if (first !== undefined) {
      this.remove(first, undefined)
      return first
    }
    const [turn] = this.#callers
    if (turn === undefined) return undefined
    const [caller, lanes] = turn
    this.#callers.delete(caller)
    const item = lanes.shift()
    if (item !== undefined) this.#size -= 1
    if (lanes.size > 0) this.#callers.set(caller, lanes)
    return item
  }

  /** At most how many items would be served before a new item in this lane. */
  ahead(lane: Lane): number {
    const own = this.#callers.get(lane.caller.key)
    const callers = this.#callers.size + (own ? 0 : 1)
    return Math.min(this.#size, this.#front.size + callers * ((own?.ahead(lane) ?? 0) + 1) - 1)
  }

  /** Every item, in the order in which they are served if no other is added. */
  *inOrder(): Iterable<Item> {
    yield* this.#front
    yield* inTurns([...this.#callers.values()].map(lanes => lanes.inOrder()))
  }
}
