import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { type Config, ConfigError } from './config.js'
import { attempt, type Call, type ClientOptions, createCall } from './genauth/client.js'
import { ConcurrencyLimit } from './genauth/limit.js'
import { createNodeFetchTransport } from './genauth/node-fetch-transport.js'
import { type Dialect, dialects } from './genauth/sign.js'
import { createSignature } from './genauth/signature.js'
import { createReadTime } from './genauth/times.js'
import { createManagementToken } from './genauth/token.js'
import { createUndiciTransport } from './genauth/undici-transport.js'
import { version } from './package.js'
import { openSecret } from './secret.js'
import type { Logger } from './telemetry/log.js'

/** The way to GenAuth, shared by all operations. */
export interface Upstream {
  readonly call: Call
  close(): void
}

const transports = { 'node-fetch': createNodeFetchTransport, undici: createUndiciTransport } as const

/** Puts the client of GenAuth together. @throws ConfigError where a file that the settings name cannot be used */
export function openUpstream(
  config: Config['genauth'],
  log: Logger,
  notes: Pick<ClientOptions, 'report' | 'drift'>,
): Upstream {
  const ca = config.caFile === undefined ? undefined : [...rootCertificates, readCertificates(config.caFile)]
  const secret = openSecret(config.secret, error =>
    log.error({ err: error }, 'the secret file cannot be read; the old secret stays'),
  )
  // One socket more than calls at a time: the token endpoint is asked beside them.
  const transport = transports[config.transport]({ maxSockets: config.maxConcurrency + 1, ca, proxy: config.proxy })
  const options: ClientOptions = {
    baseUrl: config.baseUrl,
    send: transport.send,
    limit: new ConcurrencyLimit(config.maxConcurrency),
    timeoutMs: config.timeoutMs,
    headers: commonHeaders(config),
    absentApiCodes: config.absentApiCodes,
    readTime: createReadTime(config.timeZone),
    ...notes,
  }
  const credentials =
    config.auth === 'signature'
      ? createSignature({
          dialect: dialects[config.dialect],
          accessKeyId: config.accessKeyId,
          secret: secret.current,
          now: Date.now,
        })
      : createManagementToken({
          accessKeyId: config.accessKeyId,
          secret: secret.current,
          now: () => performance.now(),
          onRenewalFailed: error => log.warn({ err: error }, 'the management token could not be renewed yet'),
          ask: async ({ name, path }, body) => {
            const headers = { ...options.headers, 'content-type': 'application/json' }
            const request = {
              method: 'POST',
              url: `${options.baseUrl}${path}`,
              headers,
              body: JSON.stringify(body),
            } as const
            return (await attempt(options, { endpoint: name, attempts: 1 }, request)).data
          },
        })
  return {
    call: createCall(options, credentials),
    close() {
      secret.close()
      transport.close()
    },
  }
}

/** A signature covers the headers of one dialect only; beside a token both spellings are sent, as either may be read. */
function commonHeaders(config: Config['genauth']): Record<string, string> {
  const spellings: readonly Dialect[] =
    config.auth === 'signature' ? [dialects[config.dialect]] : [dialects.genauth, dialects.authing]
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': `genauth-gateway/${version}` }
  for (const { prefix } of spellings) {
    headers[`${prefix}lang`] = config.lang
    headers[`${prefix}sdk-version`] = `genauth-gateway:${version}`
    // GenAuth's own SDKs disagree on the name of this header; the two that name a tenant are both sent.
    if (config.tenantId !== undefined) {
      headers[`${prefix}app-tenant-id`] = config.tenantId
      headers[`${prefix}tenant-id`] = config.tenantId
    }
  }
  return headers
}

function readCertificates(file: string): string {
  try {
    const pem = readFileSync(file, 'utf8')
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem
  } catch {
    // Said below, together with a file that holds something else.
  }
  throw new ConfigError(['GENAUTH_CA_FILE must name a readable file of PEM certificates'])
}
