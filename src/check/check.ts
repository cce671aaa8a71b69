// Checks a configuration: reaches GenAuth, reads one order, and reads the issuer's keys.

import type { Config } from '../config/config.js'
import { getOrders } from '../domains/orders/endpoints.js'
import { UpstreamUnauthorized } from '../genauth/errors.js'
import { callTo, type PlannedCall } from '../genauth/plan.js'
import { Abort } from '../operation/abort.js'
import { Ledger } from '../operation/ledger.js'
import { NOBODY } from '../operation/operation.js'
import { LENGTH_ONLY } from '../paging/page.js'
import type { Logger } from '../telemetry/log.js'
import { openUpstream, type Upstream } from '../upstream.js'
import { adviceFor, adviceForConnection } from './advice.js'
import { checkRedis } from './cache.js'
import { checkContract } from './contract/check.js'
import type { Finding } from './finding.js'
import type { Guess } from './guesses.js'
import { DriftNotes, readAll } from './read-all.js'

/** GenAuth refuses signatures whose time differs too much; the limit is undocumented, and five minutes are usual. */
const MAX_CLOCK_SKEW_MS = 300_000

/** Time limit of one check, including retries. */
const PATIENCE_MS = 20_000

/**
 * Checks a configuration with read-only requests.
 * @param all whether to read every endpoint instead of one
 * @param contract whether to compare what is known of GenAuth with its own description
 * @throws ConfigError if a file named in the configuration is unusable
 */
export async function* check(
  config: Config,
  log: Logger,
  { all = false, contract = false } = {},
): AsyncIterable<Finding | Guess> {
  const { genauth, auth } = config
  const notes = new DriftNotes()
  const upstream = await openUpstream(genauth, log, { ...silent, drift: notes.drift })
  try {
    const reached = await reach(upstream, genauth.baseUrl)
    yield reached.finding
    if (reached.skewMs !== undefined) yield clockFinding(reached.skewMs, genauth.auth)
    const list = reached.finding.advice === undefined ? await readOrders(upstream, config, log) : undefined
    if (list) yield list
    if (all && list && list.advice === undefined) {
      yield* readAll(call => readOnce(upstream, call), notes, { today: today(), domains: config.domains })
    }
    if (contract) yield* checkContract(upstream, genauth.baseUrl)
    if (auth) yield await readKeys(upstream, auth.jwksUrl)
    if (config.cache?.store === 'redis') yield await checkRedis(config.cache.url)
  } finally {
    upstream.close()
  }
}

/** Whether the server responds, and by how much its clock differs from ours. */
async function reach(upstream: Upstream, baseUrl: string): Promise<{ finding: Finding; skewMs?: number | undefined }> {
  const what = `connect to ${baseUrl}`
  try {
    const { date } = await upstream.download(new URL(`${baseUrl}/api/v3/get-orders`), AbortSignal.timeout(PATIENCE_MS))
    const skewMs = date === undefined ? Number.NaN : Date.now() - Date.parse(date)
    return { finding: { what }, ...(Number.isFinite(skewMs) && { skewMs }) }
  } catch (error) {
    return { finding: { what, advice: adviceForConnection(reasonOf(error)) } }
  }
}

function clockFinding(skewMs: number, mode: Config['genauth']['auth']): Finding {
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  if (Math.abs(skewMs) < MAX_CLOCK_SKEW_MS) return { what: "compare this machine's clock with GenAuth's" }
  const direction = skewMs > 0 ? 'ahead of' : 'behind'
  const effect = mode === 'signature' ? 'Signatures will be refused' : 'Tokens may appear to be expired'
  return {
    what: "compare this machine's clock with GenAuth's",
    advice: `This machine's clock is ${seconds} s ${direction} GenAuth's. ${effect}. Synchronize the clock with NTP.`,
  }
}

async function readOrders(upstream: Upstream, config: Config, log: Logger): Promise<Finding> {
  const how = config.genauth.auth === 'signature' ? 'with a signature' : 'with a management token'
  const what = `read the list of orders ${how}`
  try {
    const page = await readOneOrder(upstream)
    return { what, notes: [scanNote(page?.total, config.maxScanPages)] }
  } catch (error) {
    const advice =
      error instanceof UpstreamUnauthorized && config.genauth.auth === 'signature'
        ? await adviceForSignature(config.genauth, log)
        : undefined
    return { what, advice: advice ?? adviceFor(error) ?? reasonOf(error) }
  }
}

/** Whether filters and summaries can read the whole list. */
function scanNote(total: unknown, maxScanPages: number): string {
  if (typeof total !== 'number') return 'GenAuth does not say how many orders there are.'
  const { maxLimit } = getOrders.page
  const needed = Math.max(1, Math.ceil(total / maxLimit))
  const pool = `${total} orders on ${needed} pages; filters and summaries read up to ${maxScanPages} (MAX_SCAN_PAGES)`
  return needed <= maxScanPages ? `${pool}.` : `${pool}, so they cannot read all of them.`
}

/** Tries the other dialect, then a token: the one that is accepted shows what is wrong with the signature. */
async function adviceForSignature(genauth: Config['genauth'], log: Logger): Promise<string | undefined> {
  const dialect = genauth.dialect === 'genauth' ? 'authing' : 'genauth'
  if (await works({ ...genauth, dialect }, log)) {
    return `GenAuth expects the other signature dialect. Set GENAUTH_DIALECT=${dialect}.`
  }
  if (await works({ ...genauth, auth: 'token' }, log)) {
    return "The access key is valid, but its signatures are refused. Check this machine's clock, or set GENAUTH_AUTH=token."
  }
  return undefined
}

async function works(genauth: Config['genauth'], log: Logger): Promise<boolean> {
  const upstream = await openUpstream(genauth, log, silent)
  try {
    await readOneOrder(upstream)
    return true
  } catch {
    return false
  } finally {
    upstream.close()
  }
}

/** In UTC, which is close enough for a year's usage. */
const today = () => new Date().toISOString().slice(0, 10)

const readOneOrder = (upstream: Upstream) => readOnce(upstream, callTo(getOrders, LENGTH_ONLY))

const readOnce = <Output>({ client }: Upstream, call: PlannedCall<Output>) =>
  client.call(call, {
    id: 'check',
    caller: NOBODY,
    ledger: new Ledger(),
    signal: new Abort(),
    deadlineMs: performance.now() + PATIENCE_MS,
  })

async function readKeys(upstream: Upstream, jwksUrl: URL): Promise<Finding> {
  const what = `read the issuer's keys at ${jwksUrl.href}`
  try {
    const { status, text } = await upstream.download(jwksUrl, AbortSignal.timeout(PATIENCE_MS))
    if (status !== 200) return { what, advice: `The issuer responds with status ${status}. Check AUTH_JWKS_URL.` }
    const { keys } = JSON.parse(text) as { keys?: unknown }
    if (Array.isArray(keys) && keys.length > 0) return { what }
    return { what, advice: 'The response contains no keys. Check AUTH_JWKS_URL.' }
  } catch (error) {
    if (error instanceof SyntaxError) return { what, advice: 'The response is not JSON. Check AUTH_JWKS_URL.' }
    return { what, advice: adviceForConnection(reasonOf(error)) }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.name === 'TimeoutError' ? 'ETIMEDOUT' : error.message
}

/** Discards the client's notes, since the findings report everything. */
const silent = {
  report() {},
  drift() {},
  shared() {},
  repeated() {},
  failed() {},
  breaker() {},
}
