import { pino } from 'pino'
import type { Logger } from '../../src/telemetry/log.js'

/** A log that keeps its lines. */
export function rememberingLog(level = 'info'): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  return {
    log: pino({ level, base: null, timestamp: false }, { write: text => void lines.push(JSON.parse(text)) }),
    lines,
  }
}
