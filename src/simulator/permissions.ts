// The sample permissions of the simulator: resources, and who may do what to them.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const GENERAL = [
  ['invoice', 'API'],
  ['report', 'DATA'],
  ['customer', 'MENU'],
] as const

const DATA = [
  ['shelf', 'STRING', 'A-12'],
  ['dock', 'ARRAY', ['north', 'south']],
  [
    'ramp',
    'TREE',
    [
      {
        code: 'east',
        name: 'East',
        value: 'E',
        children: [{ code: 'gate-1', name: 'Gate 1', extendFieldValue: { width: '4' } }],
      },
    ],
  ],
] as const

const ACTIONS = ['read', 'update'] as const
const SPACE = 'warehouse'
const UPDATED_AT = '2025-03-01T02:20:30.000Z'

type Permissions = Pick<
  State,
  | 'namespaces'
  | 'resources'
  | 'grants'
  | 'otherGrants'
  | 'permissionSpaces'
  | 'dataResources'
  | 'dataGrants'
  | 'dataPolicies'
  | 'policyTargets'
>
type Directory = Pick<State, 'groups' | 'roles' | 'departments'>

/** Every second user may read everything, and every fourth may change it. */
export function createPermissions(
  random: Random,
  userIds: readonly string[],
  { groups, roles, departments }: Directory,
): Permissions {
  const allowed = userIds.flatMap((userId, index) => [
    ...(index % 2 === 0 ? [{ userId, action: 'read' }] : []),
    ...(index % 4 === 0 ? [{ userId, action: 'update' }] : []),
  ])
  const namespace = 'default'
  const targets = [
    ...[...groups.values()].map(({ code }) => ({ targetType: 'GROUP', targetIdentifier: code })),
    ...[...roles.values()].map(({ namespace, code }) => ({
      targetType: 'ROLE',
      targetIdentifier: code,
      roleNamespace: namespace,
    })),
    ...[...departments.values()].map(({ departmentId }) => ({
      targetType: 'DEPARTMENT',
      targetIdentifier: departmentId,
    })),
  ]
  const policies = ['Read the warehouse', 'Run the docks'].map(
    (policyName): WireRecord => ({
      policyId: random.hex(24),
      policyName,
      description: `${policyName}, whoever works there`,
      createdAt: '2024-05-01T02:20:30.000Z',
      updatedAt: UPDATED_AT,
    }),
  )
  return {
    namespaces: table(
      'namespaces',
      ['default', 'billing'].map((code): WireRecord => ({ code, name: `Namespace ${code}`, description: code })),
    ),
    resources: table(
      'resources',
      GENERAL.map(
        ([code, type]): WireRecord => ({
          ...{ namespace, code, type, name: `The ${code}`, description: `Everything about the ${code}` },
          actions: ACTIONS.map(action => ({ name: `${code}:${action}`, description: `To ${action} the ${code}` })),
          apiIdentifier: `https://api.example.com/${code}`,
        }),
      ),
    ),
    grants: table(
      'grants',
      allowed.flatMap(one => GENERAL.map(([resource]) => ({ ...one, namespace, resource }))),
    ),
    otherGrants: table(
      'otherGrants',
      targets.map((target, index) => ({
        ...{ ...target, namespace, resource: GENERAL[index % 3]?.[0], actions: ['read'] },
        effect: index % 5 === 4 ? 'DENY' : 'ALLOW',
        condition: index % 2 === 0 ? [{ param: 'SourceIp', operator: 'IpAddress', value: '10.0.0.0/8' }] : [],
      })),
    ),
    permissionSpaces: table('permissionSpaces', [
      { code: SPACE, name: 'Warehouse', description: 'What is stored' },
      { code: 'billing', name: 'Billing', description: 'What is sold' },
    ]),
    dataResources: table(
      'dataResources',
      DATA.map(
        ([resourceCode, type, struct]): WireRecord => ({
          ...{ namespaceCode: SPACE, resourceCode, type, struct, actions: ACTIONS },
          resourceName: `The ${resourceCode}`,
          description: `Everything about the ${resourceCode}`,
        }),
      ),
    ),
    dataGrants: table(
      'dataGrants',
      allowed.flatMap(one => DATA.map(([resource]) => ({ ...one, permissionSpace: SPACE, resource }))),
    ),
    dataPolicies: table('dataPolicies', policies),
    policyTargets: table(
      'policyTargets',
      policies
        .flatMap(({ policyId }) => [
          ...userIds.slice(0, 3).map(targetIdentifier => ({ policyId, targetType: 'USER', targetIdentifier })),
          ...[...groups.keys()].slice(0, 1).map(code => ({ policyId, targetType: 'GROUP', targetIdentifier: code })),
        ])
        .map(target => ({
          ...target,
          targetName: `The target ${target.targetIdentifier.slice(0, 4)}`,
          authorizationTime: UPDATED_AT,
        })),
    ),
  }
}
