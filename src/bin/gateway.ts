#!/usr/bin/env node
// The `genauth-gateway` command with its subcommands, and its exit status.

import { Command, CommanderError } from 'commander'
import { version } from '../package.js'
import { checkCommand } from './check.js'
import { configCommand } from './config.js'
import { demoCommand } from './demo.js'
import { ExitError } from './exit.js'
import { explainCommand } from './explain.js'
import { handleOutputErrors } from './output.js'
import { schemaCommand } from './schema.js'
import { endOnSignals } from './signals.js'
import { simulateCommand } from './simulate.js'
import { startCommand } from './start.js'

const program = new Command('genauth-gateway')
  .description("A typed GraphQL API over GenAuth's Management REST API.")
  .version(version)
  .addCommand(startCommand())
  .addCommand(demoCommand())
  .addCommand(simulateCommand())
  .addCommand(explainCommand())
  .addCommand(schemaCommand())
  .addCommand(checkCommand())
  .addCommand(configCommand())

handleOutputErrors()
endOnSignals()

// Commander has already printed why it refused a command. Only the exit status for bad usage is left to set.
for (const command of [program, ...program.commands]) command.exitOverride()
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { status, message } = ExitError.from(error)
  process.stderr.write(`${message}\n`)
  return status
}
