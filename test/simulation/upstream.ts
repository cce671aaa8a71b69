// A GenAuth without HTTP: answers by the weather, on the clock of the simulation.

import type { Clock } from '../../src/genauth/clock.js'
import {
  BrokenOff,
  type HttpRequest,
  type HttpResponse,
  NoResponse,
  StaleSocket,
} from '../../src/genauth/http/transport.js'
import type { Signal } from '../../src/operation/abort.js'
import type { Dice } from './random.js'
import type { Mishap, Weather } from './weather.js'

const TOKEN = '/api/v3/get-management-token'
/** A tenth of an hour, so that tokens are renewed within a scenario. */
const TOKEN_SECONDS = 240

const envelope = (body: object, status = 200, retryAfterMs?: number): HttpResponse => ({
  status,
  retryAfterMs,
  text: JSON.stringify(body),
})

/** What is answered to a request that nothing happens to: what it asked for. */
export const answerTo = (path: string, key: string) => `${path} ${key}`

export class SimulatedUpstream {
  /** Requests that are being answered. */
  active = 0
  /** Requests that came, refused ones included. */
  requests = 0
  #token = 0
  #second = -1
  #inSecond = 0

  constructor(
    private readonly clock: Clock,
    private readonly dice: Dice,
    private readonly weather: readonly Weather[],
    /** What is asked for where GenAuth never delivers it, and how it fails. */
    private readonly bad: { readonly asked: string; readonly mishap: Mishap | undefined } | undefined,
    /** Sees every request but those for tokens. */
    private readonly onRequest: (path: string, key: string) => void,
  ) {}

  /** No token that was issued so far is valid any more. */
  revokeTokens(): void {
    this.#token += 1
  }

  send = (request: HttpRequest, signal: Signal): Promise<HttpResponse> => {
    this.requests += 1
    const { pathname, searchParams } = new URL(request.path, request.origin)
    const key = searchParams.get('key') ?? ''
    if (pathname !== TOKEN) this.onRequest(pathname, key)
    const now = this.#now()
    const refusal = this.#refusal(now)
    if (refusal) return Promise.resolve(refusal)
    const bad = this.bad?.asked === answerTo(pathname, key) ? this.bad : undefined
    const mishap = bad?.mishap ?? (this.dice.chance(now.mishaps) ? this.dice.oneOf(now.kinds) : undefined)
    if (mishap === 'refused connection') return Promise.reject(new NoResponse('ECONNREFUSED'))
    if (mishap === 'stale connection') {
      return Promise.reject(request.fresh ? new NoResponse('ECONNRESET') : new StaleSocket('ECONNRESET'))
    }
    this.active += 1
    return new Promise((resolve, reject) => {
      const tookMs = now.latencyMs * (0.5 + this.dice.next()) * (bad ? 10 : 1)
      const cancel =
        mishap === 'hangs'
          ? () => undefined
          : this.clock.after(tookMs, () => {
              this.active -= 1
              signal.removeEventListener('abort', leave)
              if (mishap === 'broken off') reject(new BrokenOff('ECONNRESET'))
              else resolve(this.#answer(pathname, key, request.headers['authorization'], mishap))
            })
      const leave = () => {
        cancel()
        this.active -= 1
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  #now(): Weather {
    const nowMs = this.clock.now()
    return this.weather.findLast(({ fromMs }) => fromMs <= nowMs) as Weather
  }

  #refusal({ rps, retryAfterMs, maxConcurrent }: Weather): HttpResponse | undefined {
    const second = Math.floor(this.clock.now() / 1000)
    if (second !== this.#second) {
      this.#second = second
      this.#inSecond = 0
    }
    this.#inSecond += 1
    const status = this.dice.chance(0.5) ? 200 : undefined
    if (this.#inSecond > rps) return envelope({ statusCode: 429, message: '' }, status ?? 429, retryAfterMs)
    if (this.active >= maxConcurrent) return envelope({ statusCode: 503, message: '' }, status ?? 503)
    return undefined
  }

  #answer(path: string, key: string, authorization: string | undefined, mishap: Mishap | undefined): HttpResponse {
    switch (mishap) {
      case '500':
        return envelope({ statusCode: 500, message: '' })
      case '504':
        return { status: 504, retryAfterMs: undefined, text: '<html></html>' }
      case 'not JSON':
        return { status: 200, retryAfterMs: undefined, text: '{"statusCode": 200, "da' }
      case 'rejected':
        return envelope({ statusCode: 499, apiCode: 4021, message: '' })
      case 'absent':
        return envelope({ statusCode: 404, message: '' })
      default:
    }
    if (path === TOKEN) {
      const data = { access_token: `token-${this.#token}`, expires_in: TOKEN_SECONDS }
      return envelope({ statusCode: 200, message: '', data })
    }
    if (authorization !== `Bearer token-${this.#token}`) {
      return envelope({ statusCode: 401, apiCode: 2020, message: '' })
    }
    return envelope({ statusCode: 200, message: '', data: answerTo(path, key) })
  }
}
