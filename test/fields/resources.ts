import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

const ofType = (state: State, targetType: string, targetIdentifier: unknown) =>
  [...state.otherGrants.values()].filter(
    row => row['targetType'] === targetType && row['targetIdentifier'] === targetIdentifier,
  )
const resourceOf = ({ resources }: State, code: unknown) => resources.get(`default/${code}`) ?? {}
const pick = (row: WireRecord, ...names: readonly string[]) => Object.fromEntries(names.map(name => [name, row[name]]))
const upper = (word: unknown) => String(word).toUpperCase()

/** The resources that somebody other than a user may use, by what is selected of them. */
const authorized = (state: State, targetType: string, targetIdentifier: unknown) =>
  ofType(state, targetType, targetIdentifier).map(({ resource, effect, actions, condition }) => ({
    resourceCode: resource,
    ...pick(resourceOf(state, resource), 'description'),
    ...{ effect, actions, conditions: condition },
  }))
const AUTHORIZED = '{ resourceCode description effect actions conditions { param operator value } }'

const targetsOf = (state: State, resource: string) => [
  ...[...state.users.keys()].flatMap(userId => {
    const actions = ['read', 'update'].filter(action => state.grants.has(`default/${resource}/${userId}/${action}`))
    return actions.length === 0 ? [] : [{ targetType: 'USER', targetIdentifier: userId, actions }]
  }),
  ...[...state.otherGrants.values()]
    .filter(row => row['resource'] === resource)
    .map(row => pick(row, 'targetType', 'targetIdentifier', 'actions')),
]

/** The example of each field of namespaces and their resources that reads GenAuth. */
export const resourceExamples: FieldExamples = {
  'Query.namespace': {
    query: '{ namespace(code: "billing") { code name description } }',
    path: ['namespace'],
    endpoint: 'get-namespace',
    value: ({ namespaces }) => pick(namespaces.get('billing') ?? {}, 'code', 'name', 'description'),
  },
  'Query.namespaces': {
    query: '{ namespaces(search: "b", first: 5) { totalCount nodes { code name } } }',
    path: ['namespaces'],
    endpoint: 'list-namespaces',
    value({ namespaces }) {
      const found = [...namespaces.values()].filter(row => /b/i.test(`${row['code']}${row['name']}`))
      return { totalCount: found.length, nodes: found.map(row => pick(row, 'code', 'name')) }
    },
  },
  'Query.resource': {
    query:
      '{ resource(code: "invoice") { namespace code name description type rawType actions { name description } apiIdentifier } }',
    path: ['resource'],
    endpoint: 'get-resource',
    value: state => ({
      ...pick(
        resourceOf(state, 'invoice'),
        'namespace',
        'code',
        'name',
        'description',
        'type',
        'actions',
        'apiIdentifier',
      ),
      rawType: 'API',
    }),
  },
  'Query.resources': {
    query: '{ resources(type: MENU) { totalCount nodes { namespace code name } } }',
    path: ['resources'],
    endpoint: 'list-resources',
    value({ resources }) {
      const found = [...resources.values()].filter(({ type }) => type === 'MENU')
      return { totalCount: found.length, nodes: found.map(row => pick(row, 'namespace', 'code', 'name')) }
    },
  },
  'User.authorizedResources': {
    query: `{ user(userId: "${FIRST}") { status authorizedResources(namespace: "default", type: DATA) { resourceCode description actions } } }`,
    path: ['user', 'authorizedResources'],
    endpoint: 'get-user-authorized-resources',
    value: state => [
      { resourceCode: 'report', ...pick(resourceOf(state, 'report'), 'description'), actions: ['read', 'update'] },
    ],
  },
  'Group.authorizedResources': {
    query: `{ group(code: "finance") { name authorizedResources ${AUTHORIZED} } }`,
    path: ['group', 'authorizedResources'],
    endpoint: 'get-group-authorized-resources',
    value: state => authorized(state, 'GROUP', 'finance'),
  },
  'Role.authorizedResources': {
    query:
      '{ role(code: "auditor") { name authorizedResources { resourceCode resourceType rawResourceType actions effect } } }',
    path: ['role', 'authorizedResources'],
    endpoint: 'get-role-authorized-resources',
    value: state =>
      ofType(state, 'ROLE', 'auditor').map(({ resource, actions }) => {
        const { type } = resourceOf(state, resource)
        return { resourceCode: resource, resourceType: type, rawResourceType: type, actions, effect: null }
      }),
  },
  'Department.authorizedResources': {
    query: `{ department(organizationCode: "acme", departmentId: "b860c85209e5c36b74c902f4") { name authorizedResources ${AUTHORIZED} } }`,
    path: ['department', 'authorizedResources'],
    endpoint: 'get-authorized-resources',
    value: state => authorized(state, 'DEPARTMENT', 'b860c85209e5c36b74c902f4'),
  },
  'Namespace.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Namespace { name } } }',
    variables: { refs: [{ __typename: 'Namespace', code: 'billing' }] },
    path: ['_entities', 0],
    endpoint: 'get-namespace',
    value: ({ namespaces }) => pick(namespaces.get('billing') ?? {}, 'name'),
  },
  'Namespace.resources': {
    query: '{ namespace(code: "default") { name resources(first: 2) { nodes { code name } } } }',
    path: ['namespace', 'resources'],
    endpoint: 'list-resources',
    value: ({ resources }) => ({ nodes: [...resources.values()].slice(0, 2).map(row => pick(row, 'code', 'name')) }),
  },
  'Resource.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Resource { name } } }',
    variables: { refs: [{ __typename: 'Resource', namespace: 'default', code: 'invoice' }] },
    path: ['_entities', 0],
    endpoint: 'get-resource',
    value: state => pick(resourceOf(state, 'invoice'), 'name'),
  },
  'Resource.authorizedTargets': {
    query:
      '{ resource(code: "invoice") { name authorizedTargets(first: 200) { totalCount nodes { targetType targetIdentifier actions } } } }',
    path: ['resource', 'authorizedTargets'],
    endpoint: 'get-resource-authorized-targets',
    value(state) {
      const nodes = targetsOf(state, 'invoice')
      return { totalCount: nodes.length, nodes: nodes.slice(0, 200) }
    },
  },
  'ResourceTarget.user': {
    query:
      '{ resource(code: "report") { name authorizedTargets(first: 1) { nodes { targetIdentifier user { status } } } } }',
    path: ['resource', 'authorizedTargets', 'nodes', 0, 'user'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => ({
      status: upper(state.users.get(String(targetsOf(state, 'report')[0]?.['targetIdentifier']))?.['status']),
    }),
  },
}
