/** What both peers serve: the part of the gateway's schema that the measured operations use. */
export const schema = `
  type Query {
    order(orderNo: ID!): Order
    orders(first: Int): OrderConnection!
    users(first: Int): UserConnection!
  }
  type UserConnection {
    nodes: [User!]!
  }
  type User {
    userId: ID!
    status: String
    name: String
    email: String
    lastLogin: String
  }
  type OrderConnection {
    nodes: [Order!]!
  }
  type Order {
    orderNo: ID!
    goodsName: String
    goodsNameEn: String
    goodsUnitPrice: String
    quantity: Int
    actualAmount: String
    status: String
    createTime: String
    payDetail: PayDetail
  }
  type PayDetail {
    orderNo: ID
    channelOrderNo: String
    paidAmount: String
    paidTime: String
    paidAccountNo: String
    payStatus: String
    createTime: String
    payType: String
  }
`

/** The pages of 50 that hold the first orders. */
export const pagesOf = first => Array.from({ length: Math.ceil(first / 50) }, (_, index) => index + 1)

/** The first orders of those pages. */
export const firstOf = (pages, first) =>
  pages
    .flatMap(({ list }) => list)
    .slice(0, first)
    .map(withNumber)

export const withNumber = order => order && { ...order, quantity: Number(order.quantity) }

/** The body of a request for the first users, at most 50. */
export const usersAsked = first => ({ options: { pagination: { page: 1, limit: first } } })

/** Asks for a management token, once: a benchmark is shorter than its life. */
export async function requestToken() {
  const answer = await fetch(`${process.env.GENAUTH_BASE_URL}/api/v3/get-management-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
      accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
    }),
  })
  return (await answer.json()).data.access_token
}

/** Says where the peer listens, in one line. */
export const announce = url => process.stdout.write(`${JSON.stringify({ url })}\n`)
