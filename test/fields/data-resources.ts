import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

const pick = (row: WireRecord, ...names: readonly string[]) => Object.fromEntries(names.map(name => [name, row[name]]))
const upper = (word: unknown) => String(word).toUpperCase()
const POLICY = '02ff152c0fdc7f12fa169e5e'

const listed = ({ namespaceCode, resourceCode, resourceName, type }: WireRecord) => ({
  ...{ permissionSpace: namespaceCode, code: resourceCode, name: resourceName, type },
})
const found = ({ dataResources }: State, code: string) => dataResources.get(`warehouse/${code}`) ?? {}
const policyOf = ({ dataPolicies }: State) => dataPolicies.get(POLICY) ?? {}
const targetsOf = ({ policyTargets }: State) =>
  [...policyTargets.values()].filter(({ policyId }) => policyId === POLICY)
const usersOf = ({ dataGrants }: State, resource: string) =>
  [...dataGrants.entries()]
    .filter(([key]) => key.startsWith(`warehouse/${resource}/`) && key.endsWith('/update'))
    .map(([, { userId }]) => userId)
const actionsOf = (state: State, resource: string) =>
  [found(state, resource)['actions']]
    .flat()
    .filter(action => state.dataGrants.has(`warehouse/${resource}/${FIRST}/${action}`))

const refers = (typename: string, key: WireRecord, selection: string) => ({
  query: `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${typename} { ${selection} } } }`,
  variables: { refs: [{ __typename: typename, ...key }] },
  path: ['_entities', 0],
})

/** A field of a data resource that lists do not say. */
const content = (name: string, code: string, selection: string, value: (state: State) => unknown) => ({
  query: `{ dataResources(search: "${code}") { nodes { name ${name} ${selection} } } }`,
  path: ['dataResources', 'nodes', 0, name],
  endpoint: 'get-data-resource',
  value,
})

