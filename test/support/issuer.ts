import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWK, SignJWT } from 'jose'

/** An issuer of tokens on loopback, whose key document can change, fail or lead elsewhere. */
export interface Issuer extends AsyncDisposable {
  /** Settings of a gateway whose callers bring its tokens. */
  readonly env: Record<string, string>
  readonly audience: string
  readonly issuer: string
  /** How often its keys were read. */
  reads(): number
  /** What its key document is answered with from now on. */
  answerWith(answer: { status?: number; body?: string; location?: string }): void
  /** Signs from now on with another key; the old one is no longer listed. */
  rotate(): Promise<void>
  /** The key by which tokens are signed at present. */
  key(): { readonly kid: string; readonly privateKey: CryptoKey; readonly publicJwk: JWK }
  /** A token that is valid unless the claims or the header say otherwise; null leaves a claim out. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>
}

const keyPairs = new Map<string, Promise<GenerateKeyPairResult>>()

/** Issuers of one process share their keys, since generating one takes longer than most tests. */
function keyPair(algorithm: string, serial: number): Promise<GenerateKeyPairResult> {
  const name = `${algorithm} ${serial}`
  const known = keyPairs.get(name) ?? generateKeyPair(algorithm)
  keyPairs.set(name, known)
  return known
}

export async function startIssuer(algorithm: 'RS256' | 'ES256' = 'RS256'): Promise<Issuer> {
  let reads = 0
  let serial = 0
  let current = await newKey()
  let answer: Parameters<Issuer['answerWith']>[0] = {}

  async function newKey() {
    serial += 1
    const { privateKey, publicKey } = await keyPair(algorithm, serial)
    const kid = `key-${serial}`
    return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } }
  }

  const server = createServer((_request, response) => {
    reads += 1
    const { status = 200, body = JSON.stringify({ keys: [current.publicJwk] }), location } = answer
    response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${url}/oidc`
  const audience = '62bec1591aeb41ad3f1a6503'

  return {
    issuer,
    audience,
    env: {
      AUTH_MODE: 'jwt',
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: audience,
      AUTH_JWKS_URL: `${issuer}/.well-known/jwks.json`,
    },
    reads: () => reads,
    answerWith(given) {
      answer = given
    },
    async rotate() {
      current = await newKey()
    },
    key: () => current,
    async token(claims = {}, header = {}) {
      const nowS = Math.floor(Date.now() / 1000)
      const all = {
        iss: issuer,
        aud: audience,
        sub: '5f9d0cef60d09ff5a4c87c06',
        scope: 'openid billing:read billing:payer gateway:explain',
        iat: nowS,
        exp: nowS + 3600,
        jti: crypto.randomUUID(),
        ...claims,
      }
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
      return new SignJWT(given)
        .setProtectedHeader({ alg: algorithm, kid: current.kid, ...header })
        .sign(current.privateKey)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
