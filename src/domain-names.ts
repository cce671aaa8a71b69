// The names of the domains, each of which a gateway can have or not.

/** Domains in the order in which they are listed; a domain has a folder in `src/domains` and a file in `schema`. */
export const domainNames = [
  'orders',
  'packages',
  'usage',
  'entitlements',
  'users',
  'groups',
  'roles',
  'organizations',
  'applications',
  'audit',
  'permissions',
  'settings',
] as const

export type DomainName = (typeof domainNames)[number]
