import type { Simulator } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

/** The id of the root of the first organization. */
const ROOT = '6229c4deb3e4d8a20b6021ff'

const organizationOf = ({ organizations }: State) => [...organizations.values()][0] ?? {}
const departmentsOf = ({ departments }: State) =>
  [...departments.values()].filter(({ organizationCode }) => organizationCode === 'acme')
const rootOf = (state: State) => departmentsOf(state)[0] ?? {}
const childrenOf = (state: State) =>
  departmentsOf(state).filter(({ parentDepartmentId }) => parentDepartmentId === rootOf(state)['departmentId'])
const membershipOf = ({ departmentMembers }: State) =>
  [...departmentMembers.values()].find(({ userId }) => userId === FIRST) ?? {}
const leadersOf = ({ users }: State, { leaderUserIds }: Readonly<Record<string, unknown>>) =>
  (leaderUserIds as string[]).map(userId => ({ status: String(users.get(userId)?.['status']).toUpperCase() }))

/** The example of each field of organizations and departments that reads GenAuth. */
export const organizationExamples: FieldExamples = {
  'Query.organization': {
    query: '{ organization(organizationCode: "acme") { organizationName membersCount status createdAt customData } }',
    path: ['organization'],
    endpoint: 'get-organization',
    value(state) {
      const { organizationName, membersCount, createdAt, customData } = organizationOf(state)
      return { organizationName, membersCount, status: true, createdAt, customData }
    },
  },
  'Query.organizations': {
    query: '{ organizations(search: "labs") { totalCount nodes { organizationCode } } }',
    path: ['organizations'],
    endpoint: 'search-organizations',
    value({ organizations }) {
      const found = [...organizations.keys()].filter(code => code.includes('labs'))
      return { totalCount: found.length, nodes: found.map(organizationCode => ({ organizationCode })) }
    },
  },
  'Query.department': {
    query: '{ department(organizationCode: "acme", departmentId: "root") { departmentId name hasChildren } }',
    path: ['department'],
    endpoint: 'get-department',
    value(state) {
      const { departmentId, name, hasChildren } = rootOf(state)
      return { departmentId, name, hasChildren }
    },
  },
  'Organization.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Organization { description } } }',
    variables: { refs: [{ __typename: 'Organization', organizationCode: 'acme' }] },
    path: ['_entities', 0],
    endpoint: 'get-organization',
    value: state => ({ description: organizationOf(state)['description'] }),
  },
  'Organization.root': {
    query: '{ organization(organizationCode: "acme") { organizationName root { name } } }',
    path: ['organization', 'root'],
    endpoint: 'get-department',
    value: state => ({ name: rootOf(state)['name'] }),
  },
  'Organization.departments': {
    query: '{ organization(organizationCode: "acme") { organizationName departments { departmentId name } } }',
    path: ['organization', 'departments'],
    endpoint: 'get-all-departments',
    value: state => departmentsOf(state).map(({ departmentId, name }) => ({ departmentId, name })),
  },
  'Organization.leaders': {
    query: '{ organization(organizationCode: "acme") { organizationName leaders { status } } }',
    path: ['organization', 'leaders', 0],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => leadersOf(state, organizationOf(state))[0],
  },
  'Department.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Department { name } } }',
    variables: { refs: [{ __typename: 'Department', organizationCode: 'acme', departmentId: 'root' }] },
    path: ['_entities', 0],
    endpoint: 'get-department',
    value: state => ({ name: rootOf(state)['name'] }),
  },
  'Department.parent': {
    query: `query ($refs: [_Any!]!) {
      _entities(representations: $refs) { ... on Department { children { name parent { code } } } }
    }`,
    variables: { refs: [{ __typename: 'Department', organizationCode: 'acme', departmentId: ROOT }] },
    path: ['_entities', 0, 'children', 1, 'parent'],
    endpoint: 'get-department',
    value: state => ({ code: rootOf(state)['code'] }),
  },
  'Department.children': {
    query: '{ department(organizationCode: "acme", departmentId: "root") { name children { name } } }',
    path: ['department', 'children'],
    endpoint: 'list-children-departments',
    value: state => childrenOf(state).map(({ name }) => ({ name })),
  },
  'Department.leaders': {
    query: '{ department(organizationCode: "acme", departmentId: "root") { name leaders { status } } }',
    path: ['department', 'leaders', 0],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => leadersOf(state, rootOf(state))[0],
  },
  'Department.members': {
    query: `{
      department(organizationCode: "acme", departmentId: "root") {
        name members(includeDescendants: true, first: 2) { totalCount nodes { userId } }
      }
    }`,
    path: ['department', 'members'],
    endpoint: 'list-department-members',
    value(state) {
      const members = [...state.departmentMembers.values()].filter(
        ({ organizationCode }) => organizationCode === 'acme',
      )
      return { totalCount: members.length, nodes: members.slice(0, 2).map(({ userId }) => ({ userId })) }
    },
  },
  'User.departments': {
    query: `{
      user(userId: "${FIRST}") {
        loginsCount
        departments { edges { isLeader isMainDepartment joinedAt departmentNamePath node { name } } }
      }
    }`,
    path: ['user', 'departments'],
    endpoint: 'get-user-departments',
    value: state => ({
      edges: [
        {
          isLeader: true,
          isMainDepartment: membershipOf(state)['isMainDepartment'],
          joinedAt: membershipOf(state)['joinedAt'],
          departmentNamePath: [rootOf(state)['name']],
          node: { name: rootOf(state)['name'] },
        },
      ],
    }),
  },
  'UserDepartmentConnection.nodes': {
    query: `{ user(userId: "${FIRST}") { loginsCount departments { nodes { name membersCount } } } }`,
    path: ['user', 'departments', 'nodes', 0],
    endpoint: 'get-department',
    value: state => ({ name: rootOf(state)['name'], membersCount: rootOf(state)['membersCount'] }),
  },
  'UserDepartmentEdge.node': {
    query: `{ user(userId: "${FIRST}") { loginsCount departments { edges { isLeader node { hasChildren } } } } }`,
    path: ['user', 'departments', 'edges', 0, 'node'],
    endpoint: 'get-department',
    value: state => ({ hasChildren: rootOf(state)['hasChildren'] }),
  },
}
