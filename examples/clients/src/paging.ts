import { ask } from './ask.ts'

const PAGE = `query Page($after: String) {
  orders(first: 50, after: $after) {
    nodes { orderNo actualAmount }
    pageInfo { hasNextPage endCursor }
  }
}`

const BACK = `query Back($before: String) {
  orders(last: 2, before: $before) {
    nodes { orderNo }
    pageInfo { hasPreviousPage startCursor }
  }
}`

interface Page {
  orders: {
    nodes: ({ orderNo: string; actualAmount: string | null } | null)[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null; startCursor: string | null }
  } | null
}

/** All orders, a page at a time: whoever stops early asks for no more pages. */
export async function* allOrders(url: string) {
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: { data?: Page | null; errors?: { message: string }[] } = await ask<Page>(url, PAGE, {
      after,
    })
    if (!data?.orders) throw new Error(errors?.[0]?.message ?? 'There are no orders.')
    // An order that could not be read is null, with an error.
    yield* data.orders.nodes.filter(order => order !== null)
    after = data.orders.pageInfo.endCursor
    more = data.orders.pageInfo.hasNextPage
  }
}

export default async function (url: string) {
  let count = 0
  for await (const _order of allOrders(url)) count += 1
  // From the end of the list: the last two, and the two before them.
  const end = await ask<Page>(url, BACK)
  const before = await ask<Page>(url, BACK, { before: end.data?.orders?.pageInfo.startCursor })
  return { count, end: end.data?.orders?.nodes, before: before.data?.orders?.nodes }
}
