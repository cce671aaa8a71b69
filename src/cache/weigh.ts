// How much memory a result takes, about.

/** Of an object, of an element or property, of a text, by V8 on 64 bits. */
const OBJECT = 40
const SLOT = 8
const TEXT = 20

/** Bytes of a decoded result; undefined if it contains an error, so that it is not to be kept. */
export function weigh(value: unknown): number | undefined {
  if (typeof value === 'string') return TEXT + value.length * 2
  if (typeof value !== 'object' || value === null) return SLOT
  if (value instanceof Error || value instanceof Promise) return undefined
  let bytes = OBJECT
  const parts = value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : Object.values(value)
  for (const part of parts) {
    const weight = weigh(part)
    if (weight === undefined) return undefined
    bytes += SLOT + weight
  }
  return bytes
}
