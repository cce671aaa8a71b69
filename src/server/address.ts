// The URL of a server that listens.

import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** The server's URL for clients on this machine, even if it listens on all addresses. */
export function addressOf({ server }: FastifyInstance): string {
  const { address, family, port } = server.address() as AddressInfo
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}
