// The `check` command: whether a configuration works.

import { Command } from 'commander'
import type { Finding } from '../check/finding.js'
import type { Guess } from '../check/guesses.js'
import { loadConfig } from '../config/config.js'
import { warningsAbout } from '../config/warnings.js'
import { createLog } from '../telemetry/log.js'
import { ExitError } from './exit.js'

/** `check`: tries the settings of the environment without serving requests. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('check the settings against GenAuth and the token issuer, without serving requests')
    .option('--all', 'read each endpoint of DOMAINS, and report which assumptions about GenAuth hold', false)
    .option(
      '--contract',
      "compare what is known of GenAuth with the service's own description, if it serves one",
      false,
    )
    .addHelpText('after', '\nExits with 1 if a check fails, and with 2 if the settings are invalid.')
    .action(async (options: { all: boolean; contract: boolean }) => {
      const config = loadConfig(process.env, 'start')
      const warnings = [...warningsAbout(process.env, config)]
      if (warnings.length > 0) process.stdout.write(linesOf({ what: 'read the settings', notes: warnings }))
      const { check } = await import('../check/check.js')
      let failed = 0
      for await (const finding of check(config, createLog('silent'), options)) {
        if ('advice' in finding) failed += 1
        process.stdout.write(linesOf(finding))
      }
      if (failed > 0) throw new ExitError(failed === 1 ? '1 check failed.' : `${failed} checks failed.`, 1)
    })

const INDENT = '        '

function linesOf(finding: Finding | Guess): string {
  if ('guess' in finding) {
    const { guess, held, because } = finding
    const verdict = held === undefined ? 'unknown' : held ? 'holds' : 'DIFFERS'
    return `${verdict.padEnd(INDENT.length)}${guess}\n${because === undefined ? '' : `${INDENT}${because}\n`}`
  }
  const { what, advice, notes = [] } = finding
  const [verdict, more] = advice === undefined ? ['ok', notes] : ['FAILED', [advice]]
  return `${verdict.padEnd(INDENT.length)}${what}\n${more.map(line => `${INDENT}${line}\n`).join('')}`
}
