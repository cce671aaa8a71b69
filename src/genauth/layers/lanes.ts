// Lanes of a queue that are served round robin.

/**
 * Lanes that are served round robin, so that a long lane delays only itself. Adding, removing and serving an item take
 * constant time.
 */
export class Lanes<Item> {
  // Insertion order is the order of service, and deletion from the middle is cheap.
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

  /** Removes and returns the next item. */
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

  /** At most how many items would be served before a new item in this lane. */
  ahead(lane: object): number {
    const own = this.#lanes.get(lane)?.size ?? 0
    const lanes = this.#lanes.size + (own === 0 ? 1 : 0)
    return Math.min(this.#size, lanes * (own + 1) - 1)
  }

  /** Every item, in the order in which they are served if no other is added. */
  *inOrder(): Iterable<Item> {
    yield* inTurns([...this.#lanes.values()])
  }
}

/** The items of several lists in turn: the first of each, the second of each, and so on. */
export function* inTurns<Item>(lists: readonly Iterable<Item>[]): Iterable<Item> {
  let open = lists.map(list => list[Symbol.iterator]())
  while (open.length > 0) {
    const left: Iterator<Item>[] = []
    for (const items of open) {
      const next = items.next()
      if (next.done) continue
      yield next.value
      left.push(items)
    }
    open = left
  }
}
