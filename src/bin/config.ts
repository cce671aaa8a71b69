// The `config` command: which settings take effect.

import { Command } from 'commander'
import { loadConfig } from '../config/config.js'
import { settingsSchema } from '../config/json-schema.js'
import { effectiveSettings } from '../config/sources.js'

/** `config`: prints the settings of `start` with their values and sources, and without secrets. */
export const configCommand = (): Command =>
  new Command('config')
    .description('print the settings that take effect, and where they come from, without secrets')
    .option('--json', 'print an array of objects with variable, value and source', false)
    .option('--schema', 'print a JSON schema of all settings, whatever is set', false)
    .addHelpText('after', '\nExits with 2, after printing, if the settings are invalid.')
    .action(({ json, schema }: { json: boolean; schema: boolean }) => {
      if (schema) {
        process.stdout.write(`${JSON.stringify(settingsSchema(), null, 2)}\n`)
        return
      }
      const effective = effectiveSettings(process.env, 'start')
      const rows = effective.map(({ variable, value = '', source }) => [variable, value, source] as const)
      const widths = [0, 1].map(column => Math.max(...rows.map(row => (row[column] ?? '').length)))
      const lines = rows.map(([variable, value, source]) =>
        `${variable.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${source}`.trimEnd(),
      )
      process.stdout.write(`${json ? JSON.stringify(effective, null, 2) : lines.join('\n')}\n`)
      loadConfig(process.env, 'start')
    })
