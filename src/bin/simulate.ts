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
import { untilTold } from './signals.js'

interface Options {
  host: string
  port: number
  seed?: number
  orders?: number
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

/** `simulate`: the GenAuth simulator alone, until it is told to stop. */
export const simulateCommand = (): Command =>
  new Command('simulate')
    .description('a GenAuth look-alike with sample orders, for tests and for looking around')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', wholeNumber(0, 65_535), 8080)
    .option('--seed <number>', 'the same seed makes the same data (default: 1)', wholeNumber(0, 2 ** 32 - 1))
    .option('--orders <number>', 'how many orders the pool has (default: 120)', wholeNumber(0, 1_000_000))
    .option('--latency <ms>', 'how long each answer takes (default: 0)', wholeNumber(0, 600_000))
    .option('--rps <number>', 'requests a second above which it answers 429', wholeNumber(1, 1_000_000))
    .option('--max-concurrent <number>', 'requests at a time above which it answers 503', wholeNumber(1, 1_000_000))
    .addOption(
      new Option('--refusals <how>', 'how 429 and 503 are told: in the body, or as HTTP status, too').choices([
        'body',
        'http',
      ]),
    )
    .option('--access-key-id <id>', 'the key that it accepts')
    .option('--access-key-secret <secret>', 'its secret')
    .addOption(
      new Option('--unknown-order <how>', 'how an order number that nobody has is answered').choices([
        '404',
        '5001',
        '4021',
        'null',
      ]),
    )
    .addOption(
      new Option('--absent-payment <how>', 'how a payment that was not made is answered').choices([
        'null',
        'empty',
        '404',
        '5001',
      ]),
    )
    .option('--fault <fault>', `what goes wrong, again and again: ${faultKinds.join(', ')}`, collectFaults)
    .option('--scenario <file>', 'a JSON file with all of this and the data; options count more', readScenario)
    .addHelpText(
      'after',
      '\nA fault may say where and how, for instance: --fault delay:ms=200,endpoint=get-orders,probability=0.1',
    )
    .action(async ({ latency, fault, ...options }: Options) => {
      const told = untilTold()
      await using simulator = await startSimulator({
        ...options,
        ...(latency !== undefined && { latencyMs: latency }),
        ...(fault && { faults: fault }),
      })
      const { url, accessKeyId, accessKeySecret } = simulator
      process.stdout.write(`${JSON.stringify({ url, accessKeyId, accessKeySecret })}\n`)
      process.stderr.write(`
  A simulated GenAuth listens. To point a gateway at it:

    GENAUTH_BASE_URL=${url} GENAUTH_ACCESS_KEY_ID=${accessKeyId} \\
    GENAUTH_ACCESS_KEY_SECRET=${accessKeySecret} AUTH_MODE=none npm start

`)
      await told
    })

function wholeNumber(min: number, max: number) {
  return (text: string): number => {
    if (/^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text)
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`)
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
