// The alerts of docs/alerts.yml, by what a real gateway exposes before, while and after something is wrong.

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { type Fault, startSimulator } from '../../src/simulator/index.js'
import { startGateway, type TestGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { pointingAt } from '../support/pointing-at.js'
import { promtoolPath } from '../support/programs.js'
import { startRedis } from '../support/redis.js'

const rules = fileURLToPath(new URL('../../docs/alerts.yml', import.meta.url))
const binary = fileURLToPath(new URL('../../dist/bin/gateway.js', import.meta.url))
const names = [...readFileSync(rules, 'utf8').matchAll(/alert: (\w+)/g)].map(([, name]) => String(name))
const folder = mkdtempSync(join(tmpdir(), 'alerts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What Prometheus reads at one moment, by series. */
type Sample = ReadonlyMap<string, string>

async function scrape(adminUrl: string): Promise<Sample> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text()
  const found = text.matchAll(/^((?:genauth|graphql|log|issuer|cache)_\w+(?:\{[^}]*\})?) (\S+)$/gm)
  return new Map([...found].map(([, series = '', value = '']) => [series, value.replace('+Inf', 'Inf')]))
}

/** Minutes for which a gateway is sound, then something is wrong, then it is sound again. */
const SOUND = 20
const WRONG = 5
const AFTER = 60

/** Whether an alert fires while something is wrong, and at no other time. */
async function firing(alert: string, [sound, first, wrong, after]: readonly Sample[]): Promise<string> {
  const all = new Set([sound, first, wrong, after].flatMap(sample => [...(sample?.keys() ?? [])]))
  // The first value that a series has while something is wrong is that of one minute, before it gets worse.
  const minutes = [...repeat(sound, SOUND), first, ...repeat(wrong, WRONG - 1), ...repeat(after, AFTER)]
  const fires = `count(ALERTS{alertname="${alert}",alertstate="firing"})`
  const at = (minute: number, value?: number) => ({
    expr: fires,
    eval_time: `${minute}m`,
    exp_samples: value === undefined ? [] : [{ labels: '{}', value }],
  })
  const file = join(folder, `${alert}.json`)
  const input_series = [...all].map(series => ({
    series,
    values: minutes.map(sample => sample?.get(series) ?? '_').join(' '),
  }))
  const tests = [
    {
      interval: '1m',
      input_series,
      promql_expr_test: [at(SOUND - 1), at(SOUND + WRONG - 1, 1), at(SOUND + WRONG + AFTER - 1)],
    },
  ]
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({ rule_files: [rules], evaluation_interval: '1m', tests }))
  return promisify(execFile)(promtoolPath(), ['test', 'rules', file]).then(
    () => 'as it should',
    ({ stdout, stderr }) => stdout + stderr,
  )
}

const repeat = <T>(value: T, times: number) => Array.from({ length: times }, () => value)

const PAYMENTS = '{ orders(first: 100) { nodes { payDetail { payType } } } }'

/** Samples of a gateway that is sound, in which something goes wrong twice, and which recovers. */
async function sampled(
  { adminUrl }: Pick<TestGateway, 'adminUrl'>,
  goWrong: () => Promise<unknown>,
  recover: () => Promise<unknown>,
): Promise<Sample[]> {
  const samples = [await scrape(adminUrl)]
  for (let times = 0; times < 2; times += 1) {
    await goWrong()
    samples.push(await scrape(adminUrl))
  }
  await recover()
  return [...samples, await scrape(adminUrl)]
}

/** Samples of a gateway for whose payments GenAuth answers nonsense. */
async function whilePaymentsAre(fault: Fault): Promise<Sample[]> {
  await using gateway = await startGateway()
  await gateway.query(PAYMENTS)
  const ask = () => gateway.query(PAYMENTS)
  return await sampled(
    gateway,
    () => {
      gateway.genauth.faults.add({ ...fault, endpoint: 'get-order-pay-detail' })
      return ask()
    },
    () => {
      gateway.genauth.faults.clear()
      return ask()
    },
  )
}

