/** Whoever asks for a plan, at some time. */
export const asking = () => ({ viewer: undefined, atMs: Date.UTC(2100, 0, 1), may: () => true })
