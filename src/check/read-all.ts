// Reads each GenAuth endpoint once, and checks the guesses about GenAuth against the responses.

import { type DomainName, domainNames } from '../domain-names.js'
import type { UpstreamEvents } from '../genauth/client.js'
import type { PlannedCall } from '../genauth/plan.js'
import { adviceFor } from './advice.js'
import { checkEntitlements, checkOrders, checkPackages, checkUsage } from './billing.js'
import { checkApplications, checkAudit, checkOrganizations } from './directory.js'
import type { DomainCheck } from './domain-check.js'
import type { Finding } from './finding.js'
import type { Guess, Read } from './guesses.js'
import { checkGroups, checkRoles, checkUsers } from './people.js'
import { checkPermissions } from './permissions.js'
import { checkSettings } from './settings.js'

/** Collects where responses differ from what is known of GenAuth, for instance `"status" unrecognized`. */
export class DriftNotes {
  readonly #seen = new Map<string, Set<string>>()

  readonly drift: UpstreamEvents['drift'] = (endpoint, field, how) => {
    const seen = this.#seen.get(endpoint) ?? new Set()
    this.#seen.set(endpoint, seen.add(field === '' ? `fields ${how}` : `"${field}" ${how}`))
  }

  of(endpoint: string): readonly string[] {
    return [...(this.#seen.get(endpoint) ?? [])]
  }
}

/** Checks some domains, one after the other; guesses come last. @param today as "2022-08-09" */
export async function* readAll(
  read: Read,
  notes: DriftNotes,
  { today, domains }: { readonly today: string; readonly domains: ReadonlySet<DomainName> },
): AsyncIterable<Finding | Guess> {
  const tried = async <Output>(call: PlannedCall<Output>): Promise<{ finding: Finding; output?: Output | null }> => {
    const { name } = call.endpoint
    const what = `read ${name}`
    try {
      const output = await read(call)
      return { finding: { what, notes: notes.of(name) }, output }
    } catch (error) {
      return { finding: { what, advice: adviceFor(error) ?? String(error) } }
    }
  }

  const guesses: Guess[] = []
  for (const name of domainNames.filter(domain => domains.has(domain))) {
    for await (const one of domainChecks[name]({ tried, read, today })) {
      if ('guess' in one) guesses.push(one)
      else yield one
    }
  }
  yield* guesses
}

const domainChecks: Readonly<Record<DomainName, DomainCheck>> = {
  orders: checkOrders,
  packages: checkPackages,
  usage: checkUsage,
  entitlements: checkEntitlements,
  users: checkUsers,
  groups: checkGroups,
  roles: checkRoles,
  organizations: checkOrganizations,
  applications: checkApplications,
  audit: checkAudit,
  permissions: checkPermissions,
  settings: checkSettings,
}
