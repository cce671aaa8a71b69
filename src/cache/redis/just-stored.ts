// Values that were stored while lookups were under way, which read Redis too early to find them.

/** Keeps each value until every lookup has ended that began before it was stored: no longer, as it could be invalidated. */
export class JustStored<Value> {
  #moment = 0
  /** The moments at which the lookups under way began, oldest first. */
  readonly #lookups = new Set<number>()
  /** Oldest first. */
  readonly #values = new Map<string, { readonly value: Value; readonly at: number; readonly untilMs: number }>()

  constructor(private readonly now: () => number) {}

  /** Runs a lookup. @param find what it does, with what has been stored since it began */
  async during<Found>(find: (stored: (name: string) => Value | undefined) => Promise<Found>): Promise<Found> {
    this.#moment += 1
    const began = this.#moment
    this.#lookups.add(began)
    try {
      return await find(name => {
        const known = this.#values.get(name)
        return known && known.at > began && this.now() < known.untilMs ? known.value : undefined
      })
    } finally {
      this.#lookups.delete(began)
      this.#forget()
    }
  }

  /** @param untilMs when it expires */
  put(name: string, value: Value, untilMs: number): void {
    if (this.#lookups.size === 0) return
    this.#moment += 1
    this.#values.delete(name)
    this.#values.set(name, { value, at: this.#moment, untilMs })
  }

  #forget() {
    const [oldest = Number.POSITIVE_INFINITY] = this.#lookups
    for (const [name, { at }] of this.#values) {
      if (at > oldest) return
      this.#values.delete(name)
    }
  }
}
