// How times and sizes are written on the page.

/** Milliseconds, with one decimal below 10 ms; seconds from 10 s on. */
export function timeOf(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}

/** Seconds in the largest unit that divides them. */
export function ageOf(seconds: number): string {
  const [size, unit] = UNITS.find(([size]) => seconds % size === 0) ?? [1, 's']
  return `${seconds / size} ${unit}`
}

const UNITS = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
] as const

/** Bytes in the largest unit of which there is at least one. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export const plural = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`

export const fromTo = (min: number, max: number) => (min === max ? String(min) : `${min} to ${max}`)
