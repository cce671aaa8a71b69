// Identifies callers without a token by their addresses.

import { isIPv4 } from 'node:net'
import type { onRequestHookHandler } from 'fastify'
import ipaddr from 'ipaddr.js'
import { type Caller, NOBODY } from '../operation/operation.js'
import type { RunningOperations } from '../operation/running.js'

/** Four groups of 16 bits: a client with one IPv6 address usually has its whole /64 network. */
const IPV6_PREFIX_PARTS = 4

/** Sets the operation's caller to the client's address, as reported by the trusted proxies. */
export const nameByAddress =
  (operations: RunningOperations): onRequestHookHandler =>
  ({ ip }, reply, done) => {
    operations.of(reply.raw).caller = callerAt(ip)
    done()
  }

export const callerAt = (sender: string): Caller => ({ ...NOBODY, key: `address ${networkOf(sender)}` })

/** @param sender an address, as proxies write it: perhaps with a port, in brackets, or with the zone of a network */
export function networkOf(sender: string): string {
  if (isIPv4(sender)) return sender
  const [, address = sender] = /^\[([^\]]*)\](?::\d+)?$/.exec(sender) ?? /^([^:]*):\d+$/.exec(sender) ?? []
  const [plain = ''] = address.split('%')
  // The value that a proxy sends need not be an address.
  if (!ipaddr.isValid(plain)) return 'unknown'
  const parsed = ipaddr.process(plain)
  return 'parts' in parsed ? parsed.parts.slice(0, IPV6_PREFIX_PARTS).join(':') : parsed.toString()
}
