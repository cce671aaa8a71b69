import fc from 'fast-check'
import type { Simulator } from '../../src/simulator/index.js'
import { argumentsOf, type Shape } from './random-operation.js'

export const UNKNOWN = 'nobody'

export const quoted = (...texts: string[]) => fc.constantFrom(...texts.map(text => JSON.stringify(text)))

/** Few rows mostly, so that what is below each of them stays readable; sometimes more than a page. */
const sizes = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 1, max: 70 }))
export const windows = fc.oneof(
  fc.record({ first: fc.option(sizes, { nil: undefined }) }).map(argumentsOf),
  fc.record({ last: sizes }).map(argumentsOf),
)
/** Other arguments before a window, or either alone. */
export const withWindow = (others: fc.Arbitrary<string>) =>
  fc.record({ window: windows, other: others }).map(({ window, other }) => {
    const parts = [other, window.slice(1, -1)].filter(part => part !== '')
    return parts.length === 0 ? '' : `(${parts.join(', ')})`
  })
const filters = fc
  .record(
    {
      status: fc.constantFrom('[ACTIVATED]', '[SUSPENDED, RESIGNED]', '[]'),
      loginsCount: fc.constantFrom('{ from: "10" }', '{ from: "0", to: "200" }'),
      name: fc.constantFrom('{ contains: "a" }', '{ notContains: "Kim" }'),
    },
    { requiredKeys: [] },
  )
  .map(
    filter =>
      `{ ${Object.entries(filter)
        .map(pair => pair.join(': '))
        .join(', ')} }`,
  )

/** Random operations over the people of a pool. */
export function peopleShape({ users, groups, roles }: Simulator['state']): Shape {
  const some = [...users.values()].slice(0, 12)
  const ids = (field: string) => quoted(...some.map(user => String(user[field])), UNKNOWN)
  const codes = quoted(...[...groups.values()].map(({ code }) => String(code)), UNKNOWN)
  const roleKeys = fc.constantFrom(
    ...[...roles.values()].map(({ namespace, code }) => ({ namespace: String(namespace), code: String(code) })),
    { namespace: 'default', code: UNKNOWN },
  )
  const byType = fc.constantFrom(
    ...Object.entries({
      USER_ID: 'userId',
      EXTERNAL_ID: 'externalId',
      EMAIL: 'email',
      PHONE: 'phone',
      USERNAME: 'username',
    }),
  )
  // Routers refer to no others.
  const references = fc.constantFrom(
    ...some.map(({ userId }) => ({ __typename: 'User', userId })),
    ...[...groups.values()].map(({ code }) => ({ __typename: 'Group', code })),
    ...[...roles.values()].map(({ namespace, code }) => ({ __typename: 'Role', namespace, code })),
  )
  return {
    leadsOn: new Set(
      ['user', 'usersByIds', 'users', 'group', 'groups', 'role', 'roles', '_entities', 'edges', 'nodes', 'node'].concat(
        ['members'],
      ),
    ),
    entities: ['User', 'Group', 'Role'],
    references: fc.array(references, { maxLength: 70 }),
    variables: {},
    args: {
      'Query.user': byType.chain(([, field]) => ids(field).map(id => `(${field}: ${id})`)),
      'Query.usersByIds': byType.chain(([type, field]) =>
        fc.array(ids(field), { minLength: 1, maxLength: 60 }).map(all => `(ids: [${all.join(', ')}], idType: ${type})`),
      ),
      'Query.users': withWindow(filters.map(filter => `filter: ${filter}`)),
      'Query.archivedUsers': windows,
      'Query.group': codes.map(code => `(code: ${code})`),
      'Query.groups': windows,
      'Query.role': roleKeys.map(({ namespace, code }) => `(namespace: "${namespace}", code: "${code}")`),
      'Query.roles': quoted('default', 'billing', UNKNOWN).map(namespace => `(namespace: ${namespace})`),
      'User.roles': fc.constantFrom('', '(namespace: "billing")', '(namespace: "default")'),
      'User.hasAnyRole': fc.constantFrom(
        '(roles: [{ code: "admin" }])',
        '(roles: [{ namespace: "billing", code: "reader" }, { code: "nobody" }])',
      ),
      'User.loginHistory': windows,
      'Group.members': windows,
      'Role.members': windows,
      'Role.assignments': windows,
      'Role.departments': windows,
    },
  }
}
