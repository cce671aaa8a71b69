// What an operator can do about a failure on the way to GenAuth.

import {
  AnswerBrokenOff,
  UpstreamMalformed,
  UpstreamRateLimited,
  UpstreamRejected,
  UpstreamTimeout,
  UpstreamUnauthorized,
  UpstreamUnavailable,
} from '../genauth/errors.js'

/** By the codes that Node gives to failures of connections; the first that fits counts. */
const connections: readonly (readonly [codes: RegExp, advice: string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'There is no host of this name, or no name server answers. Check the address and the network.',
  ],
  [/^ECONNREFUSED$/, 'Nothing listens there. Check the address and its port, and HTTPS_PROXY where it is set.'],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    'There is no route. Check firewalls, and set HTTPS_PROXY where one is needed.',
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
    "The certificate is not valid now. Check this machine's clock, then the certificate.",
  ],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'The certificate is for another host name. Check the address.'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    "The certificate is not trusted. If it was signed by your company's own authority, name that authority's certificate in GENAUTH_CA_FILE.",
  ],
  [
    /^(EPROTO|ERR_SSL_.*)$/,
    'TLS fails: the other side may speak plain HTTP, or another version. Check scheme and port.',
  ],
]

/** @param reason a code of Node's, or what a library says */
export const adviceForConnection = (reason: string): string =>
  connections.find(([codes]) => codes.test(reason))?.[1] ?? `The connection failed (${reason}).`

/** @returns undefined for what is no failure of GenAuth's or the way there */
export function adviceFor(error: unknown): string | undefined {
  if (error instanceof UpstreamUnauthorized) {
    return 'GenAuth refuses the key pair. Check GENAUTH_ACCESS_KEY_ID and its secret, and that they belong to this user pool.'
  }
  if (error instanceof UpstreamRateLimited) {
    return 'GenAuth asks for fewer requests. Try again later; set GENAUTH_MAX_RPS if it keeps doing so.'
  }
  if (error instanceof UpstreamTimeout) {
    return 'There was no answer in time. Check firewalls and HTTPS_PROXY; raise GENAUTH_TIMEOUT_MS if GenAuth is that slow.'
  }
  if (error instanceof UpstreamUnavailable) {
    const { site, cause } = error
    if (site.statusCode === undefined && typeof cause === 'string') return adviceForConnection(cause)
    return `GenAuth, or something in front of it, is out of order (status ${site.statusCode}). Try again later.`
  }
  if (error instanceof AnswerBrokenOff) return 'The connection broke off in the middle of the answer. Try again.'
  if (error instanceof UpstreamMalformed) {
    return 'Something else than GenAuth answers there: a page, a redirect or another API. Check GENAUTH_BASE_URL.'
  }
  if (error instanceof UpstreamRejected) {
    const { statusCode, apiCode } = error.site
    return `GenAuth refuses the request (statusCode ${statusCode}, apiCode ${apiCode}). The key pair may lack the permission to read orders.`
  }
  return undefined
}
