// The sample people of the simulator: users with their groups and roles.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const GIVEN = [
  'Ada',
  'Bo',
  'Chen',
  'Dana',
  'Emil',
  'Fang',
  'Grace',
  'Hao',
  'Ines',
  'Jun',
  'Kim',
  'Lin',
  'Mei',
  'Noor',
] as const
const FAMILY = ['Wang', 'Li', 'Zhang', 'Miller', 'Sato', 'Okafor', 'Silva', 'Novak', 'Haddad', 'Berg', 'Rossi'] as const
const CITIES = [
  ['CN', 'Beijing', 'Beijing'],
  ['CN', 'Guangdong', 'Shenzhen'],
  ['SG', '', 'Singapore'],
  ['DE', 'Berlin', 'Berlin'],
] as const satisfies readonly (readonly [string, string, string])[]

const GROUPS = ['developers', 'finance', 'support', 'managers', 'contractors'] as const
const ROLES = [
  ['default', 'admin'],
  ['default', 'auditor'],
  ['default', 'member'],
  ['billing', 'approver'],
  ['billing', 'reader'],
] as const

type People = Pick<State, 'users' | 'groups' | 'groupMembers' | 'roles' | 'roleMembers' | 'logins' | 'archivedUsers'>

const DAY_MS = 86_400_000
/** When somebody signed in last, well before anybody runs the simulator. */
const LATEST = Date.UTC(2026, 9, 31, 8)

/** Generates so many users, always the same for a seed. */
export function createPeople(random: Random, count: number): People {
  const usernames = new Map<string, number>()
  const users = Array.from({ length: count }, (_, index) => createUser(random, index, usernames))
  const groups = GROUPS.map((code, index) => ({
    ...{ id: random.hex(24), code, name: titled(code), description: '', type: 'static' },
    customData: { budget: `${index + 1}000.50` },
  }))
  const roles = ROLES.map(([namespace, code]) => ({
    id: random.hex(24),
    namespace,
    namespaceName: titled(namespace),
    code,
    name: titled(code),
    description: `May act as ${code}.`,
    status: 'ENABLE',
    // Digits as text, or null where a role never ends.
    disableTime: code === 'approver' ? '1798761600000' : null,
  }))
  return {
    users: table('users', users),
    groups: table('groups', groups),
    groupMembers: table(
      'groupMembers',
      groups.flatMap(({ code }, at) => membersOf(users, at, GROUPS.length).map(userId => ({ code, userId }))),
    ),
    roles: table('roles', roles),
    roleMembers: table(
      'roleMembers',
      roles.flatMap(({ namespace, code }, at) =>
        membersOf(users, at, ROLES.length).map(userId => ({
          namespace,
          code,
          userId,
          enableTime: '1704067200000',
          endTime: code === 'approver' ? '1798761600000' : null,
        })),
      ),
    ),
    logins: table(
      'logins',
      users.flatMap(user => createLogins(random, user)),
    ),
    archivedUsers: table(
      'archivedUsers',
      users
        .filter(({ status }) => status === 'Resigned')
        .map(({ userId, updatedAt }) => ({ userId, archivedAt: updatedAt })),
    ),
  }
}

/** Up to five, the latest first, a day or more apart. */
const createLogins = (random: Random, { userId, lastLogin, lastIp }: ReturnType<typeof createUser>): WireRecord[] =>
  Array.from({ length: 1 + random.below(5) }, (_, index) => ({
    userId,
    appId: index % 2 === 0 ? '62f20932716fbcc10d966ee5' : '63eb4585156d977101dd3750',
    appName: index % 2 === 0 ? 'Console' : 'Shop',
    appLogo: 'https://files.example.com/logo.png',
    appLoginUrl: 'https://shop.example.com/login',
    clientIp: lastIp,
    userAgent: 'Mozilla/5.0',
    time: new Date(Date.parse(lastLogin) - index * DAY_MS - random.below(3_600_000)).toISOString(),
  }))

/** Everybody is in one, and every third in the next one as well. */
const membersOf = (users: readonly { readonly userId: string }[], at: number, of: number) =>
  users
    .filter((_, index) => index % of === at || (index % 3 === 0 && (index + 1) % of === at))
    .map(({ userId }) => userId)

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** @param usernames those given so far, with how often: the second of a name gets a 2 */
function createUser(random: Random, index: number, usernames: Map<string, number>) {
  const givenName = random.pick(GIVEN)
  const familyName = random.pick(FAMILY)
  const own = `${givenName}.${familyName}`.toLowerCase()
  const nth = (usernames.get(own) ?? 0) + 1
  usernames.set(own, nth)
  const username = nth === 1 ? own : `${own}${nth}`
  const [country, province, city] = CITIES[random.below(CITIES.length)] as readonly [string, string, string]
  const createdAt = Date.UTC(2023, 0, 1) + random.below(1_000) * DAY_MS
  const status = index % 17 === 5 ? 'Suspended' : index % 23 === 7 ? 'Resigned' : 'Activated'
  const days = random.below(300)
  // Whoever may still sign in did so lately.
  const lastLogin = status === 'Activated' ? LATEST - (days % 45) * DAY_MS - days * 61_000 : createdAt + days * DAY_MS
  return {
    userId: random.hex(24),
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(lastLogin).toISOString(),
    status,
    workStatus: index % 23 === 7 ? 'Closed' : 'Active',
    externalId: `E-${10_000 + index}`,
    email: `${username}@example.com`,
    phone: `1380${String(1_000_000 + index)}`,
    phoneCountryCode: '+86',
    username,
    name: `${givenName} ${familyName}`,
    nickname: givenName,
    photo: 'https://files.example.com/default-user-avatar.png',
    loginsCount: random.below(400),
    lastLogin: new Date(lastLogin).toISOString(),
    lastIp: `203.0.113.${random.below(254) + 1}`,
    gender: random.pick(['M', 'F', 'U']),
    emailVerified: true,
    phoneVerified: index % 2 === 0,
    birthdate: `${1960 + random.below(40)}-0${1 + random.below(9)}-1${random.below(9)}`,
    country,
    province,
    city,
    company: 'Acme',
    givenName,
    familyName,
    locale: country === 'CN' ? 'zh-CN' : 'en-US',
    userSourceType: random.pick(['register', 'adminCreated', 'excel', 'syncTask']),
    registerSource: ['basic:email'],
    passwordSecurityLevel: 1 + random.below(3),
    resetPasswordOnNextLogin: false,
    identityNumber: `1101011990${String(10_000_000 + index)}`,
    // The following are sent only if they are asked for.
    customData: {
      badge: String(1_000 + index),
      remote: index % 4 === 0,
      height: 160 + (index % 40),
      joined: '2022-07-03T02:20:30.000Z',
      school: index % 2 === 0 ? 'pku' : 'nus',
      pin: 'c2VjcmV0',
    },
    departmentIds: [],
    identities: [
      {
        identityId: random.hex(24),
        extIdpId: '62f20932716fbcc10d966ee5',
        provider: 'wechat',
        type: 'openid',
        userIdInIdp: `o-${random.hex(12)}`,
        userInfoInIdp: { nickname: givenName },
        accessToken: random.hex(32),
        refreshToken: random.hex(32),
        originConnIds: ['605492ac41xxxxe0362f0707'],
      },
    ],
  }
}
