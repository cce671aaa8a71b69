import { getOperationAST, parse } from 'graphql'
import type { Subgraph } from '../../src/graph/subgraph.js'
import { planOperation } from '../../src/planning/operation-plan.js'
import { fieldScope } from '../../src/server/field-scope.js'
import { digest } from '../support/digest.js'

const ENTITIES = '_entities(representations: [{ __typename: "Order", orderNo: "O-1" }])'

/** For every field that asks GenAuth for something: the smallest operations that show what it costs. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'Query.order': ['{ order(orderNo: "O-1") { goodsName } }'],
  'Order.payDetail': [
    '{ order(orderNo: "O-1") { payDetail { payType } } }',
    '{ order(orderNo: "O-1") { goodsName payDetail { payType } } }',
    '{ orders(first: 20) { nodes { payDetail { payType } } } }',
  ],
  'Order.__resolveReference': [
    `{ ${ENTITIES} { ... on Order { orderNo } } }`,
    `{ ${ENTITIES} { ... on Order { payDetail { payType } } } }`,
    `{ ${ENTITIES} { ... on Order { goodsName } } }`,
  ],
  'Query.orders': [
    '{ orders { totalCount } }',
    '{ orders { nodes { goodsName } } }',
    '{ orders(first: 200) { nodes { goodsName } } }',
    '{ orders(last: 20) { nodes { goodsName } } }',
    '{ orders(filter: { status: PAID }) { nodes { goodsName } } }',
  ],
  'Query.orderSummary': ['{ orderSummary { count } }'],
  'PayDetail.payer': ['{ orders(first: 20) { nodes { payDetail { payer { userId } } } } }'],
  'Query.user': [
    '{ user(userId: "U-1") { status } }',
    '{ user(userId: "U-1") { name groups { name } roles { name } } }',
  ],
  'Query.users': ['{ users { nodes { status } } }', '{ users(search: "kim", first: 100) { nodes { name } } }'],
  'Query.usersByIds': ['{ usersByIds(ids: ["U-1", "U-2"]) { status } }'],
  'User.__resolveReference': [
    '{ _entities(representations: [{ __typename: "User", userId: "U-1" }]) { ... on User { status } } }',
  ],
  'User.groups': ['{ users(first: 20) { nodes { groups { name } } } }'],
  'User.roles': ['{ users(first: 20) { nodes { roles { name } } } }'],
  'User.loginHistory': ['{ user(userId: "U-1") { loginHistory { nodes { time } } } }'],
  'User.mfaInfo': ['{ users(first: 20) { nodes { mfaInfo { totpStatus } } } }'],
  'User.principalAuthenticationInfo': ['{ user(userId: "U-1") { principalAuthenticationInfo { authenticated } } }'],
  'User.syncRelations': ['{ user(userId: "U-1") { syncRelations { provider } } }'],
  'Query.archivedUsers': ['{ archivedUsers { nodes { archivedAt } } }'],
  'ArchivedUser.user': ['{ archivedUsers(first: 50) { nodes { user { status } } } }'],
  'Role.assignments': ['{ role(code: "R-1") { assignments { nodes { endTime } } } }'],
  'Query.group': ['{ group(code: "G-1") { name } }'],
  'Query.groups': ['{ groups { nodes { name } } }'],
  'Group.members': [
    '{ group(code: "G-1") { name members { nodes { status } } } }',
    '{ groups(first: 20) { nodes { members(first: 10) { nodes { status } } } } }',
  ],
  'Group.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Group", code: "G-1" }]) { ... on Group { name } } }',
  ],
  'Query.role': ['{ role(code: "R-1") { name } }'],
  'Query.roles': ['{ roles { nodes { name } } }'],
  'Role.members': ['{ role(code: "R-1") { name members { nodes { status } } } }'],
  'Role.__resolveReference': [
    '{ _entities(representations: [{ __typename: "Role", namespace: "default", code: "R-1" }]) { ... on Role { name } } }',
  ],
  'Query.currentPackage': ['{ currentPackage { code } }'],
  'Query.usage': ['{ usage { current } }'],
  'Usage.entitlement': ['{ usage { entitlement { text } } }'],
  'Query.mauUsage': ['{ mauUsage(from: "2024-01-01", to: "2024-03-31") { current } }'],
  'Query.entitlements': ['{ entitlements { text } }'],
  'Entitlement.usage': ['{ entitlements { usage { current } } }'],
}

/** The cost of each field as a table of the documentation, by the planners. */
export function costsOf(subgraph: Subgraph): string {
  const rows = Object.keys(subgraph.planners)
    .sort()
    .flatMap(name => {
      const operations = examples[name]
      if (!operations) throw new Error(`${name} has no example.`)
      return operations.map(operation => rowOf(name, operation, subgraph))
    })
  return `| field | operation | calls | rounds | endpoints |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function rowOf(name: string, text: string, { schema, planners }: Subgraph): string {
  const document = parse(text)
  const operation = getOperationAST(document)
  const scope = operation && fieldScope(schema, document, operation)
  if (!operation || !scope) throw new Error(`${text} cannot be planned.`)
  const { minCalls, maxCalls, rounds, requests } = planOperation(operation, scope, {
    planners,
    maxScanPages: 50,
    digest,
  })
  const calls = minCalls === maxCalls ? String(minCalls) : `${minCalls} to ${maxCalls}`
  const endpoints = [...new Set(requests.map(({ endpoint }) => `\`${endpoint}\``))].join(', ')
  return `| \`${name}\` | \`${text}\` | ${calls} | ${rounds} | ${endpoints} |`
}
