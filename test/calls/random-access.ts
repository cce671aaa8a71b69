import fc from 'fast-check'
import type { Simulator } from '../../src/simulator/index.js'
import type { Shape } from './random-operation.js'
import { peopleShape, quoted, UNKNOWN, windows, withWindow } from './random-people.js'

/** Random operations over people, permissions and settings. */
export function accessShape(state: Simulator['state']): Shape {
  const people = peopleShape(state)
  const keys = (table: ReadonlyMap<string, unknown>) => quoted(...table.keys(), UNKNOWN)
  const user = quoted(...[...state.users.keys()].slice(0, 12), UNKNOWN)
  const action = quoted('read', 'update', 'sell')
  const general = quoted('invoice', 'report', UNKNOWN)
  const data = quoted('shelf', 'dock', 'ramp', UNKNOWN)
  /** What is asked about a resource: its action, and where it is. */
  const asked = fc.oneof(
    fc.tuple(action, general).map(([what, of]) => `action: ${what}, resource: ${of}`),
    fc.tuple(action, general).map(([what, of]) => `action: ${what}, resource: ${of}, namespace: "default"`),
    fc.tuple(action, data).map(([what, of]) => `action: ${what}, resource: ${of}, permissionSpace: "warehouse"`),
  )
  const checks = fc.array(
    fc.tuple(user, asked).map(([id, rest]) => `{ userId: ${id}, ${rest} }`),
    { minLength: 1, maxLength: 12 },
  )
  const searches = fc.constantFrom('search: "a"', 'search: "in"', '')
  const narrowed = fc.constantFrom('', '(namespace: "default")', '(type: DATA)', '(namespace: "billing", type: API)')
  const custom = quoted('badge', 'budget', 'level', UNKNOWN).map(key => `(key: ${key})`)
  // Routers refer to no others.
  const references = fc.constantFrom(
    ...[...state.namespaces.keys()].map(code => ({ __typename: 'Namespace', code })),
    ...[...state.permissionSpaces.keys()].map(code => ({ __typename: 'PermissionSpace', code })),
    ...[...state.resources.values()].map(({ namespace, code }) => ({ __typename: 'Resource', namespace, code })),
    ...[...state.dataResources.values()].map(({ namespaceCode, resourceCode }) => ({
      ...{ __typename: 'DataResource', permissionSpace: namespaceCode, code: resourceCode },
    })),
    ...[...state.dataPolicies.keys()].map(policyId => ({ __typename: 'DataPolicy', policyId })),
    ...[...state.identitySources.keys()].map(id => ({ __typename: 'IdentitySource', id })),
  )
  return {
    leadsOn: new Set([
      ...['user', 'users', 'group', 'role', 'namespace', 'namespaces', 'resource', 'resources', 'permissionSpace'],
      ...['dataResource', 'dataResources', 'dataPolicy', 'dataPolicies', 'identitySources', 'checkPermissions'],
      ...['_entities', 'edges', 'nodes', 'node', 'authorizedTargets', 'authorizations', 'targets', 'customFields'],
      ...['dataPermissions', 'authorizedResources', 'can'],
    ]),
    entities: ['Namespace', 'PermissionSpace', 'Resource', 'DataResource', 'DataPolicy', 'IdentitySource'],
    references: fc.array(references, { maxLength: 30 }),
    variables: {},
    args: {
      ...people.args,
      'Query.checkPermissions': checks.map(all => `(checks: [${all.join(', ')}])`),
      'Query.namespace': keys(state.namespaces).map(code => `(code: ${code})`),
      'Query.namespaces': withWindow(searches),
      'Query.resource': general.map(code => `(code: ${code})`),
      'Query.resources': withWindow(fc.oneof(searches, fc.constant('type: API'))),
      'Query.permissionSpace': keys(state.permissionSpaces).map(code => `(code: ${code})`),
      'Query.permissionSpaces': withWindow(searches),
      'Query.dataResource': data.map(code => `(permissionSpace: "warehouse", code: ${code})`),
      'Query.dataResources': withWindow(fc.oneof(searches, fc.constant('permissionSpaces: ["warehouse", "billing"]'))),
      'Query.dataPolicy': keys(state.dataPolicies).map(id => `(policyId: ${id})`),
      'Query.dataPolicies': withWindow(searches),
      'Query.customFields': fc.constantFrom('(target: USER)', '(target: ROLE)'),
      'Query.identitySource': keys(state.identitySources).map(id => `(id: ${id})`),
      'Query.pipelineFunction': keys(state.pipelineFunctions).map(id => `(funcId: ${id})`),
      'Query.pipelineFunctions': fc.constantFrom('(scene: PRE_REGISTER)', '(scene: PRE_MFA_VERIFY)'),
      'Query.events': withWindow(fc.constantFrom('app: "myapp"', '')),
      'Query.webhook': keys(state.webhooks).map(id => `(webhookId: ${id})`),
      'Query.webhooks': windows,
      'User.can': asked.map(rest => `(${rest})`),
      'User.authorizedResources': narrowed,
      'User.dataPermissions': fc.constantFrom(
        '',
        '(permissionSpaces: ["warehouse"])',
        '(permissionSpaces: ["billing"])',
      ),
      'User.dataResourceActions': fc.constantFrom('(permissionSpace: "warehouse", resources: ["dock", "gone"])'),
      'User.customField': custom,
      'Group.authorizedResources': narrowed,
      'Group.customField': custom,
      'Role.authorizedResources': fc.constantFrom('', '(type: DATA)'),
      'Role.customField': custom,
      'Namespace.resources': withWindow(fc.constantFrom('type: API', '')),
      'Resource.authorizedTargets': withWindow(fc.constantFrom('targetType: USER', 'targetType: ROLE', '')),
      'PermissionSpace.dataResources': withWindow(searches),
      'PermissionSpace.roles': withWindow(searches),
      'DataResource.authorizations': fc.constantFrom('(actions: ["read"])', '(actions: ["update", "sell"])'),
      'DataPolicy.targets': withWindow(fc.constantFrom('types: [USER]', 'types: []', '')),
      'Webhook.logs': windows,
    },
  }
}
