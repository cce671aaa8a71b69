// Rolling updates of two replicas, while clients keep their connections.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Simulator, startSimulator } from '../../src/simulator/index.js'
import { freePort } from '../support/free-port.js'

const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))

const CONNECTIONS = 30
const DELAY_MS = 2000
/** How often a balancer looks whether a replica is ready. */
const PROBE_MS = 200
const BODY = JSON.stringify({ query: '{ order(orderNo: "2022080911591337da0aae9660") { goodsName } }' })

/** What the clients saw. */
export interface Rollout {
  readonly requests: number
  /** Every request without an answer, or with another than the right one. */
  readonly failures: readonly string[]
}

/** One of the two, at an address that its successors have as well. */
class Replica {
  isReady = false
  #child: ChildProcess | undefined

  constructor(
    private readonly genauth: Simulator,
    readonly port: number,
  ) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, [binary, 'start'], {
      env: {
        PATH: process.env['PATH'],
        AUTH_MODE: 'none',
        DOMAINS: 'all',
        PORT: String(this.port),
        ADMIN_PORT: '0',
        LOG_LEVEL: 'silent',
        SHUTDOWN_DELAY_MS: String(DELAY_MS),
        GENAUTH_BASE_URL: this.genauth.url,
        GENAUTH_ACCESS_KEY_ID: this.genauth.accessKeyId,
        GENAUTH_ACCESS_KEY_SECRET: this.genauth.accessKeySecret,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    await once(child.stdout, 'data')
    this.isReady = true
  }

  /** Tells it to stop. Until the next probe, clients still connect to it. */
  async stop(): Promise<void> {
    const child = this.#child as ChildProcess
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await pause(PROBE_MS)
    this.isReady = false
    const [code] = await ended
    if (code !== 0) throw new Error(`A replica ended with code ${code}.`)
  }
}

/** Sends one request. @returns what is wrong with its answer, if anything is */
const ask = (agent: Agent, port: number): Promise<string | undefined> =>
  new Promise(resolve => {
    const sent = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST' }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', chunk => {
        body += chunk
      })
      response.on('end', () => {
        const failed = response.statusCode !== 200 || !body.includes('goodsName')
        resolve(failed ? `${response.statusCode} ${body}` : undefined)
      })
    })
    sent.on('error', error => resolve(error.message))
    sent.setHeader('content-type', 'application/json')
    sent.end(BODY)
  })

/** Replaces both replicas so many times, one after the other, while 30 clients ask. */
export async function rollingRestarts(rounds: number): Promise<Rollout> {
  await using genauth = await startSimulator({ latencyMs: 5 })
  const replicas = [new Replica(genauth, await freePort()), new Replica(genauth, await freePort())] as const
  await Promise.all(replicas.map(replica => replica.start()))
  const failures: string[] = []
  let requests = 0
  let going = true

  async function client(number: number) {
    // Most ask all the time, others have a connection that idles for as long as a balancer's may.
    const pauseMs = number % 3 === 0 ? 1500 : 20
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    let own = replicas[number % 2] as Replica
    while (going) {
      // As a balancer does it: new connections are to a replica that is ready, kept ones are used until they are closed.
      const isKept = Object.keys(agent.freeSockets).length > 0
      if (!isKept) own = replicas.find(({ isReady }) => isReady) ?? own
      const failure = await ask(agent, own.port)
      requests += 1
      if (failure !== undefined) failures.push(failure)
      await pause(Math.random() * pauseMs)
    }
    agent.destroy()
  }

  const clients = Array.from({ length: CONNECTIONS }, (_, number) => client(number))
  try {
    await pause(500)
    for (let round = 0; round < rounds; round += 1) {
      for (const replica of replicas) {
        await replica.stop()
        await replica.start()
      }
    }
  } finally {
    going = false
    await Promise.all(clients)
    await Promise.all(replicas.map(replica => replica.stop()))
  }
  return { requests, failures }
}
