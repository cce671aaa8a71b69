// The `explain` command: the cost of an operation, without running it.

import { text as readText } from 'node:stream/consumers'
import { Command, InvalidArgumentError } from 'commander'
import { loadSettings } from '../config/config.js'
import { openSecret } from '../config/secret.js'
import type { InvalidField, OperationPlan } from '../planning/operation-plan.js'
import type { PlannedRequest } from '../planning/request-row.js'
import { ExitError } from './exit.js'

interface Options {
  variables: Record<string, unknown>
  operationName?: string
  json?: true
}

/** `explain`: the least and most REST calls of an operation, and which field needs which call. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('show the REST calls that an operation needs, without running it')
    .argument('<operation>', 'the operation, or "-" to read it from standard input')
    .option('--variables <json>', 'variables of the operation', asVariables, {})
    .option('--operation-name <name>', 'operation to explain, if the document has several')
    .option('--json', 'print the plan as JSON')
    .addHelpText(
      'after',
      '\nExits with 1 if the operation may need more calls than MAX_UPSTREAM_CALLS allows, or an argument is invalid.',
    )
    .action(async (operation: string, options: Options) => {
      const limits = loadSettings(process.env, [
        'maxScanPages',
        'maxUpstreamCalls',
        'schemaPrefix',
        'domains',
        'userKeys',
        'accessKeySecret',
        'accessKeySecretFile',
      ])
      const text = operation === '-' ? await readText(process.stdin) : operation
      const { planOfText, publicPlan } = await import('./plan-of-text.js')
      const { digestWith } = await import('../paging/cursor.js')
      // Cursors are signed with the secret, so that only those of a gateway with the same one can be read.
      const { accessKeySecret = '', accessKeySecretFile: file } = limits
      const secret = openSecret(file === undefined ? { text: accessKeySecret } : { file }, () => {})
      secret.close()
      const plan = planOfText(text, { ...options, digest: digestWith(secret.current) }, limits)
      process.stdout.write(options.json ? `${JSON.stringify(publicPlan(plan))}\n` : asTable(plan))
      if (plan.maxCalls > limits.maxUpstreamCalls) {
        throw new ExitError(
          `The gateway would reject this operation: MAX_UPSTREAM_CALLS is ${limits.maxUpstreamCalls}.`,
          1,
        )
      }
      if (plan.invalid) throw new ExitError(plan.invalid.map(inWords).join('\n'), 1)
    })

const inWords = ({ field, message }: InvalidField) => `The field "${field}" will fail without a call: ${message}`

function asVariables(text: string): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(text)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return { ...variables }
  } catch {
    // Reported below, together with JSON that is not an object.
  }
  throw new InvalidArgumentError('Expected a JSON object.')
}

function asTable({ minCalls, maxCalls, estimate, rounds, requests }: OperationPlan): string {
  if (requests.length === 0) return `no calls\n`
  const total = `${fromTo(minCalls, maxCalls)} ${maxCalls === 1 ? 'call' : 'calls'} in at most ${rounds} ${rounds === 1 ? 'round' : 'rounds'}${estimate ? ', as an estimate: the length of a list is not known' : ''}\n`
  const rows = [['round', 'calls', 'request', 'for'], ...requests.map(asRow)]
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${total}\n${lines.join('\n')}\n`
}

const asRow = ({ endpoint, params, round, min, max, fields }: PlannedRequest): string[] => [
  String(round),
  fromTo(min, max),
  [endpoint, ...Object.entries(params ?? {}).map(pair => pair.join('='))].join(' '),
  fields.join(', '),
]

const fromTo = (min: number, max: number) => (min === max ? String(min) : `${min} to ${max}`)
