// How ages are written.

/** Seconds, rounded up: nothing is older than is said. */
export const wholeSeconds = (ms: number): number => Math.ceil(ms / 1000)