const cases: Readonly<Record<string, () => Promise<Sample[]>>> = {
  async GenAuthEndpointDown() {
    await using gateway = await startGateway()
    await gateway.query(PAYMENTS)
    const state = async () =>
      (await scrape(gateway.adminUrl)).get('genauth_breaker_state{endpoint="get-order-pay-detail"}')
    return await sampled(
      gateway,
      async () => {
        gateway.genauth.faults.add({ kind: 'error-http', statusCode: 503, endpoint: 'get-order-pay-detail' })
        await gateway.query(PAYMENTS)
        expect(await state()).not.toBe('0')
      },
      async () => {
        gateway.genauth.faults.clear()
        await expect.poll(() => gateway.query(PAYMENTS).then(state)).toBe('0')
      },
    )
  },
  GenAuthFailing: () => whilePaymentsAre({ kind: 'html' }),
  async GenAuthTooSlow() {
    await using gateway = await startGateway({ env: { GENAUTH_MAX_CONCURRENCY: '1', MAX_UPSTREAM_CALLS: '1000' } })
    const leaving = new AbortController()
    const asked: Promise<unknown>[] = []
    const waiting = async () => Number((await scrape(gateway.adminUrl)).get('genauth_requests_waiting'))
    const samples = await sampled(
      gateway,
      async () => {
        gateway.genauth.faults.add({ kind: 'hang' })
        const orders = Array.from({ length: 120 }, (_, no) => `o${no}: order(orderNo: "${no}") { goodsName }`)
        asked.push(
          fetch(`${gateway.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: `{ ${orders.join(' ')} }` }),
            signal: leaving.signal,
          }).catch(() => undefined),
        )
        await expect.poll(waiting).toBeGreaterThan(100)
      },
      async () => {
        leaving.abort()
        await Promise.all(asked)
        await expect.poll(waiting).toBe(0)
      },
    )
    return samples
  },
  GenAuthMalformed: () => whilePaymentsAre({ kind: 'wrong-shape' }),
  async GatewayBug() {
    await using gateway = await startGateway({
      plugins: [
        {
          requestDidStart: async ({ request }) => {
            if (request.operationName === 'Bug') throw new Error('a bug')
          },
        },
      ],
    })
    const bug = async () => {
      const body = JSON.stringify({ query: 'query Bug { __typename }', operationName: 'Bug' })
      const headers = { 'content-type': 'application/json' }
      expect((await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).status).toBe(500)
    }
    return await sampled(gateway, bug, async () => gateway.query('{ __typename }'))
  },
  async AuditLinesLost() {
    await using genauth = await startSimulator()
    const child = spawn('sh', ['-c', `exec "${process.execPath}" "${binary}" start 2>/dev/full`], {
      env: pointingAt(genauth),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
    const { url, adminUrl } = JSON.parse(String(line)) as { url: string; adminUrl: string }
    const lost = async () => Number((await scrape(adminUrl)).get('log_lines_dropped_total{kind="audit"}'))
    try {
      return await sampled(
        { adminUrl },
        async () => {
          const before = await lost()
          while ((await lost()) === before) {
            await fetch(`${url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query: '{ orders(first: 120) { nodes { payDetail { paidAccountNo } } } }' }),
            })
          }
        },
        async () => undefined,
      )
    } finally {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
  },
  async IssuerKeysUnread() {
    await using issuer = await startIssuer()
    await using gateway = await startGateway({ env: issuer.env })
    const known = async () => (await scrape(gateway.adminUrl)).get('issuer_keys')
    await expect.poll(known).toBe('1')
    const sound = await scrape(gateway.adminUrl)
    issuer.answerWith({ status: 503 })
    await using replica = await startGateway({ env: issuer.env })
    const failures = async () => Number((await scrape(replica.adminUrl)).get('issuer_keys_failures_total'))
    await expect.poll(failures).toBe(1)
    const wrong = await scrape(replica.adminUrl)
    issuer.answerWith({})
    await expect.poll(async () => (await scrape(replica.adminUrl)).get('issuer_keys')).toBe('1')
    return [sound, wrong, wrong, await scrape(replica.adminUrl)]
  },
  async CacheUnavailable() {
    await using redis = await startRedis()
    await using gateway = await startGateway({ env: redis.env })
    const isUp = async () => (await scrape(gateway.adminUrl)).get('cache_redis_up')
    await expect.poll(isUp).toBe('1')
    const sound = await scrape(gateway.adminUrl)
    await redis.kill()
    await expect.poll(isUp).toBe('0')
    const wrong = await scrape(gateway.adminUrl)
    await redis.start()
    await expect.poll(isUp).toBe('1')
    return [sound, wrong, wrong, await scrape(gateway.adminUrl)]
  },
}

describe('the alert', () => {
  test.each(Object.entries(cases))('%s fires while it should, and resolves afterwards', async (alert, samples) => {
    expect(await firing(alert, await samples())).toBe('as it should')
  })

  test('is tested, whichever of the docs it is', () => {
    expect(Object.keys(cases)).toEqual(names)
  })
})
