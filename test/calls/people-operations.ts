import type { MinimalOperation } from './operations.js'

/** How many users the pool has, so that its largest group has more members than a page. */
export const USERS = 500

/** The codes of the pool's groups: those of the simulator, and others that make them twenty. */
export const GROUPS = [
  ...['developers', 'finance', 'support', 'managers', 'contractors'],
  ...Array.from({ length: 15 }, (_, index) => `group-${index}`),
]

/** `@n` stands for the id of the user at place n of the list. */
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `@${from + index}`)
const bulk = (from: number, to: number) => `get-user-batch userIds=${ids(from, to).join()}`
const byEmail = (...emails: string[]) => `get-user-batch userIds=${emails.join()} userIdType=email`

const KIM = 'kim.miller@example.com'
const DANA = 'dana.okafor@example.com'

const users = (from: number, to: number) => ({
  references: ids(from, to).map(userId => ({ __typename: 'User', userId })),
})
const entities = (selection: string) =>
  `query ($references: [_Any!]!) { _entities(representations: $references) { ... on User { ${selection} } } }`
const listUsers = (limit: number) => `list-users {"options":{"pagination":{"page":1,"limit":${limit}}}}`

const UNPROVEN = 'the user may not exist'
const BULK = 'a bulk read takes at most 50 ids'
const LISTS = 'each group has a list of its own'

/** Operations over a pool of people. */
export const peopleOperations: readonly MinimalOperation[] = [
  {
    what: 'a user',
    query: '{ user(userId: "@0") { userId } }',
    calls: ['get-user userId=@0'],
    rounds: 1,
    because: UNPROVEN,
  },
  {
    what: 'the same user in five places',
    query: `{ a: user(userId: "@0") { status } b: user(userId: "@0") { name } usersByIds(ids: ["@0", "@0", "@0"]) { email } }`,
    calls: ['get-user userId=@0'],
    rounds: 1,
    because: UNPROVEN,
  },
  {
    what: 'a user with groups and roles',
    query: '{ user(userId: "@0") { status groups { name } roles { name } } }',
    calls: ['get-user userId=@0', 'get-user-groups userId=@0', 'get-user-roles userId=@0'],
    rounds: 1,
    because: 'no response has both; none waits, since the id is known',
  },
  {
    what: 'the same by an address',
    query: `{ user(email: "${KIM}") { status groups { name } roles { name } } }`,
    calls: [`get-user userId=${KIM} userIdType=email`, 'get-user-groups userId=@0', 'get-user-roles userId=@0'],
    rounds: 2,
    because: 'only the user tells the id',
  },
  {
    what: 'three users, apart',
    query: '{ a: user(userId: "@0") { name } b: user(userId: "@1") { name } usersByIds(ids: ["@2"]) { name } }',
    calls: [bulk(0, 3)],
    rounds: 1,
    because: UNPROVEN,
  },
  {
    what: 'users by ids of two kinds',
    query: `{ usersByIds(ids: ["@0", "@1"]) { name } b: usersByIds(ids: ["${KIM}", "${DANA}"], idType: EMAIL) { name } }`,
    calls: [bulk(0, 2), byEmail(KIM, DANA)],
    rounds: 1,
    because: 'a bulk read takes ids of one kind',
  },
  {
    what: 'references to 200 users',
    query: entities('status'),
    variables: users(0, 200),
    calls: [bulk(0, 50), bulk(50, 100), bulk(100, 150), bulk(150, 200)],
    rounds: 1,
    because: BULK,
  },
  {
    what: 'references of which only the ids are selected',
    query: entities('userId'),
    variables: users(0, 200),
    calls: [],
    rounds: 0,
    because: 'the references prove them',
  },
  {
    what: 'groups of three users who are referred to',
    query: entities('groups { code }'),
    variables: users(0, 3),
    calls: ids(0, 3).map(id => `get-user-groups userId=${id}`),
    rounds: 1,
    because: 'GenAuth has no bulk read of memberships',
  },
  {
    what: 'a page of users',
    query: '{ users(first: 20) { totalCount nodes { name } } }',
    calls: [listUsers(20)],
    rounds: 1,
    because: 'users are large, so a page has no more of them than are selected',
  },
  {
    what: 'users that no status fits',
    query: '{ users(filter: { status: [] }) { totalCount nodes { name } } }',
    calls: [],
    rounds: 0,
    because: 'the filter excludes every user',
  },
  {
    what: 'how many users there are',
    query: '{ users { totalCount } }',
    calls: [listUsers(1)],
    rounds: 1,
    because: 'the length is part of the list',
  },
  {
    what: 'members 30 to 90 of a group',
    query: '{ group(code: "finance") { members(first: 60, after: "MEMBERS_29") { nodes { name } } } }',
    calls: ['get-group code=finance', ...[2, 3].map(page => `list-group-members code=finance page=${page} limit=30`)],
    rounds: 1,
    because: 'the group may not exist; pages of 30 have no member that is not asked for',
  },
  {
    what: '20 groups with 10 members of each',
    query: '{ groups { nodes { members(first: 10) { nodes { name } } } } }',
    calls: ['list-groups page=1 limit=50', ...GROUPS.map(code => `list-group-members code=${code} page=1 limit=10`)],
    rounds: 2,
    because: LISTS,
  },
]
