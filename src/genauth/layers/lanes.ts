// Lanes that are served in turn.

/**
 * Lanes that take turns, so that a long lane holds up nobody but itself. Joining, leaving and serving cost the same
 * however long they are.
 */
export class Lanes<Item> {
  // Insertion order is the order of service, and leaving from the middle is cheap.
  readonly #lanes = new Map<object, Set<Item>>()
  #size = 0

  get size(): number {
    return this.#size
  }

  add(item: Item, lane: object): void {
    const items = this.#lanes.get(lane)
    if (items) items.add(item)
    else this.#lanes.set(lane, new Set([item]))
    this.#size += 1
  }

  remove(item: Item, lane: object): boolean {
    const items = this.#lanes.get(lane)
    if (!items?.delete(item)) return false
    this.#size -= 1
    if (items.size === 0) this.#lanes.delete(lane)
    return true
  }

  /** Takes the next one out. */
  shift(): Item | undefined {
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
    return Math.min(this.#size, lanes * (own + 1) - 1)
  }

  /** Everyone in a lane, with how many are served before. */
  *waiting(): Iterable<readonly [item: Item, lane: object, ahead: number]> {
    for (const [lane, items] of this.#lanes) {
      let place = 0
      for (const item of items) {
        yield [item, lane, Math.min(this.#size - 1, this.#lanes.size * (place + 1) - 1)]
        place += 1
      }
    }
  }
}
