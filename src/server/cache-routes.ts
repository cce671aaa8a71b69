// The routes by which operators end what a cache holds.

import type { FastifyInstance } from 'fastify'
import { domainNames } from '../domain-names.js'
import type { Thing } from '../genauth/keep.js'
import { allowHosts, isAddress } from './allowed-hosts.js'
import { refusal } from './error-responses.js'

export interface CacheRouteOptions {
  /** Names that requests may use in `Host`; addresses are always allowed, since no website can point at one. */
  readonly hosts: ReadonlySet<string> | undefined
  /** Ends results about a thing, or everything. @throws Error if it cannot be said that they have ended */
  end(thing?: Thing): Promise<void> | void
}

/**
 * `DELETE /cache` ends everything, `/cache/users` what is known of a domain, `/cache/users/ID` of one thing, for all replicas:
 * 204 once nothing of it is served any more, 503 if that cannot be said.
 */
export const cacheRoutes =
  ({ hosts, end }: CacheRouteOptions) =>
  async (app: FastifyInstance): Promise<void> => {
    allowHosts(app, hosts, isAddress)
    for (const path of ['/cache', '/cache/:kind', '/cache/:kind/*']) {
      app.delete<{ Params: { kind?: string; '*'?: string } }>(path, async ({ params: { kind, '*': id } }, reply) => {
        if (kind !== undefined && !domainNames.some(name => name === kind)) {
          return reply.code(404).send(refusal(404, `There is no domain "${kind.slice(0, 50)}".`))
        }
        try {
          await end(kind === undefined ? undefined : { kind, ...(id && { id }) })
        } catch {
          return reply.code(503).send(refusal(503, 'The cache cannot be reached.'))
        }
        return reply.code(204).send()
      })
    }
  }
