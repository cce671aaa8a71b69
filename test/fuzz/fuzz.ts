import { connect } from 'node:net'
import { startSimulator } from '../../src/simulator/index.js'
import { startOwnProcess } from '../support/own-process.js'
import { requestOf } from './requests.js'

const CLIENTS = 16
const PATIENCE_MS = 20_000
const QUIET_MS = 500
const SECRET = 'MARKED-KEY-SECRET-0123456789abcdef'

/** Codes with which an answer may have a status of 500 and more. */
const UNAVAILABLE = 'OVERLOADED'
const INSIDE = /\bat \S+ \(|node_modules|\.(ts|js):\d+|\/src\/|\/dist\/|MARKED-KEY/

/** Node's own answer to a request without a host. */
const IS_EMPTY = /^HTTP\/1\.1 400 [\s\S]*\r\n\r\n0\r\n\r\n$/

type Env = Readonly<Record<string, string>>

/** What came of sending requests that nobody should send. */
export interface FuzzReport {
  /** How often each status came; "none" where the connection was closed without an answer. */
  readonly byStatus: Readonly<Record<string, number>>
  readonly byCode: Readonly<Record<string, number>>
  /** To GenAuth, of which the simulator remembers the latest. */
  readonly calls: number
  /** What must not happen, each with the number of its request. */
  readonly problems: readonly string[]
  /** Megabytes in use halfway and at the end. */
  readonly heapMb: readonly [halfway: number, end: number]
}

/** Everything that a stranger could reach. */
const OPEN = { GRAPHIQL: 'on', INTROSPECTION: 'on', EXPLAIN: 'on' }

/** Sends requests to a gateway in a process of its own. @throws where it breaks */
export async function fuzz(seed: number, requests: number, { first = 0, env = OPEN as Env } = {}): Promise<FuzzReport> {
  await using genauth = await startSimulator({ accessKeySecret: SECRET })
  await using gateway = await startOwnProcess(genauth, { REQUEST_TIMEOUT_MS: '10000', ...env })
  const [byStatus, byCode]: Record<string, number>[] = [{}, {}]
  const problems: string[] = []

  async function one(number: number) {
    const answer = await send(gateway.url, requestOf(seed, number))
    const { status, codes, problem } = judge(answer)
    count(byStatus ?? {}, status)
    for (const code of codes) count(byCode ?? {}, code)
    if (problem) problems.push(`request ${number} of seed ${seed}: ${problem}`)
  }
  async function run(from: number, to: number) {
    let next = from
    const client = async () => {
      while (next < to) {
        const number = next
        next += 1
        await one(number)
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))
    return gateway.heapMb()
  }

  const half = first + Math.ceil(requests / 2)
  const heapMb = [await run(first, half), await run(half, first + requests)] as const
  if ((await fetch(`${gateway.url}/readyz`)).status !== 200) problems.push('it takes no traffic any more')
  const { code, stderr } = await gateway.end()
  if (code !== 0 || stderr !== '') problems.push(`the process ended with code ${code}: ${stderr.slice(0, 500)}`)
  return { byStatus: byStatus ?? {}, byCode: byCode ?? {}, calls: genauth.calls.length, problems, heapMb }
}

const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}

/** All that comes back until the connection closes. */
async function send(url: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer in time')))
  let answer = ''
  let quiet: NodeJS.Timeout | undefined
  try {
    socket.write(bytes)
    // What does not end is ended: a gateway that waits for the rest would wait for 30 seconds.
    quiet = setTimeout(() => socket.end(), QUIET_MS)
    for await (const chunk of socket.setEncoding('utf8')) answer += chunk
  } catch (error) {
    // Whoever sends nonsense may be cut off, but not left waiting.
    if ((error as NodeJS.ErrnoException).code === undefined) return `${answer}\n${(error as Error).message}`
  } finally {
    clearTimeout(quiet)
  }
  return answer
}

function judge(answer: string): { status: string; codes: readonly string[]; problem?: string } {
  if (answer === '') return { status: 'none', codes: [] }
  const [, status = ''] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? []
  if (status === '')
    return { status: 'unreadable', codes: [], problem: `an answer without a status: ${answer.slice(0, 200)}` }
  const errors = answer.slice(Math.max(0, answer.lastIndexOf('"errors":')))
  const codes = [...new Set([...errors.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code))]
  const problem =
    codes.includes('INTERNAL_SERVER_ERROR') || (Number(status) >= 500 && !codes.includes(UNAVAILABLE))
      ? `status ${status}, ${codes}`
      : INSIDE.test(answer)
        ? `something of the inside: ${INSIDE.exec(answer)?.[0]}`
        : Number(status) >= 400 && codes.length === 0 && !IS_EMPTY.test(answer)
          ? `status ${status} without a code`
          : undefined
  return { status, codes, ...(problem && { problem: `${problem}: ${answer.slice(-300)}` }) }
}
