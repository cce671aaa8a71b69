// How much memory a result takes, as V8 lays values out on 64 bits.

const OBJECT = 40
const TEXT = 16
const SLOT = 8
/** An object with more properties than this is a hash table, with room to grow. */
const MOST_IN_ORDER = 25
const HASHED_SLOT = 24

/** Bytes of a decoded result; undefined if it contains an error, so that it is not to be kept. */
export function weigh(value: unknown): number | undefined {
  if (typeof value === 'string') return TEXT + (isLatin(value) ? value.length : 2 * value.length)
  if (typeof value !== 'object' || value === null) return 0
  if (value instanceof Error || value instanceof Promise) return undefined
  const parts = Object.values(value)
  let bytes = OBJECT + (Array.isArray(value) ? SLOT * parts.length : slotsOf(parts.length))
  for (const part of parts) {
    const weight = weigh(part)
    if (weight === undefined) return undefined
    bytes += weight
  }
  return bytes
}

const slotsOf = (properties: number) =>
  properties <= MOST_IN_ORDER ? SLOT * properties : HASHED_SLOT * 2 ** Math.ceil(Math.log2(1.5 * properties))

const isLatin = (text: string) => !/[^\0-\xff]/.test(text)
