// The `start` command: the gateway on the real GenAuth.

import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { loadConfig } from '../config/config.js'
import { genauthSettings } from '../config/settings.js'
import { settingsIn } from '../config/sources.js'
import { warningsAbout } from '../config/warnings.js'
import { version } from '../package.js'
import { createLog, flushLog } from '../telemetry/log.js'
import { announce } from './output.js'
import { untilTold } from './signals.js'

const settingsHelp = `
Settings are environment variables. The most important ones:

  GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET    access key of your user pool
  GENAUTH_BASE_URL                                    address of GenAuth (default: ${genauthSettings.baseUrl.defaults.start})
  AUTH_MODE=jwt, AUTH_ISSUER, AUTH_AUDIENCE, AUTH_JWKS_URL
                                                      require access tokens from this issuer
  AUTH_MODE=none                                      serve every caller
  DOMAINS=orders,packages,usage,entitlements          what the graph consists of, or "all"
  PORT                                                port for callers (default: 4000)

All settings:
  ${fileURLToPath(new URL('../../docs/configuration.md', import.meta.url))}
`

/** `start`: the gateway on the real GenAuth, until it is told to stop. */
export const startCommand = (): Command =>
  new Command('start')
    .description('start the gateway; settings come from the environment')
    .addHelpText('after', settingsHelp)
    .action(async () => {
      const told = untilTold()
      const config = loadConfig(process.env, 'start')
      const log = createLog(config.logLevel, { levelNames: config.logLevelNames })
      for (const warning of warningsAbout(process.env, config)) log.warn(warning)
      // As in the other commands: loaded only where it is needed, so that help and mistakes are answered at once.
      const { startGateway } = await import('../gateway.js')
      const gateway = await startGateway(config, log)
      // Without a file that may change, the signal ends the process as it does by default.
      if (config.operations) process.on('SIGHUP', () => void gateway.reload())
      const { url, adminUrl } = gateway
      log.info({ version, node: process.version, url, adminUrl, settings: settingsIn(process.env) }, 'started')
      announce({ url, adminUrl })
      await told
      log.info('stopping')
      await gateway.close()
      log.info('stopped')
      await flushLog()
    })
