// Identifies callers without a token by their addresses.

import { isIPv4 } from 'node:net'
import type { onRequestHookHandler } from 'fastify'
import ipaddr from 'ipaddr.js'
import { NOBODY } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'

/** Four groups of 16 bits: a client with one IPv6 address usually has its whole /64 network. */
const IPV6_PREFIX_PARTS = 4

/** Sets the operation's caller to the client's address, as reported by the trusted proxies. */
export const nameByAddress =
  (operations: RunningOperations): onRequestHookHandler =>
  ({ ip }, reply, done) => {
    operations.of(reply.raw).caller = { ...NOBODY, key: `address ${networkOf(ip)}` }
    done()
  }

export function networkOf(address: string): string {
  if (isIPv4(address)) return address
  // The value that a proxy sends need not be an address.
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  return 'parts' in parsed ? parsed.parts.slice(0, IPV6_PREFIX_PARTS).join(':') : parsed.toString()
}
