import { encodeCursor } from '../../src/paging/cursor.js'
import type { State } from '../../src/simulator/index.js'
import type { Answer } from '../support/gateway.js'

/** Something to ask, and how to tell whether the answer is right. */
export interface SoakOperation {
  readonly query: string
  /** What is wrong with an answer: undefined where it is what GenAuth's state says, less what errors explain. */
  problemOf(answer: Answer): string | undefined
}

/** Operations of one to some sixty calls over everything that a pool has. */
export function operationsOn({ orders, payments }: State): SoakOperation[] {
  const orderNos = [...orders.keys()]
  const order = (orderNo: string) => ({ orderNo, goodsName: orders.get(orderNo)?.['goodsName'] })
  const paid = (orderNo: string) => {
    // A payment of which every field is empty is none.
    const channelOrderNo = payments.get(orderNo)?.['channelOrderNo'] || null
    return { ...order(orderNo), payDetail: channelOrderNo === null ? null : { channelOrderNo } }
  }
  const listed = (start: number, size: number) => ({ orders: { nodes: orderNos.slice(start, start + size).map(paid) } })
  const after = (start: number) => (start === 0 ? '' : `, after: "${encodeCursor('orders', start - 1)}"`)
  const all: [query: string, data: Record<string, unknown>][] = []
  for (const [index, orderNo] of orderNos.entries()) {
    const one = `order(orderNo: "${orderNo}")`
    all.push([`{ ${one} { orderNo goodsName } }`, { order: order(orderNo) }])
    all.push([`{ ${one} { orderNo goodsName payDetail { channelOrderNo } } }`, { order: paid(orderNo) }])
    all.push([
      `{ orders(first: 10${after(index)}) { nodes { orderNo goodsName payDetail { channelOrderNo } } } }`,
      listed(index, 10),
    ])
    if (index % 8 === 0) {
      all.push([
        `{ orders(first: 60${after(index)}) { nodes { orderNo goodsName payDetail { channelOrderNo } } } }`,
        listed(index, 60),
      ])
    }
  }
  return all.map(([query, data]) => ({ query, problemOf: answer => problemOf(answer, data) }))
}

function problemOf({ data, errors = [] }: Answer, right: Record<string, unknown>): string | undefined {
  for (const { extensions } of errors) if (typeof extensions['code'] !== 'string') return 'an error without a code'
  if (errors.some(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR')) return 'an error of our own'
  // Refused as a whole.
  if (data === undefined) return errors.length === 0 ? 'no data' : undefined
  return differenceOf(data, right, [], new Set(errors.map(({ path }) => JSON.stringify(path))))
}

const longer = (one: readonly unknown[], other: readonly unknown[]) => [
  ...(one.length > other.length ? one : other).keys(),
]

/** Where an answer differs from what is right, other than by a null that an error explains. */
function differenceOf(
  answer: unknown,
  right: unknown,
  path: readonly (string | number)[],
  explained: ReadonlySet<string>,
): string | undefined {
  if (answer === null && explained.has(JSON.stringify(path))) return undefined
  if (right === null && typeof answer === 'object' && answer !== null) {
    // What is there in name only: each of its fields has to be explained.
    right = Object.fromEntries(Object.keys(answer).map(key => [key, 'nothing']))
  }
  if (typeof answer !== 'object' || answer === null || typeof right !== 'object' || right === null) {
    return answer === right ? undefined : `${JSON.stringify(path)} is not ${JSON.stringify(right)}`
  }
  // Where the length of the list could not be read either, places beyond its end have failed with the rest of a page.
  const keys = Array.isArray(answer) && Array.isArray(right) ? longer(answer, right) : Object.keys(right)
  if (Object.keys(answer).length !== keys.length) return `${JSON.stringify(path)} has other parts than it should`
  for (const key of keys) {
    const difference = differenceOf(
      (answer as Record<string | number, unknown>)[key],
      (right as Record<string | number, unknown>)[key],
      [...path, key],
      explained,
    )
    if (difference !== undefined) return difference
  }
  return undefined
}
