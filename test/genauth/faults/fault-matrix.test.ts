import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../support/gateway.js'
import { held } from '../../support/held.js'
import { DEADLINE_MS, type Expected, rows, TIMEOUT_MS } from './fault-matrix.js'
import { type Target, targets } from './fault-targets.js'
import { healthyAnswer, KeptGateways, type Outcome, struckQuery } from './strike.js'

const transports = ['node-fetch', 'undici'] as const
const limits = { GENAUTH_TIMEOUT_MS: String(TIMEOUT_MS), REQUEST_TIMEOUT_MS: String(DEADLINE_MS) }
const cells = new Map<string, string>()
const kept = new KeptGateways()
const warnings: Error[] = []
const warned = (warning: Error) => warnings.push(warning)

beforeAll(async () => {
  process.on('warning', warned)
  for (const target of targets) expect((await healthyAnswer(target)).errors).toBeUndefined()
})

const everyRow = transports.flatMap(transport => rows.map(row => ({ transport, ...row })))

type EveryRow = (typeof everyRow)[number]

const strikeAll = ({ transport, what, strike, expected, alike, saidByResponse, passes }: EveryRow) => {
  const isShort = alike || (saidByResponse && transport !== transports[0])
  test.each(isShort ? targets.slice(0, 1) : targets)('$what', async target => {
    const all = { ...strike, env: { GENAUTH_TRANSPORT: transport, ...limits, ...strike.env } }
    const outcome = await (passes ? kept.struckQuery(target, all) : struckQuery(target, all))
    cells.set(`${transport} ${what} ${target.what}`, cellOf(outcome))
    const want = expected(target)
    checkAnswer(outcome.answer, await healthyAnswer(target), target, want)
    expect(outcome.extra).toBeGreaterThanOrEqual(want.extra[0])
    expect(outcome.extra).toBeLessThanOrEqual(want.extra[1])
    expect(outcome.tokens).toBeLessThanOrEqual(want.tokens ?? 0)
    const allowed = want.answer === 'the same' ? [] : target.afterFailure
    expect(outcome.others.filter(endpoint => !allowed.includes(endpoint))).toEqual([])
    expect(outcome.waitedMs).toBeLessThan(want.withinMs)
  })
}

describe.each(everyRow.filter(({ waits }) => !waits))('$what, through $transport', strikeAll)
describe.concurrent.each(everyRow.filter(({ waits }) => waits))('$what, through $transport', strikeAll)

test('nothing is left behind: no socket, no server, no timer, and no warning of too many listeners', async () => {
  await kept[Symbol.asyncDispose]()
  // The timer of this limit is held as well, until it has passed.
  await expect.poll(() => held(), { timeout: 5000 }).toEqual({})
  expect(warnings).toEqual([])
})

afterAll(() => {
  process.off('warning', warned)
  for (const transport of transports) process.stdout.write(`${printed(transport)}\n`)
})

/** Each error explains one null, and everything else is as if nothing had happened. */
function checkAnswer(answer: Answer, healthy: Answer, { path }: Target, { answer: want, spreads }: Expected) {
  const errors = answer.errors ?? []
  const nulls = errors.map(({ path = [] }) => path)
  if (want === 'the same') expect(errors).toEqual([])
  else if (want === 'null') nulls.push(path)
  else {
    expect(want).toEqual(expect.arrayContaining(errors.map(({ extensions }) => extensions['code'])))
    if (!spreads) expect(nulls).toEqual([path])
    else expect(nulls).not.toEqual([])
  }
  const data = structuredClone(healthy.data)
  for (const at of nulls) setNull(data, at)
  expect(answer.data).toEqual(data)
}

function setNull(data: unknown, path: readonly (string | number)[]) {
  const [last = '', ...parents] = path.toReversed()
  let parent = data as Record<string, unknown>
  for (const key of parents.reverse()) parent = parent[key] as Record<string, unknown>
  parent[last] = null
}

function cellOf({ answer, extra, tookMs }: Outcome): string {
  const codes = new Set((answer.errors ?? []).map(({ extensions }) => extensions['code']))
  const failed = answer.errors?.length ?? 0
  const what = failed === 0 ? 'answered' : `${failed > 1 ? `${failed}× ` : ''}${[...codes].join(', ')}`
  return `${what}, ${extra > 0 ? '+' : ''}${extra}, ${Math.round(tookMs)} ms`
}

/** The matrix: what a client got, requests beyond those of a healthy run, and the time. */
function printed(transport: string): string {
  const head = [`fault, through ${transport}`, ...targets.map(({ what }) => what)]
  const lines = rows.map(row => [
    row.what,
    ...targets.map(target => cells.get(`${transport} ${row.what} ${target.what}`) ?? '–'),
  ])
  return [head, head.map(() => '---'), ...lines].map(line => `| ${line.join(' | ')} |`).join('\n')
}
