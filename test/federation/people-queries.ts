import { expect } from 'vitest'
import type { SupergraphQuery } from './supergraph-queries.js'

const KIM = 'a17e4b3d7fcbaca15b7462c1'
const DANA = '1869ba010ecd2b62f5d5bee3'
const PAID = '2026103110444500b349000001'
const [KIM_AT, DANA_AT] = ['kim.miller@example.com', 'dana.okafor@example.com']

/** A user who has a desk, but no e-mail address. */
export const withoutEmail = 'eda8c9d7726b85c85969af8f'

const byId = (...ids: string[]) =>
  ids.length === 1 ? `get-user userId=${ids[0]}` : `get-user-batch userIds=${ids.join(',')}`
const byEmail = (...ids: string[]) => `${byId(...ids)} userIdType=email`

/** Queries that need users of the gateway and what other teams know of them, by their ids or by their e-mail addresses. */
export const peopleQueries: readonly SupergraphQuery[] = [
  {
    what: 'a user, and the desk that another team adds',
    query: `{ user(userId: "${KIM}") { name desk { floor } } }`,
    data: { user: { name: 'Kim Miller', desk: { floor: 1 } } },
    calls: [byId(KIM)],
  },
  {
    what: 'a user by reference',
    query: '{ desk(id: "D-1") { floor user { name status } } }',
    data: { desk: { floor: 1, user: { name: 'Kim Miller', status: 'ACTIVATED' } } },
    calls: [byId(KIM)],
  },
  {
    what: 'the id of a user alone',
    query: '{ desk(id: "D-1") { user { __typename userId } } }',
    data: { desk: { user: { __typename: 'User', userId: KIM } } },
    calls: [],
  },
  {
    what: 'a batch with an unknown user, an invalid id and none at all',
    query: '{ desks { id user { nickname } } }',
    data: {
      desks: [
        { id: 'D-1', user: { nickname: 'Kim' } },
        { id: 'D-2', user: { nickname: 'Dana' } },
        { id: 'D-3', user: { nickname: 'Lin' } },
        { id: 'D-4', user: { nickname: null } },
        { id: 'D-5', user: null },
        { id: 'D-6', user: { nickname: null } },
      ],
    },
    errors: { 'desks.5.user': 'BAD_USER_INPUT' },
    calls: [byId(KIM, DANA, withoutEmail, 'nobody')],
  },
  {
    what: 'a user by another key',
    query: '{ visit(id: "V-1") { visitor host { name } } }',
    data: { visit: { visitor: 'Robin Vale', host: { name: 'Kim Miller' } } },
    calls: [byEmail(KIM_AT)],
  },
  {
    what: 'another key alone',
    query: '{ visit(id: "V-1") { host { email } } }',
    data: { visit: { host: { email: KIM_AT } } },
    calls: [],
  },
  {
    what: 'a batch by another key, with duplicates, an unknown user and none at all',
    query: '{ visits { host { nickname } } }',
    data: {
      visits: [
        { host: { nickname: 'Kim' } },
        { host: { nickname: 'Dana' } },
        { host: { nickname: 'Kim' } },
        { host: { nickname: null } },
        { host: null },
      ],
    },
    calls: [byEmail(KIM_AT, DANA_AT, 'nobody@example.com')],
  },
  {
    what: 'from one team to another that knows the user by another key',
    query: '{ visit(id: "V-1") { host { desk { id } } } }',
    data: { visit: { host: { desk: { id: 'D-1' } } } },
    calls: [byEmail(KIM_AT)],
  },
  {
    what: 'the other way round',
    query: '{ desk(id: "D-2") { user { visits { visitor } } } }',
    data: { desk: { user: { visits: [{ visitor: 'Sasha Hill' }] } } },
    calls: [byId(DANA)],
  },
  {
    what: 'through both keys and back, in lists',
    query: '{ visits { host { desk { floor user { userId } } } } }',
    data: {
      visits: [
        { host: { desk: { floor: 1, user: { userId: KIM } } } },
        { host: { desk: { floor: 2, user: { userId: DANA } } } },
        { host: { desk: { floor: 1, user: { userId: KIM } } } },
        { host: { desk: null } },
        { host: null },
      ],
    },
    calls: [byEmail(KIM_AT, DANA_AT, 'nobody@example.com')],
  },
  {
    what: 'a key that is null',
    query: `{ user(userId: "${withoutEmail}") { email status visits { visitor } desk { id } } }`,
    data: { user: { email: null, status: 'ACTIVATED', visits: null, desk: { id: 'D-3' } } },
    calls: [byId(withoutEmail)],
  },
  {
    what: 'keys of which one is null, in a list',
    query: `{ usersByIds(ids: ["${DANA}", "${withoutEmail}", "nobody"]) { visits { id } } }`,
    data: { usersByIds: [{ visits: [{ id: 'V-2' }] }, { visits: null }, null] },
    calls: [byId(DANA, withoutEmail, 'nobody')],
  },
  {
    what: 'the members of a group, with their desks',
    query: '{ group(code: "finance") { members(first: 2) { totalCount nodes { userId desk { floor } } } } }',
    data: {
      group: {
        members: {
          totalCount: expect.any(Number),
          nodes: [
            { userId: KIM, desk: { floor: 1 } },
            { userId: DANA, desk: { floor: 2 } },
          ],
        },
      },
    },
    calls: ['get-group code=finance', 'list-group-members code=finance page=1 limit=2'],
  },
  {
    what: 'who paid an order, and where they sit',
    query: `{ order(orderNo: "${PAID}") { payDetail { payer { name desk { id } } } } }`,
    data: { order: { payDetail: { payer: { name: 'Dana Okafor', desk: { id: 'D-2' } } } } },
    calls: [`get-order-pay-detail orderNo=${PAID}`, byId(DANA)],
  },
  {
    what: 'the same user by two keys',
    query: '{ desk(id: "D-1") { user { name } } visit(id: "V-1") { host { nickname } } }',
    data: { desk: { user: { name: 'Kim Miller' } }, visit: { host: { nickname: 'Kim' } } },
    calls: [byId(KIM), byEmail(KIM_AT)],
  },
  {
    what: 'a part that GenAuth sends only if it is asked to',
    query: '{ desk(id: "D-1") { user { customData } } }',
    data: {
      desk: {
        user: {
          customData: {
            ...{
              badge: '1000',
              remote: true,
              height: 160,
              joined: '2022-07-03T02:20:30.000Z',
              school: 'pku',
              pin: 'c2VjcmV0',
            },
          },
        },
      },
    },
    calls: [`${byId(KIM)} withCustomData=true`],
  },
  {
    what: 'a user and what belongs to it',
    query: '{ desk(id: "D-1") { user { status groups { code } roles { code } } } }',
    data: {
      desk: {
        user: {
          status: 'ACTIVATED',
          groups: [{ code: 'developers' }, { code: 'finance' }],
          roles: [{ code: 'admin' }, { code: 'auditor' }],
        },
      },
    },
    calls: [byId(KIM), `get-user-groups userId=${KIM}`, `get-user-roles userId=${KIM}`],
  },
  {
    what: 'what belongs to a user who is known by another key',
    query: '{ visit(id: "V-1") { host { roles(namespace: "default") { namespace code } } } }',
    data: {
      visit: {
        host: {
          roles: [
            { namespace: 'default', code: 'admin' },
            { namespace: 'default', code: 'auditor' },
          ],
        },
      },
    },
    calls: [byEmail(KIM_AT), `get-user-roles userId=${KIM} namespace=default`],
  },
  {
    what: 'users by their ids, in their order',
    query: `{ usersByIds(ids: ["${DANA}", "nobody", "${KIM}"]) { userId desk { id } } }`,
    data: { usersByIds: [{ userId: DANA, desk: { id: 'D-2' } }, null, { userId: KIM, desk: { id: 'D-1' } }] },
    calls: [byId(DANA, 'nobody', KIM)],
  },
  {
    what: 'users whose bulk read is refused, beside what others know of them',
    fault: { kind: 'error-body', endpoint: 'get-user-batch', statusCode: 499, apiCode: 4999 },
    query: '{ desks { floor user { userId status } } }',
    data: {
      desks: [
        { floor: 1, user: { userId: KIM, status: null } },
        { floor: 2, user: { userId: DANA, status: null } },
        { floor: 2, user: { userId: withoutEmail, status: null } },
        { floor: 3, user: { userId: 'nobody', status: null } },
        { floor: 3, user: null },
        { floor: 3, user: { userId: '', status: null } },
      ],
    },
    errors: {
      'desks.0.user': 'UPSTREAM_REJECTED',
      'desks.1.user': 'UPSTREAM_REJECTED',
      'desks.2.user': 'UPSTREAM_REJECTED',
      'desks.3.user': 'UPSTREAM_REJECTED',
      'desks.5.user': 'BAD_USER_INPUT',
    },
    calls: [byId(KIM, DANA, withoutEmail, 'nobody')],
  },
  {
    what: 'the caller’s own user, of a caller without a token',
    query: '{ viewer { userId desk { id } } }',
    data: { viewer: null },
    calls: [],
  },
]
