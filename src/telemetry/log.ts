// The log of a process.

import { type Logger, pino } from 'pino'

export type { Logger }

/** Most bytes of lines that are collected for one write; each further line costs a copy of those before it. */
const MAX_WRITE_BYTES = 4096

/** Creates a log of JSON lines on standard error, since standard output is for the line with the gateway's URL. */
export const createLog = (level: string): Logger =>
  pino(
    { level, base: null, timestamp: createTimestamp() },
    pino.destination({ dest: 2, sync: false, maxWrite: MAX_WRITE_BYTES }),
  )

/** Creates a function that returns the time as pino's own does, formatted once per millisecond. */
function createTimestamp(): () => string {
  let formattedMs = Number.NaN
  let text = ''
  return () => {
    const nowMs = Date.now()
    if (nowMs !== formattedMs) text = `,"time":"${new Date(nowMs).toISOString()}"`
    formattedMs = nowMs
    return text
  }
}
