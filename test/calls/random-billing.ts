import fc from 'fast-check'
import { encodeCursor } from '../../src/paging/cursor.js'
import { argumentsOf, type Shape } from './random-operation.js'

const cursors = fc.option(
  fc.nat(130).map(place => JSON.stringify(encodeCursor('orders', place))),
  { nil: undefined },
)
const sizes = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }))
const filters = fc
  .record(
    {
      status: fc.subarray(['UNPAID', 'PAID', 'COMPLETED', 'CANCELLED']),
      orderType: fc.constantFrom(['NEW'], ['NEW', 'RENEW']),
      createdFrom: fc.constant('"2026-01-01T00:00:00+08:00"'),
    },
    { requiredKeys: [] },
  )
  .map(filter =>
    Object.entries(filter)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
      .join(', '),
  )

const windows = fc.oneof(
  fc
    .record({ size: fc.option(sizes, { nil: undefined }), cursor: cursors })
    .map(({ size, cursor }) => argumentsOf({ first: size, after: cursor })),
  fc.record({ size: sizes, cursor: cursors }).map(({ size, cursor }) => argumentsOf({ last: size, before: cursor })),
  fc
    .record({ first: sizes, filter: filters })
    .map(({ first, filter }) => argumentsOf({ first, filter: `{ ${filter} }` })),
)

/**
 * Random operations over billing.
 * @param orderNos those of the pool; routers refer to no others
 */
export function billingShape(orderNos: readonly string[]): Shape {
  const anyOrderNo = fc.constantFrom(...orderNos.slice(0, 30), '99999999999999999999')
  return {
    leadsOn: new Set(['orders', 'order', '_entities', 'edges', 'nodes', 'node', 'payDetail']),
    entities: ['Order'],
    references: fc
      .subarray(orderNos.slice(0, 12))
      .map(some => [...some, ...some.slice(0, 2)].map(orderNo => ({ __typename: 'Order', orderNo }))),
    variables: { orderNo: ['ID!', anyOrderNo] },
    args: {
      'Query.order': fc
        .oneof(
          anyOrderNo.map(text => JSON.stringify(text)),
          fc.constant('$orderNo'),
        )
        .map(text => `(orderNo: ${text})`),
      'Query.orders': windows,
      'Query.orderSummary': filters.map(filter => (filter === '' ? '' : `(filter: { ${filter} })`)),
      'Query.mauUsage': fc.constant('(from: "2024-01-01", to: "2024-03-31")'),
    },
  }
}
