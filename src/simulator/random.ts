// Seeded random numbers.

/** Pseudorandom numbers: the same for the same seed. */
export interface Random {
  /** A whole number from 0 (inclusive) to `below` (exclusive). */
  below(below: number): number
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T
  hex(length: number): string
}

/** A generator with 32 bits of state (mulberry32): small, fast, and good enough for sample data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const bits = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => Math.floor((bits() / 2 ** 32) * limit)
  return {
    below,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    hex(length) {
      let digits = ''
      while (digits.length < length) digits += bits().toString(16).padStart(8, '0')
      return digits.slice(0, length)
    },
  }
}
