// A queue that serves its lanes in turn.

/**
 * A queue that serves lanes in turn, so that a long lane holds up nobody but itself; what stands in front of all lanes
 * is served first. Joining, leaving and serving cost the same however long it is.
 */
export class FairQueue<Item> {
  readonly #front = new Set<Item>()
  // Insertion order is the order of service, and leaving from the middle is cheap.
  readonly #lanes = new Map<object, Set<Item>>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** @param lane undefined stands in front of all */
  add(item: Item, lane: object | undefined): void {
    const items = lane === undefined ? this.#front : (this.#lanes.get(lane) ?? new Set())
    if (lane !== undefined) this.#lanes.set(lane, items)
    items.add(item)
    this.#size += 1
  }

  remove(item: Item, lane: object | undefined): void {
    const items = lane === undefined ? this.#front : this.#lanes.get(lane)
    if (!items?.delete(item)) return
    this.#size -= 1
    if (lane !== undefined && items.size === 0) this.#lanes.delete(lane)
  }

  /** Takes the next one out. */
  shift(): Item | undefined {
    const [first] = this.#front
    if (first !== undefined) {
      this.remove(first, undefined)
      return first
    }
    const [turn] = this.#lanes
    if (turn === undefined) return undefined
    const [lane, items] = turn
    const [item] = items
    this.#lanes.delete(lane)
    if (item === undefined) return undefined
    items.delete(item)
    this.#size -= 1
    if (items.size > 0) this.#lanes.set(lane, items)
    return item
  }

  /** How many would be served before one that joined a lane now. */
  ahead(lane: object): number {
    const own = this.#lanes.get(lane)?.size ?? 0
    const lanes = this.#lanes.size + (own === 0 ? 1 : 0)
    return Math.min(this.#size, this.#front.size + lanes * (own + 1) - 1)
  }

  /** Everyone in a lane, with how many stand before them. */
  *waiting(): Iterable<readonly [item: Item, lane: object, ahead: number]> {
    for (const [lane, items] of this.#lanes) {
      let place = 0
      for (const item of items) {
        yield [item, lane, Math.min(this.#size - 1, this.#front.size + this.#lanes.size * (place + 1) - 1)]
        place += 1
      }
    }
  }
}