/** The example of each field of permission spaces, data resources and policies that reads GenAuth. */
export const dataResourceExamples: FieldExamples = {
  'Query.permissionSpace': {
    query: '{ permissionSpace(code: "warehouse") { code name description } }',
    path: ['permissionSpace'],
    endpoint: 'get-permission-namespace',
    value: ({ permissionSpaces }) => pick(permissionSpaces.get('warehouse') ?? {}, 'code', 'name', 'description'),
  },
  'Query.permissionSpaces': {
    query: '{ permissionSpaces { totalCount nodes { code name } } }',
    path: ['permissionSpaces'],
    endpoint: 'list-permission-namespaces',
    value: ({ permissionSpaces }) => ({
      totalCount: permissionSpaces.size,
      nodes: [...permissionSpaces.values()].map(row => pick(row, 'code', 'name')),
    }),
  },
  'Query.dataResource': {
    query:
      '{ dataResource(permissionSpace: "warehouse", code: "shelf") { permissionSpace code name type rawType text list } }',
    path: ['dataResource'],
    endpoint: 'get-data-resource',
    value(state) {
      const resource = found(state, 'shelf')
      return { ...listed(resource), rawType: 'STRING', text: resource['struct'], list: null }
    },
  },
  'Query.dataResources': {
    query:
      '{ dataResources(permissionSpaces: ["warehouse", "billing"]) { totalCount nodes { permissionSpace code name type } } }',
    path: ['dataResources'],
    endpoint: 'list-data-resources',
    value: ({ dataResources }) => ({ totalCount: dataResources.size, nodes: [...dataResources.values()].map(listed) }),
  },
  'Query.dataPolicy': {
    query: `{ dataPolicy(policyId: "${POLICY}") { policyId policyName description createdAt updatedAt } }`,
    path: ['dataPolicy'],
    endpoint: 'get-data-policy',
    value: policyOf,
  },
  'Query.dataPolicies': {
    query: '{ dataPolicies { totalCount edges { resources { resourceName } node { policyName updatedAt } } } }',
    path: ['dataPolicies'],
    endpoint: 'list-data-policies',
    value: ({ dataPolicies, dataResources }) => ({
      totalCount: dataPolicies.size,
      edges: [...dataPolicies.values()].map(row => ({
        resources: [...dataResources.values()].map(resource => pick(resource, 'resourceName')),
        node: pick(row, 'policyName', 'updatedAt'),
      })),
    }),
  },
  'User.dataPermissions': {
    query: `{ user(userId: "${FIRST}") { status dataPermissions(permissionSpaces: ["warehouse"]) {
      permissionSpace code type text { value actions } list { values actions } tree { nodes { path name value actions } }
    } } }`,
    path: ['user', 'dataPermissions'],
    endpoint: 'get-user-permission-list',
    value: state =>
      ['shelf', 'dock', 'ramp'].flatMap(code => {
        const { type, struct } = found(state, code)
        const actions = actionsOf(state, code)
        if (actions.length === 0) return []
        const nodes = [{ path: '/east', name: 'East', value: 'E', actions }]
        return [
          {
            ...{ permissionSpace: 'warehouse', code, type },
            text: type === 'STRING' ? { value: struct, actions } : null,
            list: type === 'ARRAY' ? { values: struct, actions } : null,
            tree: type === 'TREE' ? { nodes } : null,
          },
        ]
      }),
  },
  'User.dataResourceActions': {
    query: `{ user(userId: "${FIRST}") {
      status dataResourceActions(permissionSpace: "warehouse", resources: ["dock", "gone", "shelf"]) { resource actions }
    } }`,
    path: ['user', 'dataResourceActions'],
    endpoint: 'get-user-resource-permission-list',
    value: state => [
      { resource: 'dock', actions: actionsOf(state, 'dock') },
      null,
      { resource: 'shelf', actions: actionsOf(state, 'shelf') },
    ],
  },
  'PermissionSpace.__resolveReference': {
    ...refers('PermissionSpace', { code: 'warehouse' }, 'name'),
    endpoint: 'get-permission-namespace',
    value: ({ permissionSpaces }) => pick(permissionSpaces.get('warehouse') ?? {}, 'name'),
  },
  'PermissionSpace.dataResources': {
    query:
      '{ permissionSpace(code: "warehouse") { name dataResources(first: 2) { nodes { permissionSpace code name type } } } }',
    path: ['permissionSpace', 'dataResources'],
    endpoint: 'list-data-resources',
    value: ({ dataResources }) => ({ nodes: [...dataResources.values()].slice(0, 2).map(listed) }),
  },
  'PermissionSpace.roles': {
    query: '{ permissionSpace(code: "billing") { name roles { totalCount nodes { namespace code name } } } }',
    path: ['permissionSpace', 'roles'],
    endpoint: 'list-permission-namespace-roles',
    value({ roles }) {
      const nodes = [...roles.values()].filter(({ namespace }) => namespace === 'billing')
      return {
        totalCount: nodes.length,
        nodes: nodes.map(({ namespace, code, name = null }) => ({ namespace, code, name })),
      }
    },
  },
  'DataResource.__resolveReference': {
    ...refers('DataResource', { permissionSpace: 'warehouse', code: 'dock' }, 'name list'),
    endpoint: 'get-data-resource',
    value(state) {
      const { resourceName, struct } = found(state, 'dock')
      return { name: resourceName, list: struct }
    },
  },
  'DataResource.actions': content('actions', 'dock', '', state => found(state, 'dock')['actions']),
  'DataResource.text': content('text', 'shelf', '', state => found(state, 'shelf')['struct']),
  'DataResource.list': content('list', 'dock', '', state => found(state, 'dock')['struct']),
  'DataResource.tree': content(
    'tree',
    'ramp',
    '{ code name value children { code name value children { code } } }',
    state =>
      (found(state, 'ramp')['struct'] as { children: WireRecord[] }[]).map(({ children, ...node }) => ({
        ...node,
        children: children.map(({ code, name }) => ({ code, name, value: null, children: null })),
      })),
  ),
  'DataResource.authorizations': {
    query: `{ dataResource(permissionSpace: "warehouse", code: "shelf") {
      name authorizations(actions: ["update", "sell"]) { action userIds }
    } }`,
    path: ['dataResource', 'authorizations'],
    endpoint: 'list-resource-targets',
    value(state) {
      const userIds = usersOf(state, 'shelf')
      return userIds.length === 0 ? [] : [{ action: 'update', userIds }]
    },
  },
  'DataResourceAuthorization.users': {
    query: `{ dataResource(permissionSpace: "warehouse", code: "dock") {
      name authorizations(actions: ["update"]) { action users { status } }
    } }`,
    path: ['dataResource', 'authorizations', 0, 'users', 0],
    endpoint: 'get-user-batch',
    value: state => ({ status: upper(state.users.get(String(usersOf(state, 'dock')[0]))?.['status']) }),
  },
  'DataPolicy.__resolveReference': {
    ...refers('DataPolicy', { policyId: POLICY }, 'policyName'),
    endpoint: 'get-data-policy',
    value: state => pick(policyOf(state), 'policyName'),
  },
  'DataPolicy.createdAt': {
    query: '{ dataPolicies(first: 1) { nodes { policyName createdAt } } }',
    path: ['dataPolicies', 'nodes', 0, 'createdAt'],
    endpoint: 'get-data-policy',
    value: ({ dataPolicies }) => [...dataPolicies.values()][0]?.['createdAt'],
  },
  'DataPolicy.updatedAt': {
    query: `{ dataPolicy(policyId: "${POLICY}") { policyName updatedAt } }`,
    path: ['dataPolicy', 'updatedAt'],
    endpoint: 'get-data-policy',
    value: state => policyOf(state)['updatedAt'],
  },
  'DataPolicy.targets': {
    query: `{ dataPolicy(policyId: "${POLICY}") {
      policyName targets(types: [USER, GROUP]) { totalCount nodes { targetType targetIdentifier targetName authorizationTime } }
    } }`,
    path: ['dataPolicy', 'targets'],
    endpoint: 'list-data-policy-targets',
    value(state) {
      const nodes = targetsOf(state)
      return {
        totalCount: nodes.length,
        nodes: nodes.map(row => pick(row, 'targetType', 'targetIdentifier', 'targetName', 'authorizationTime')),
      }
    },
  },
  'DataPolicyTarget.user': {
    query: `{ dataPolicy(policyId: "${POLICY}") { policyName targets(first: 1) { nodes { targetIdentifier user { status } } } } }`,
    path: ['dataPolicy', 'targets', 'nodes', 0, 'user'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => ({ status: upper(state.users.get(String(targetsOf(state)[0]?.['targetIdentifier']))?.['status']) }),
  },
}
