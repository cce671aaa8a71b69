// What has ended: which results were read before news about what they tell of.

import type { Thing } from '../genauth/keep.js'

/** Most things that are remembered. News about others ends everything that was read before. */
const MOST = 10_000

/** Remembers the order of reads and of news about things. */
export class Endings {
  #news = 0
  /** Everything that was read before this ends. */
  #floor = 0
  /** The last news about each thing, oldest first. */
  readonly #last = new Map<string, number>()

  constructor(private readonly most = MOST) {}

  /** The moment of a read that is about to begin. */
  get now(): number {
    return this.#news
  }

  /** Ends all results about a thing, or about a whole kind if it has no id. */
  end(thing: Thing): void {
    this.#news += 1
    if (thing.id === undefined) this.#remember(ofKind(thing))
    else for (const name of [ofOne(thing, thing.id), ofAny(thing)]) this.#remember(name)
    if (this.#last.size > this.most) this.#forgetOldest()
  }

  endAll(): void {
    this.#news += 1
    this.#floor = this.#news
    this.#last.clear()
  }

  /** Whether what was read at a moment has not ended. */
  allows(things: readonly Thing[], readAt: number): boolean {
    if (readAt < this.#floor) return false
    if (this.#last.size === 0) return true
    return things.every(
      thing =>
        this.#isBefore(ofKind(thing), readAt) &&
        this.#isBefore(thing.id === undefined ? ofAny(thing) : ofOne(thing, thing.id), readAt),
    )
  }

  #isBefore(name: string, readAt: number) {
    return (this.#last.get(name) ?? 0) <= readAt
  }

  #remember(name: string) {
    this.#last.delete(name)
    this.#last.set(name, this.#news)
  }

  #forgetOldest() {
    for (const [name, at] of this.#last) {
      if (this.#last.size <= this.most) return
      this.#last.delete(name)
      this.#floor = Math.max(this.#floor, at)
    }
  }
}

/** Ids can contain anything, kinds no space. */
const ofKind = ({ kind }: Thing) => kind
const ofOne = ({ kind }: Thing, id: string) => `${kind} ${id}`
/** The results that change with any thing of the kind. */
const ofAny = ({ kind }: Thing) => `${kind} `
