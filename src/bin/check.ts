// The `check` command: whether a configuration works.

import { Command } from 'commander'
import { check } from '../check/check.js'
import { loadConfig } from '../config/config.js'
import { createLog } from '../telemetry/log.js'
import { ExitError } from './exit.js'

/** `check`: tries the settings of the environment. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('try the settings with GenAuth and the issuer of tokens, without serving anybody')
    .addHelpText('after', '\nExits with 1 where something does not work, and with 2 where the settings cannot be used.')
    .action(async () => {
      const config = loadConfig(process.env, 'start')
      let failed = 0
      for await (const { what, advice } of check(config, createLog('silent'))) {
        if (advice !== undefined) failed += 1
        process.stdout.write(advice === undefined ? `ok      ${what}\n` : `FAILED  ${what}\n        ${advice}\n`)
      }
      if (failed > 0) throw new ExitError(`${failed} of the checks failed.`, 1)
    })
