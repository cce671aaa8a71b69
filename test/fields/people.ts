import type { Simulator } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'

type State = Simulator['state']

const first = ({ users }: State) => [...users.values()][0] ?? {}
/** An order that a user paid. */
const PAID = '2026103110444500b349000001'
/** The first user, as whom the audits ask. */
export const FIRST = 'a17e4b3d7fcbaca15b7462c1'

const upper = (word: unknown) => String(word).toUpperCase()
/** GenAuth has milliseconds as text. */
const timeOf = (ms: unknown) => new Date(Number(ms)).toISOString()

/** The users of a membership, in the order of the table. */
const membersOf = (members: State['groupMembers'], { users }: State, fields: Readonly<Record<string, string>>) =>
  [...members.values()]
    .filter(row => Object.entries(fields).every(([name, value]) => row[name] === value))
    .map(({ userId }) => users.get(String(userId)) ?? {})

/** The example of each field of users, groups and roles that reads GenAuth. */
export const peopleExamples: FieldExamples = {
  'Query.user': {
    query: `{ user(userId: "${FIRST}") { userId status name customData } }`,
    path: ['user'],
    endpoint: 'get-user',
    value(state) {
      const { name, status, customData } = first(state)
      return { userId: FIRST, status: upper(status), name, customData }
    },
  },
  'Query.viewer': {
    query: '{ viewer { userId email nickname identities { provider } } }',
    path: ['viewer'],
    endpoint: 'get-user',
    value(state) {
      const { email, nickname } = first(state)
      return { userId: FIRST, email, nickname, identities: [{ provider: 'WECHAT' }] }
    },
  },
  'Query.users': {
    query: `{
      users(filter: { status: [SUSPENDED], loginsCount: { from: "1" } }, orderBy: { field: CREATED_AT, direction: DESC }, first: 2) {
        totalCount nodes { userId createdAt }
      }
    }`,
    path: ['users'],
    endpoint: 'list-users',
    value({ users }) {
      const found = [...users.values()]
        .filter(({ status, loginsCount }) => status === 'Suspended' && Number(loginsCount) >= 1)
        .sort((one, other) => (String(one['createdAt']) < String(other['createdAt']) ? 1 : -1))
      return {
        totalCount: found.length,
        nodes: found.slice(0, 2).map(({ userId, createdAt }) => ({ userId, createdAt })),
      }
    },
  },
  'Query.usersByIds': {
    query: `query ($ids: [ID!]!) { usersByIds(ids: $ids, idType: EMAIL) { email loginsCount identities { provider } } }`,
    variables: { ids: ['lin.berg@example.com', 'nobody@example.com', 'KIM.MILLER@example.com'] },
    path: ['usersByIds', 2],
    endpoint: 'get-user-batch',
    value(state) {
      const { email, loginsCount } = first(state)
      return { email, loginsCount, identities: [{ provider: 'WECHAT' }] }
    },
  },
  'PayDetail.payer': {
    query: `{ order(orderNo: "${PAID}") { goodsName payDetail { payType payer { userId nickname } } } }`,
    path: ['order', 'payDetail', 'payer'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value({ payments, users }) {
      const { userId, nickname } = users.get(String(payments.get(PAID)?.['paidAccountNo'])) ?? {}
      return { userId, nickname }
    },
  },
  'User.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { nickname } } }',
    variables: { refs: [{ __typename: 'User', userId: FIRST }] },
    path: ['_entities', 0],
    endpoint: 'get-user',
    value: state => ({ nickname: first(state)['nickname'] }),
  },
  'User.groups': {
    query: `{ user(userId: "${FIRST}") { loginsCount groups { code name } } }`,
    path: ['user', 'groups'],
    endpoint: 'get-user-groups',
    value: ({ groups, groupMembers }) =>
      [...groupMembers.values()]
        .filter(({ userId }) => userId === FIRST)
        .map(({ code }) => ({ code, name: groups.get(String(code))?.['name'] })),
  },
  'User.roles': {
    query: `{ user(userId: "${FIRST}") { loginsCount roles(namespace: "default") { namespace code name status } } }`,
    path: ['user', 'roles'],
    endpoint: 'get-user-roles',
    value: ({ roleMembers, roles }) =>
      [...roleMembers.values()]
        .filter(({ userId, namespace }) => userId === FIRST && namespace === 'default')
        .map(({ namespace, code }) => {
          const { name, status } = roles.get(`${namespace}/${code}`) ?? {}
          return { namespace, code, name, status }
        }),
  },
  'User.hasAnyRole': {
    query: `{ user(userId: "${FIRST}") { loginsCount hasAnyRole(roles: [{ code: "auditor" }, { namespace: "billing", code: "nobody" }]) } }`,
    path: ['user', 'hasAnyRole'],
    endpoint: 'has-any-role',
    value: ({ roleMembers }) => ['default/auditor', 'billing/nobody'].some(role => roleMembers.has(`${role}/${FIRST}`)),
  },
  'User.loginHistory': {
    query: `{ user(userId: "${FIRST}") { loginsCount loginHistory(filter: { appId: "62f20932716fbcc10d966ee5" }) { totalCount nodes { appName time clientIp } } } }`,
    path: ['user', 'loginHistory'],
    endpoint: 'get-user-login-history',
    value({ logins }) {
      const all = [...logins.values()].filter(
        ({ userId, appId }) => userId === FIRST && appId === '62f20932716fbcc10d966ee5',
      )
      return { totalCount: all.length, nodes: all.map(({ appName, time, clientIp }) => ({ appName, time, clientIp })) }
    },
  },
  'User.mfaInfo': {
    query: `{ user(userId: "${FIRST}") { loginsCount mfaInfo { totpStatus smsMfaStatus } } }`,
    path: ['user', 'mfaInfo'],
    endpoint: 'get-user-mfa-info',
    value: state => ({ totpStatus: false, smsMfaStatus: first(state)['phoneVerified'] }),
  },
  'User.principalAuthenticationInfo': {
    query: `{ user(userId: "${FIRST}") { loginsCount principalAuthenticationInfo { authenticated principalName } } }`,
    path: ['user', 'principalAuthenticationInfo'],
    endpoint: 'get-user-principal-authentication-info',
    value: state => [{ authenticated: true, principalName: first(state)['name'] }],
  },
  'User.syncRelations': {
    query: `{ user(userId: "${FIRST}") { loginsCount syncRelations { provider userIdInIdp } } }`,
    path: ['user', 'syncRelations'],
    endpoint: 'get-user-sync-relations',
    value: state => [{ provider: 'ldap', userIdInIdp: first(state)['externalId'] }],
  },
  'Query.archivedUsers': {
    query: '{ archivedUsers(startAt: "2020-01-01T00:00:00Z") { totalCount nodes { userId archivedAt } } }',
    path: ['archivedUsers'],
    endpoint: 'list-archived-users',
    value: ({ archivedUsers }) => ({
      totalCount: archivedUsers.size,
      nodes: [...archivedUsers.values()].map(({ userId, archivedAt }) => ({ userId, archivedAt })),
    }),
  },
  'ArchivedUser.user': {
    query: '{ archivedUsers(first: 2) { nodes { user { userId status } } } }',
    path: ['archivedUsers', 'nodes', 1, 'user'],
    endpoint: 'get-user-batch',
    value({ archivedUsers, users }) {
      const [, userId = ''] = archivedUsers.keys()
      return { userId, status: upper(users.get(userId)?.['status']) }
    },
  },
  'Role.assignments': {
    query:
      '{ role(namespace: "billing", code: "approver") { name assignments(first: 1) { nodes { status enableTime endTime } } } }',
    path: ['role', 'assignments'],
    endpoint: 'list-role-assignments',
    value({ roleMembers }) {
      const [row] = [...roleMembers.values()].filter(({ code }) => code === 'approver')
      return {
        nodes: [{ status: 'ENABLE', enableTime: timeOf(row?.['enableTime']), endTime: timeOf(row?.['endTime']) }],
      }
    },
  },
  'Query.group': {
    query: '{ group(code: "finance") { code name type } }',
    path: ['group'],
    endpoint: 'get-group',
    value: ({ groups }) => ({ code: 'finance', name: groups.get('finance')?.['name'], type: 'static' }),
  },
  'Group.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Group { name } } }',
    variables: { refs: [{ __typename: 'Group', code: 'finance' }] },
    path: ['_entities', 0],
    endpoint: 'get-group',
    value: ({ groups }) => ({ name: groups.get('finance')?.['name'] }),
  },
  'Query.groups': {
    query: '{ groups(search: "FIN") { totalCount nodes { code } } }',
    path: ['groups'],
    endpoint: 'list-groups',
    value({ groups }) {
      const nodes = [...groups.keys()].filter(code => code.startsWith('fin')).map(code => ({ code }))
      return { totalCount: nodes.length, nodes }
    },
  },
  'Group.members': {
    query: '{ group(code: "finance") { name members(first: 5) { totalCount edges { node { userId email } } } } }',
    path: ['group', 'members'],
    endpoint: 'list-group-members',
    value(state) {
      const all = membersOf(state.groupMembers, state, { code: 'finance' })
      const nodes = all.slice(0, 5).map(({ userId, email }) => ({ node: { userId, email } }))
      return { totalCount: all.length, edges: nodes }
    },
  },
  'Query.role': {
    query: '{ role(namespace: "billing", code: "approver") { namespace code disableTime } }',
    path: ['role'],
    endpoint: 'get-role',
    value: ({ roles }) => ({
      namespace: 'billing',
      code: 'approver',
      disableTime: timeOf(roles.get('billing/approver')?.['disableTime']),
    }),
  },
  'Role.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Role { name status } } }',
    variables: { refs: [{ __typename: 'Role', namespace: 'billing', code: 'approver' }] },
    path: ['_entities', 0],
    endpoint: 'get-role',
    value({ roles }) {
      const { name, status } = roles.get('billing/approver') ?? {}
      return { name, status }
    },
  },
  'Query.roles': {
    query: '{ roles(namespace: "billing") { totalCount nodes { code } } }',
    path: ['roles'],
    endpoint: 'list-roles',
    value({ roles }) {
      const nodes = [...roles.values()].flatMap(({ namespace, code }) => (namespace === 'billing' ? [{ code }] : []))
      return { totalCount: nodes.length, nodes }
    },
  },
  'Role.departments': {
    query: '{ role(code: "admin") { name departments(first: 1) { totalCount nodes { id code name } } } }',
    path: ['role', 'departments'],
    endpoint: 'list-role-departments',
    value: state => {
      const [row] = [...state.roleDepartments.values()].filter(({ code }) => code === 'admin')
      const department = [...state.departments.values()].find(
        ({ departmentId }) => departmentId === row?.['departmentId'],
      )
      return {
        totalCount: 2,
        nodes: [{ id: row?.['departmentId'], code: department?.['code'], name: department?.['name'] }],
      }
    },
  },
  'Role.members': {
    query: '{ role(code: "auditor") { name members(last: 3) { nodes { userId } } } }',
    path: ['role', 'members'],
    endpoint: 'list-role-members',
    value: state => ({
      nodes: membersOf(state.roleMembers, state, { namespace: 'default', code: 'auditor' })
        .slice(-3)
        .map(({ userId }) => ({ userId })),
    }),
  },
}
