// Creates the GenAuth client from the configuration.

import { readAuthorities } from './config/authorities.js'
import type { Config } from './config/config.js'
import { openSecret } from './config/secret.js'
import { Overloaded } from './errors.js'
import type { Credentials } from './genauth/auth/credentials.js'
import { type Dialect, dialects } from './genauth/auth/sign.js'
import { createSignature } from './genauth/auth/signature.js'
import { createManagementToken } from './genauth/auth/token.js'
import { createTokenCall } from './genauth/auth/token-call.js'
import type { Fly } from './genauth/call.js'
import { type Client, createClient, type UpstreamEvents } from './genauth/client.js'
import { systemClock } from './genauth/clock.js'
import type { HttpResponse } from './genauth/http/transport.js'
import { createReadTime } from './genauth/wire/times.js'
import { Abort, type Signal } from './operation/abort.js'
import { version } from './package.js'
import { type Digest, digestWith } from './paging/cursor.js'
import type { Logger } from './telemetry/log.js'

/** The GenAuth client and its connections, shared by all operations. */
export interface Upstream {
  /** Made with the access key's secret. */
  readonly digest: Digest
  readonly client: Client
  /** Fetches a document from another server with the same transport: proxy, CA certificates, no redirects. */
  download(url: URL, signal: Signal): Promise<Pick<HttpResponse, 'status' | 'date' | 'text'>>
  close(): void
}

/** Loads only the transport that is configured: loading the other one as well costs time and memory at start. */
const transports = {
  'node-fetch': async () => (await import('./genauth/http/node-fetch.js')).createNodeFetchTransport,
  undici: async () => (await import('./genauth/http/undici.js')).createUndiciTransport,
} as const

/**
 * Creates the GenAuth client and everything it needs.
 * @throws ConfigError if a file named in the settings is unusable
 */
export async function openUpstream(config: Config['genauth'], log: Logger, notes: UpstreamEvents): Promise<Upstream> {
  const secret = openSecret(config.secret, error =>
    log.error({ err: error }, 'failed to read the secret file; keeping the old secret'),
  )
  const createTransport = await transports[config.transport]()
  const transport = createTransport({
    connectTimeoutMs: config.timeoutMs,
    maxSockets: config.maxConcurrency,
    maxResponseBytes: config.maxResponseMb * 2 ** 20,
    ca: readAuthorities(config),
    proxy: config.proxy,
  })
  const clock = systemClock
  const { accessKeyId, timeoutMs } = config
  const closing = new Abort()
  const credentials = (fly: Fly): Credentials =>
    config.auth === 'signature'
      ? createSignature({
          dialect: dialects[config.dialect],
          accessKeyId,
          secret: secret.current,
          epochMs: Date.now,
          now: clock.now,
        })
      : createManagementToken({
          secret: secret.current,
          now: clock.now,
          random: Math.random,
          onRenewalFailed: error => log.warn({ err: error }, 'failed to renew the management token; will retry'),
          ask: createTokenCall({ fly, accessKeyId, timeoutMs, now: clock.now, closing }),
        })
  const client = createClient({
    send: transport.send,
    baseUrl: config.baseUrl,
    headers: commonHeaders(config),
    timeoutMs,
    absentApiCodes: config.absentApiCodes,
    listEncoding: config.listEncoding,
    maxConcurrency: config.maxConcurrency,
    maxRps: config.maxRps,
    readTime: createReadTime(config.timeZone),
    clock,
    random: Math.random,
    notes,
    credentials,
  })
  return {
    client,
    digest: digestWith(secret.current),
    download: ({ origin, pathname, search }, signal) =>
      transport.send(
        { method: 'GET', origin, path: pathname + search, headers: { accept: 'application/json' }, fresh: false },
        signal,
      ),
    close() {
      closing.abort(new Overloaded('The gateway is stopping.'))
      secret.close()
      transport.close()
    },
  }
}

/** A signature covers the headers of one dialect only; with a token, both are sent, since either may be read. */
function commonHeaders(config: Config['genauth']): Record<string, string> {
  const spellings: readonly Dialect[] =
    config.auth === 'signature' ? [dialects[config.dialect]] : [dialects.genauth, dialects.authing]
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': `genauth-gateway/${version}` }
  for (const { prefix } of spellings) {
    headers[`${prefix}lang`] = config.lang
    headers[`${prefix}sdk-version`] = `genauth-gateway:${version}`
    // GenAuth's own SDKs disagree on the name of the tenant header, so both names are sent.
    if (config.tenantId !== undefined) {
      headers[`${prefix}app-tenant-id`] = config.tenantId
      headers[`${prefix}tenant-id`] = config.tenantId
    }
  }
  return headers
}
