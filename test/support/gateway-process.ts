import { loadConfig } from '../../src/config/config.js'
import { startGateway } from '../../src/gateway.js'
import { createLog } from '../../src/telemetry/log.js'

/** A gateway in a process of its own, which says by message where it listens, and how large its heap is when asked. */
const config = loadConfig(process.env, 'start')
const gateway = await startGateway(config, createLog(config.logLevel))
process.send?.({ url: gateway.url, adminUrl: gateway.adminUrl })
process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ heapBytes: process.memoryUsage().heapUsed })
})
process.once('disconnect', () => void gateway.close())
