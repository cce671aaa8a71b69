import fc from 'fast-check'
import type { Simulator } from '../../src/simulator/index.js'
import type { Shape } from './random-operation.js'
import { peopleShape, quoted, UNKNOWN, windows, withWindow } from './random-people.js'

const TIMES = ['from: "2026-10-01T00:00:00Z"', 'before: "2026-10-30T00:00:00+08:00"', 'from: "2026-10-31T12:00:00Z"']

const filterOf = (...conditions: string[]) =>
  fc.subarray(conditions, { maxLength: 2 }).map(chosen => {
    const byName = new Map(chosen.map(condition => [condition.split(':')[0], condition]))
    return `filter: { ${[...byName.values()].join(', ')} }`
  })

/** Random operations over people, organizations, applications and logs. */
export function directoryShape(state: Simulator['state']): Shape {
  const people = peopleShape(state)
  const codes = quoted(...[...state.organizations.values()].map(row => String(row['organizationCode'])), UNKNOWN)
  const known = [...state.departments.values()].slice(0, 10).map(({ organizationCode, departmentId }) => ({
    organizationCode: String(organizationCode),
    departmentId: String(departmentId),
  }))
  const departments = fc.constantFrom(
    ...known,
    { organizationCode: 'acme', departmentId: 'root' },
    { organizationCode: 'acme', departmentId: UNKNOWN },
  )
  const appIds = quoted(...[...state.applications.keys()], UNKNOWN)
  const userIds = quoted(...[...state.users.keys()].slice(0, 12), UNKNOWN)
  // Routers refer to no others.
  const references = fc.oneof(
    fc.constantFrom(
      ...[...state.organizations.keys()].map(organizationCode => ({ __typename: 'Organization', organizationCode })),
    ),
    fc.constantFrom(...known.map(key => ({ __typename: 'Department', ...key }))),
    fc.constantFrom(...[...state.applications.keys()].map(appId => ({ __typename: 'Application', appId }))),
  )
  const searches = fc.constantFrom('search: "a"', 'search: "labs"', '')
  return {
    leadsOn: new Set([
      ...['user', 'organization', 'organizations', 'department', 'application', 'applications', 'userActionLogs'],
      ...['adminAuditLogs', '_entities', 'edges', 'nodes', 'node', 'members', 'departments', 'children', 'parent'],
      ...['root', 'application', 'accessibleApplications', 'loggedInApplications', 'authorizations', 'activeUsers'],
    ]),
    entities: ['Organization', 'Department', 'Application'],
    references: fc.array(references, { maxLength: 30 }),
    variables: {},
    args: {
      ...people.args,
      'Query.organization': codes.map(code => `(organizationCode: ${code})`),
      'Query.organizations': withWindow(searches),
      'Query.department': departments.map(
        ({ organizationCode, departmentId }) =>
          `(organizationCode: "${organizationCode}", departmentId: "${departmentId}")`,
      ),
      'Query.application': appIds.map(appId => `(appId: ${appId})`),
      'Query.applications': withWindow(searches),
      'Query.subjectApplications': userIds.map(id => `(targetType: USER, targetId: ${id})`),
      'Query.userActionLogs': withWindow(filterOf('eventType: LOGIN', 'success: true', ...TIMES)),
      'Query.adminAuditLogs': withWindow(filterOf('operationType: UPDATE', 'resourceType: USER', ...TIMES)),
      'User.departments': windows,
      'Organization.departments': fc.constantFrom('', '(search: "platform")', '(search: "nothing")'),
      'Department.members': withWindow(fc.constantFrom('includeDescendants: true', 'includeDescendants: false', '')),
      'Application.authorizations': withWindow(filterOf('effect: ALLOW', 'targetType: [USER]', 'targetType: []')),
      'Application.activeUsers': windows,
      'Role.departments': windows,
    },
  }
}
