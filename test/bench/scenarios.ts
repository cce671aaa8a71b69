/** An operation that every target answers: as GraphQL, or as a path of the limit. */
export interface Scenario {
  readonly name: string
  readonly query: string
  readonly path: string
  /** How many of them a round has, so that rounds of all scenarios take about the same time. */
  readonly operations: number
}

const ORDER_NO = '2022080911591337da0aae9660'
const orderFields = 'orderNo goodsName goodsNameEn goodsUnitPrice quantity actualAmount status createTime'
const payFields = 'orderNo channelOrderNo paidAmount paidTime paidAccountNo payStatus createTime payType'

/** The first orders with their payments. */
export const page = (first: number): Scenario => ({
  operations: 8000 / first,
  name: `${first} orders with payments`,
  path: `/orders?first=${first}`,
  query: `{ orders(first: ${first}) { nodes { ${orderFields} payDetail { ${payFields} } } } }`,
})

export const typename: Scenario = { name: '`{ __typename }`', path: '/', operations: 6000, query: '{ __typename }' }

export const oneOrder: Scenario = {
  name: 'one order with its payment',
  operations: 2000,
  path: `/order?orderNo=${ORDER_NO}`,
  query: `{ order(orderNo: "${ORDER_NO}") { ${orderFields} payDetail { ${payFields} } } }`,
}

/** Users have sixty fields, of which five are selected. */
const users: Scenario = {
  name: '50 users with five fields',
  operations: 800,
  path: '/users?first=50',
  query: '{ users(first: 50) { nodes { userId status name email lastLogin } } }',
}

export const scenarios: readonly Scenario[] = [typename, oneOrder, page(10), page(100), users]
