import { pathToFileURL } from 'node:url'
import { createBareEngine } from './bare-engine.js'

/**
 * The gateway as it is built, with its engine, or without one where the first argument is "bare". Compiled like the
 * gateway itself: what runs TypeScript as it is names every function when it is made, and that would be measured too.
 */
const built = <Module>(file: string) => import(pathToFileURL(`dist/${file}`).href) as Promise<Module>
const { loadConfig } = await built<typeof import('../../src/config/config.js')>('config.js')
const { startGateway } = await built<typeof import('../../src/gateway.js')>('gateway.js')
const { createLog } = await built<typeof import('../../src/telemetry/log.js')>('telemetry/log.js')

const config = loadConfig(process.env, 'start')
const log = createLog(config.logLevel)
const gateway = await (process.argv[2] === 'bare'
  ? startGateway(config, log, createBareEngine)
  : startGateway(config, log))
process.stdout.write(`${JSON.stringify({ url: gateway.url, adminUrl: gateway.adminUrl })}\n`)
process.once('SIGTERM', () => void gateway.close())
