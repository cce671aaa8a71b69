// Checks the `Host` header, against DNS rebinding.

import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { refusal } from './error-responses.js'

/**
 * Accepts only allowed host names, so that no website can reach a gateway on loopback by pointing its own domain at it
 * (DNS rebinding). Apply it to routes with data only: probes use an address, and may see that the process is running.
 * @param isHarmless accepts further names
 */
export function allowHosts(
  app: FastifyInstance,
  allowed: ReadonlySet<string> | undefined,
  isHarmless: (name: string) => boolean = () => false,
): void {
  if (allowed === undefined) return
  app.addHook('onRequest', (request, reply, done) => {
    const name = request.headers.host?.replace(/:\d+$/, '').toLowerCase()
    if (name !== undefined && (allowed.has(name) || isHarmless(name))) return done()
    reply.code(400).send(refusal(400, 'Host not allowed; see ALLOWED_HOSTS.'))
  })
}

/** An IP address, to which no website can point a domain of its own. */
export const isAddress = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0

/**
 * Refuses a request that names two hosts, in two `Host` headers or in its target (RFC 9112, section 3.2): a proxy in front
 * may have checked the other one.
 */
export function requireOneHost(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, reply, done) => {
    if (namesOneHost(raw)) return done()
    reply.code(400).send(refusal(400, 'The request names more than one host.'))
  })
}

function namesOneHost({ rawHeaders, headers, url = '' }: IncomingMessage): boolean {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  if (count > 1) return false
  if (url.startsWith('/') || !URL.canParse(url)) return true
  return new URL(url).host === headers.host?.toLowerCase()
}
