import { Command } from 'commander'
import { loadConfig } from '../config.js'
import { startGateway } from '../gateway.js'
import { createLog } from '../telemetry/log.js'
import { untilTold } from './signals.js'

/** `start`: the gateway on the real GenAuth, until it is told to stop. */
export const startCommand = (): Command =>
  new Command('start').description('serve; settings come from the environment, see README').action(async () => {
    const config = loadConfig(process.env, 'start')
    const log = createLog(config.logLevel)
    const gateway = await startGateway(config, log)
    process.stdout.write(`${JSON.stringify({ url: gateway.url, adminUrl: gateway.adminUrl })}\n`)
    await untilTold()
    log.info('stopping')
    await gateway.close()
  })
