// The `simulate` command: the GenAuth simulator alone.

import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import {
  type Fault,
  faultKinds,
  type Guesses,
  parseFault,
  parseScenario,
  type Scenario,
  startSimulator,
} from '../simulator/index.js'
import { announce } from './output.js'
import { untilTold } from './signals.js'

interface Options {
  host: string
  port: number
  seed?: number
  orders?: number
  users?: number
  awkward?: boolean
  latency?: number
  rps?: number
  maxConcurrent?: number
  refusals?: Guesses['refusals']
  accessKeyId?: string
  accessKeySecret?: string
  fault?: Fault[]
  scenario?: Scenario
  unknownOrder?: Guesses['unknownOrder']
  absentPayment?: Guesses['absentPayment']
}

/** People enough for a company of several departments. */
export const COMPANY_USERS = 160

/** `simulate`: the GenAuth simulator, until SIGTERM or SIGINT. */
export const simulateCommand = (): Command =>
  new Command('simulate')
    .description('run the GenAuth simulator with the sample data of a company')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 picks a free port', wholeNumber(0, 65_535), 8080)
    .option('--seed <number>', 'seed of the sample data (default: 1)', wholeNumber(0, 2 ** 32 - 1))
    .option('--orders <number>', 'number of orders in the pool (default: 120)', wholeNumber(0, 1_000_000))
    .option('--users <number>', 'number of users in the pool (default: 160)', wholeNumber(0, 100_000))
    .option('--awkward', 'orders and payments with every special case: unknown values, empty and enormous amounts')
    .option('--latency <ms>', 'delay of each response in milliseconds (default: 0)', wholeNumber(0, 600_000))
    .option('--rps <number>', 'maximum requests per second; further requests get 429', wholeNumber(1, 1_000_000))
    .option(
      '--max-concurrent <number>',
      'maximum concurrent requests; further requests get 503',
      wholeNumber(1, 1_000_000),
    )
    .addOption(
      new Option(
        '--refusals <how>',
        'how 429 and 503 are reported: in the body only, or also as the HTTP status',
      ).choices(['body', 'http']),
    )
    .option('--access-key-id <id>', 'accepted access key id')
    .option('--access-key-secret <secret>', 'accepted access key secret')
    .addOption(
      new Option('--unknown-order <how>', 'response for an unknown order number').choices([
        '404',
        '5001',
        '4021',
        'null',
      ]),
    )
    .addOption(
      new Option('--absent-payment <how>', 'response for the payment of an order that was never paid').choices([
        'null',
        'empty',
        '404',
        '5001',
      ]),
    )
    .option('--fault <fault>', `inject a fault; repeatable. One of: ${faultKinds.join(', ')}`, collectFaults)
    .option('--scenario <file>', 'JSON file with seed, limits, faults and data; options take precedence', readScenario)
    .addHelpText(
      'after',
      '\nA fault can have options, for example: --fault delay:ms=200,endpoint=get-orders,probability=0.1',
    )
    .action(async ({ latency, fault, awkward, ...options }: Options) => {
      const told = untilTold()
      await using simulator = await startSimulator({
        users: options.scenario?.users ?? COMPANY_USERS,
        billing: awkward ? 'awkward' : 'company',
        ...options,
        ...(latency !== undefined && { latencyMs: latency }),
        ...(fault && { faults: fault }),
      })
      const { url, accessKeyId, accessKeySecret } = simulator
      announce({ url, accessKeyId, accessKeySecret })
      process.stderr.write(`
  The GenAuth simulator is running. To start a gateway that uses it:

    GENAUTH_BASE_URL=${url} GENAUTH_ACCESS_KEY_ID=${accessKeyId} \\
    GENAUTH_ACCESS_KEY_SECRET=${accessKeySecret} AUTH_MODE=none DOMAINS=all npm start

`)
      await told
    })

function wholeNumber(min: number, max: number) {
  return (text: string): number => {
    if (/^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text)
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
  }
}

function readScenario(file: string): Scenario {
  try {
    return parseScenario(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

function collectFaults(spec: string, faults: Fault[] = []): Fault[] {
  try {
    return [...faults, parseFault(spec)]
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
