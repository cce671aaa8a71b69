import type { Signal } from '../../operation/abort.js'
import type { UpstreamCall } from '../call.js'
import { leftAlone } from '../client.js'
import type { Engine } from '../engine.js'
import { UpstreamRejected, UpstreamUnauthorized } from '../errors.js'
import { type ExchangeOptions, exchange } from '../exchange.js'
import { judge } from '../judge.js'
import { type IssuedToken, readToken } from './token-answer.js'

const NAME = 'get-management-token'
const PATH = `/api/v3/${NAME}`
/** So many attempts' time a renewal may take, whoever waits for it. */
const PATIENCE = 3

/** Asks GenAuth's token endpoint. It changes nothing over there, so it is repeated as reads are. */
export function createTokenCall(options: {
  readonly engine: Engine
  readonly exchange: ExchangeOptions
  readonly baseUrl: string
  readonly headers: Readonly<Record<string, string>>
  readonly accessKeyId: string
  readonly now: () => number
  /** Fires when the gateway closes. */
  readonly closing: Signal
}): (secret: string) => Promise<IssuedToken> {
  const { accessKeyId, closing, now } = options
  const headers = { ...options.headers, 'content-type': 'application/json' }
  return accessKeySecret => {
    const body = JSON.stringify({ accessKeyId, accessKeySecret })
    const call: UpstreamCall<undefined, IssuedToken> = {
      key: NAME,
      endpoint: NAME,
      urgent: true,
      prepare: () => undefined,
      holds: () => true,
      attempt(_nothing, { number, fresh, signal }) {
        const site = { endpoint: NAME, attempts: number }
        const request = { method: 'POST', url: `${options.baseUrl}${PATH}`, headers, body, fresh } as const
        return exchange(options.exchange, site, request, signal, ({ data, site }) => readToken(data, { site })).catch(
          wrongKey,
        )
      },
      judge,
      refuse: retryAfterMs => leftAlone(NAME, retryAfterMs),
    }
    return options.engine.run(call, {
      id: NAME,
      signal: closing,
      deadlineMs: now() + PATIENCE * options.exchange.timeoutMs,
    })
  }
}

/** However GenAuth words it, a 4xx means that it does not accept the key pair. */
function wrongKey(error: unknown): never {
  if (error instanceof UpstreamRejected && Math.trunc((error.site.statusCode ?? 0) / 100) === 4) {
    throw new UpstreamUnauthorized('GenAuth does not accept the access key.', error.site, { cause: error.cause })
  }
  throw error
}
