// The composition root: starts a gateway from its configuration, and closes everything it opened.

import type { ApolloServerPlugin } from '@apollo/server'
import { openCache } from './cache/open.js'
import { shadow } from './cache/shadow.js'
import { RateLimit } from './callers/rate-limit.js'
import type { Config } from './config/config.js'
import { openDocuments } from './documents/open.js'
import { TrustedDocuments } from './documents/trusted.js'
import { createSubgraph } from './graph/subgraph.js'
import { RunningOperations } from './operation/running.js'
import { contextsFor } from './operation-context.js'
import { version } from './package.js'
import { Refresher } from './refresher.js'
import { createAccessLog } from './server/access-log.js'
import { addressOf } from './server/address.js'
import { createAdmin } from './server/admin.js'
import { createApollo } from './server/apollo.js'
import { createAudit } from './server/audit.js'
import type { Phase } from './server/health.js'
import { pipeline } from './server/hooks/pipeline.js'
import { createHttp } from './server/http.js'
import { operationPlans } from './server/operation-plans.js'
import { shutdown } from './server/shutdown.js'
import type { Logger } from './telemetry/log.js'
import { createMetrics } from './telemetry/metrics.js'
import { openUpstream } from './upstream.js'
import { redisEvents, upstreamEvents } from './upstream-events.js'

/** What a program that embeds the gateway can add to it. */
export interface GatewayOptions {
  /** Plugins of Apollo Server, called for each request that reaches it. The type of their context is internal. */
  readonly plugins?: readonly ApolloServerPlugin[]
}

/** A running gateway. */
export interface Gateway extends AsyncDisposable {
  /** Base URL without a trailing slash; GraphQL is served at `/graphql` below it. */
  readonly url: string
  readonly adminUrl: string
  /** Reloads the trusted documents. Running operations are not affected. */
  reload(): Promise<void>
  /** Waits `SHUTDOWN_DELAY_MS`, gives running operations up to `SHUTDOWN_GRACE_MS` to finish, and stops. */
  close(): Promise<void>
}

/**
 * Builds a gateway and starts it; all wiring happens here.
 * @throws ConfigError if a file named in the settings is unusable, or an error from listening
 */
export async function startGateway(
  config: Config,
  log: Logger,
  { plugins = [] }: GatewayOptions = {},
): Promise<Gateway> {
  let phase: Phase = 'starting'
  /** Functions that close what was opened, in the order of opening. */
  const opened: (() => unknown)[] = []
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) await close()
  }

  try {
    const metrics = createMetrics(version, {
      upstream: () => client.state(),
      keys: config.auth && (() => callers?.keys() ?? { known: null, ageMs: null }),
      cache: config.cache && {
        store: config.cache.store,
        state: () => cache?.state() ?? { isUp: false, entries: 0, bytes: 0 },
      },
    })
    const cache =
      config.cache &&
      (await openCache({
        config: config.cache,
        genauth: config.genauth,
        version,
        now: () => performance.now(),
        notes: { ...metrics.cache, redis: redisEvents(log) },
      }))
    opened.push(() => cache?.close())
    const upstream = await openUpstream(
      config.genauth,
      log,
      upstreamEvents(log, metrics, () => performance.now()),
    )
    const { client, digest, download, close: closeUpstream } = upstream
    opened.push(closeUpstream)
    const operations = new RunningOperations(config.requestTimeoutMs, createAccessLog(log, metrics))
    const { schema, planners } = createSubgraph({
      scoped: config.auth !== undefined,
      prefix: config.schemaPrefix,
      userKeys: config.userKeys,
      domains: config.domains,
    })
    const planOf = operationPlans({ planners, maxScanPages: config.maxScanPages, digest })
    const operationLimit = limitOf('RATE_LIMIT_OPERATIONS', config.rateLimitOperations)
    const planLimit = limitOf('RATE_LIMIT_OPERATIONS', config.rateLimitOperations)
    const callLimit = limitOf('RATE_LIMIT_UPSTREAM', config.rateLimitUpstream)
    const hooks = pipeline(config, planOf, callLimit, operation => client.refusal(operation))
    const apollo = createApollo(schema, config, log, [...hooks, ...plugins])
    await apollo.start()
    opened.push(() => apollo.stop())
    const cached = cache && config.cache?.shadow ? shadow(cache, { compared: metrics.cache.compared }) : cache
    const refresher = cached && new Refresher({ client, cache: cached, timeoutMs: config.requestTimeoutMs })
    opened.push(() => refresher?.close())
    const createContext = contextsFor({
      client,
      cache: cached,
      refresh: call => refresher?.add(call),
      currency: config.genauth.currency ?? null,
      maxScanPages: config.maxScanPages,
      digest,
      audit: createAudit(log),
    })
    // Loaded only if it is needed, like the transports.
    const callers = config.auth && (await import('./callers/open.js')).openCallers(config.auth, download, log, metrics)
    opened.push(() => callers?.close())
    /** A gateway that cannot verify any token is not ready, so that no rollout replaces one that can. */
    const phaseNow = () => (phase === 'ready' && callers?.keys().known === null ? 'starting' : phase)
    const source = config.operations && (await openDocuments(config.operations, schema, log))
    const http = await createHttp({
      config,
      log,
      verifier: callers,
      operationLimit,
      planLimit,
      documents: source?.documents ?? new TrustedDocuments(),
      apollo,
      phase: phaseNow,
      operations,
      notes: { refused: code => metrics.errors(code), unauthenticated: metrics.unauthenticated },
      createContext,
      webhooks:
        config.webhookSecret === undefined
          ? undefined
          : { secret: config.webhookSecret, end: thing => cache?.end(thing), notes: { event: metrics.webhook } },
    })
    opened.push(() => http.close())
    const admin = createAdmin({
      metrics,
      phase: phaseNow,
      detail: () => ({
        operations: operations.count,
        upstream: client.state(),
        ...(cache && { cache: cache.state() }),
        ...(callers && { issuerKeys: callers.keys() }),
      }),
      cache: cache && { hosts: config.allowedHosts, end: thing => cache.end(thing) },
    })
    opened.push(() => admin.close())
    await admin.listen({ host: config.adminHost, port: config.adminPort })
    await http.listen({ host: config.host, port: config.port })
    phase = 'ready'

    const close = shutdown({
      http,
      operations,
      delayMs: config.shutdownDelayMs,
      graceMs: config.shutdownGraceMs,
      enter(next) {
        phase = next
      },
      closeAll,
    })
    const url = `${addressOf(http)}${config.basePath}`
    const reload = async () => source?.reload()
    return { url, adminUrl: addressOf(admin), reload, close, [Symbol.asyncDispose]: close }
  } catch (error) {
    await closeAll()
    throw error
  }
}

const limitOf = (setting: string, allowed: number | undefined) =>
  allowed === undefined ? undefined : new RateLimit(setting, allowed, () => performance.now())
