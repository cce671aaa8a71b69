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

  /** When results about the things ended last. */
  last(things: readonly Thing[]): number {
    if (this.#last.size === 0) return this.#floor
    return Math.max(this.#floor, ...things.flatMap(namesOf).map(name => this.#last.get(name) ?? 0))
  }

  /** Whether what was read at a moment has not ended. */
  allows(things: readonly Thing[], readAt: number): boolean {
    return this.last(things) <= readAt
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

/** News about these names end a result about a thing. Ids can contain anything, kinds no space. */
const namesOf = (thing: Thing) => [ofKind(thing), thing.id === undefined ? ofAny(thing) : ofOne(thing, thing.id)]

const ofKind = ({ kind }: Thing) => kind
const ofOne = ({ kind }: Thing, id: string) => `${kind} ${id}`
/** The results that change with any thing of the kind. */
const ofAny = ({ kind }: Thing) => `${kind} `
