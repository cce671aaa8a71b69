// Callers that bring no token, told apart by their addresses.

import type { onRequestHookHandler } from 'fastify'
import ipaddr from 'ipaddr.js'
import { NOBODY } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'

/** Whoever has an IPv6 address has as many as this prefix leaves free. */
const IPV6_PREFIX_PARTS = 4

/** Takes the address that a request comes from, as the proxies in front tell it, for its caller. */
export const nameByAddress =
  (operations: RunningOperations): onRequestHookHandler =>
  ({ ip }, reply, done) => {
    operations.of(reply.raw).caller = { ...NOBODY, key: `address ${networkOf(ip)}` }
    done()
  }

export function networkOf(address: string): string {
  // What a proxy writes need not be an address.
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  return 'parts' in parsed ? parsed.parts.slice(0, IPV6_PREFIX_PARTS).join(':') : parsed.toString()
}
