// News and reads in any order, against a history that is read from its end.

import { expect, test } from 'vitest'
import { Endings } from '../../src/cache/endings.js'
import type { Thing } from '../../src/genauth/keep.js'
import { createRandom } from '../../src/simulator/random.js'

const KINDS = ['users', 'groups']
const IDS = ['a', 'b', 'c', undefined]

test.each([1, 2, 3, 4, 5, 6, 7, 8])('no read is allowed that began before news about it (seed %i)', seed => {
  const random = createRandom(seed)
  const one = <T>(values: readonly T[]) => values[random.below(values.length)] as T
  const thing = (): Thing => {
    const id = one(IDS)
    return { kind: one(KINDS), ...(id !== undefined && { id }) }
  }
  const most = one([1, 3, 1000])
  const endings = new Endings(most)
  const history: (Thing | 'all')[] = []
  const reads: { at: number; after: number }[] = []
  for (let step = 0; step < 400; step += 1) {
    const what = random.below(10)
    if (what === 0) {
      endings.endAll()
      history.push('all')
    } else if (what < 4) {
      const about = thing()
      endings.end(about)
      history.push(about)
    } else if (what < 6) reads.push({ at: endings.now, after: history.length })
    else if (reads.length > 0) {
      const { at, after } = one(reads)
      const about = Array.from({ length: 1 + random.below(2) }, thing)
      const news = history.slice(after)
      const ended = news.some(each => each === 'all' || about.some(other => concerns(each, other)))
      if (ended) expect(endings.allows(about, at)).toBe(false)
      // Where little is remembered, more ends than has to.
      else if (most === 1000) expect(endings.allows(about, at)).toBe(true)
    }
    expect(endings.allows([thing()], endings.now)).toBe(true)
  }
})

/** News about a kind concern all of it, and whatever changes with any of a kind is concerned by news about each. */
const concerns = (news: Thing, read: Thing) =>
  news.kind === read.kind && (news.id === undefined || read.id === undefined || news.id === read.id)
