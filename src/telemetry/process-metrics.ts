// Metrics of the process itself.

import { Counter, collectDefaultMetrics, Registry } from 'prom-client'
import { droppedLines } from './log.js'

let registry: Registry | undefined

/** CPU, memory, garbage collection, event loop and lost log lines: collected once per process, however many gateways it runs. */
export function processMetrics(): Registry {
  if (registry === undefined) {
    registry = new Registry()
    collectDefaultMetrics({ register: registry })
    new Counter({
      name: 'log_lines_dropped_total',
      help: 'Log lines that could not be written, by kind: audit lines, and all others.',
      labelNames: ['kind'],
      registers: [registry],
      collect() {
        this.reset()
        for (const [kind, count] of Object.entries(droppedLines())) this.inc({ kind }, count)
      },
    })
  }
  return registry
}
