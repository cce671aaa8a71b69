// The log of a process.

import { type Logger, pino } from 'pino'
import { LineOutput } from './line-output.js'

export type { Logger }

/** How long the end of a process may wait for the last lines. */
const LAST_LINES_MS = 1000

/** Standard error of the process, shared by all its logs; standard output is for the line with the gateway's URL. */
const output = new LineOutput(2)

const destination = {
  // Makes pino say what object a line is of.
  [Symbol.for('pino.metadata')]: true,
  lastObj: undefined as object | undefined,
  write(line: string) {
    const { lastObj } = destination
    output.write(line, lastObj !== undefined && 'audit' in lastObj ? 'audit' : 'other')
  },
}

let opened = false

/**
 * Creates a log of JSON lines on standard error. Lines that cannot be written are dropped and counted, never waited for:
 * those with a property `audit` last.
 * @param options `levelNames` adds the name of each line's level beside its number
 */
export function createLog(level: string, { levelNames = false } = {}): Logger {
  if (!opened) {
    opened = true
    // Sets pipes to non-blocking mode, without which a write to one that nobody reads would keep the process from ending.
    void process.stderr
    process.once('exit', () => output.flushNow())
  }
  const formatters = { level: (levelName: string, level: number) => ({ level, ...(levelNames && { levelName }) }) }
  return pino({ level, base: null, timestamp: createTimestamp(), formatters }, destination)
}

/** Waits until the last lines are written, for a second at most. */
export const flushLog = (): Promise<void> => output.flush(LAST_LINES_MS)

/** How many lines were lost so far, by kind. */
export const droppedLines = (): LineOutput['dropped'] => output.dropped

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
