// Advice for operators when a call to GenAuth fails.

import {
  ResponseBrokenOff,
  UpstreamMalformed,
  UpstreamRateLimited,
  UpstreamRejected,
  UpstreamTimeout,
  UpstreamUnauthorized,
  UpstreamUnavailable,
  UpstreamUnsupported,
} from '../genauth/errors.js'
import { codesOf } from './codes.js'

/** Advice by Node's error codes for connections; the first match is used. */
const connections: readonly (readonly [codes: RegExp, advice: string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'The host name cannot be resolved. Check the address and the network.'],
  [/^ECONNREFUSED$/, 'Connection refused. Check the address, its port and HTTPS_PROXY.'],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    'The host is unreachable. Check firewalls, and set HTTPS_PROXY if the network needs a proxy.',
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
    "The certificate has expired or is not valid yet. Check this machine's clock, then the certificate.",
  ],
  [
    /^PROXY_STATUS_407$/,
    'The proxy wants a user and a password: set them in HTTPS_PROXY, percent-encoded, as in http://user:password@proxy:3128.',
  ],
  [/^PROXY_/, 'The proxy does not connect to this host. Check HTTPS_PROXY, and NO_PROXY if the host needs none.'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'The certificate was issued for another host name. Check the address.'],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    'The server closed the connection. It may not be an HTTP server: check scheme, address and port.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    "The certificate is not trusted. If your company's own authority signed it, set GENAUTH_CA_FILE to that authority's certificate.",
  ],
  [
    /^(EPROTO|ERR_SSL_.*)$/,
    'The TLS handshake failed. The server may speak plain HTTP or another TLS version. Check scheme and port.',
  ],
]

/** @param reason an error code of Node, or a library's message */
export const adviceForConnection = (reason: string): string =>
  connections.find(([codes]) => codes.test(reason))?.[1] ?? `The connection failed (${reason}).`

/** @returns undefined if the error is not a failure of GenAuth or the connection to it */
export function adviceFor(error: unknown): string | undefined {
  if (error instanceof UpstreamUnauthorized) {
    return 'GenAuth does not accept the access key. Check GENAUTH_ACCESS_KEY_ID and its secret, and that they belong to this user pool.'
  }
  if (error instanceof UpstreamRateLimited) {
    return 'GenAuth limits the rate of requests. Try again later; if this persists, set GENAUTH_MAX_RPS.'
  }
  if (error instanceof UpstreamTimeout) {
    return 'The request timed out. Check firewalls and HTTPS_PROXY; raise GENAUTH_TIMEOUT_MS if GenAuth is that slow.'
  }
  if (error instanceof UpstreamUnavailable) {
    const { site, cause } = error
    if (site.statusCode === undefined && typeof cause === 'string') return adviceForConnection(cause)
    return `GenAuth, or a proxy in front of it, is unavailable (${codesOf(site)}). Try again later.`
  }
  if (error instanceof ResponseBrokenOff) return 'The connection was closed in the middle of a response. Try again.'
  if (error instanceof UpstreamMalformed) {
    return 'The response is not as documented; it may be a web page, a redirect or another API. Check GENAUTH_BASE_URL.'
  }
  if (error instanceof UpstreamUnsupported) {
    return `This GenAuth does not serve the endpoint (${codesOf(error.site)}). If it serves none, check GENAUTH_BASE_URL.`
  }
  if (error instanceof UpstreamRejected) {
    return `GenAuth rejected the request (${codesOf(error.site)}). The access key may lack permission for it.`
  }
  return undefined
}
