// Which addresses are reached without a proxy.

import ipaddr from 'ipaddr.js'

/**
 * Reads a `NO_PROXY` list, separated by commas or spaces, as curl and Go do: `*`; names, which stand for their subdomains
 * as well, with or without a leading dot; addresses; ranges such as 10.0.0.0/8. Each can have a port. Other entries match
 * nothing.
 */
export function bypassedBy(list: string): (origin: string) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
  const known = new Map<string, boolean>()
  return origin => {
    const matched = known.get(origin) ?? entries.some(entry => matches(entry, new URL(origin)))
    known.set(origin, matched)
    return matched
  }
}

function matches(entry: string, url: URL): boolean {
  if (entry === '*') return true
  const [, host = entry, port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? []
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false
  const hostname = withoutBrackets(url.hostname)
  if (ipaddr.isValid(hostname)) return isWithin(withoutBrackets(host), hostname)
  const name = host.replace(/^\*?\./, '')
  return hostname === name || hostname.endsWith(`.${name}`)
}

const withoutBrackets = (host: string) => host.replace(/^\[|\]$/g, '')

function isWithin(range: string, address: string): boolean {
  if (ipaddr.isValid(range)) return ipaddr.process(range).toString() === ipaddr.process(address).toString()
  if (!ipaddr.isValidCIDR(range)) return false
  const [base, bits] = ipaddr.parseCIDR(range)
  const tested = ipaddr.process(address)
  return tested.kind() === base.kind() && tested.match(base, bits)
}
