import type { FieldExamples } from './example.js'

const ORDER_NO = '2022080911591337da0aae9660'

/** The example of each field of orders, packages, usage and entitlements that reads GenAuth. */
export const billingExamples: FieldExamples = {
  'Query.order': {
    query: `{ order(orderNo: "${ORDER_NO}") { orderNo goodsName quantity } }`,
    path: ['order'],
    endpoint: 'get-order-detail',
    value: ({ orders }) => ({
      orderNo: ORDER_NO,
      goodsName: orders.get(ORDER_NO)?.['goodsName'],
      quantity: Number(orders.get(ORDER_NO)?.['quantity']),
    }),
  },
  'Order.__resolveReference': {
    query: `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { goodsName } } }`,
    variables: { refs: [{ __typename: 'Order', orderNo: ORDER_NO }] },
    path: ['_entities', 0],
    endpoint: 'get-order-detail',
    value: ({ orders }) => ({ goodsName: orders.get(ORDER_NO)?.['goodsName'] }),
  },
  'Query.orders': {
    query: '{ orders(first: 30) { totalCount nodes { orderNo } } }',
    path: ['orders'],
    endpoint: 'get-orders',
    value: ({ orders }) => ({
      totalCount: orders.size,
      nodes: [...orders.keys()].slice(0, 30).map(orderNo => ({ orderNo })),
    }),
  },
  'Query.orderSummary': {
    query: '{ orderSummary { count scan { complete ordersInPool } } }',
    path: ['orderSummary'],
    endpoint: 'get-orders',
    value: ({ orders: { size } }) => ({ count: size, scan: { complete: true, ordersInPool: size } }),
  },
  'Order.payDetail': {
    query: `{ order(orderNo: "${ORDER_NO}") { goodsName payDetail { channelOrderNo } } }`,
    path: ['order', 'payDetail'],
    endpoint: 'get-order-pay-detail',
    value: ({ payments }) => ({ channelOrderNo: payments.get(ORDER_NO)?.['channelOrderNo'] }),
  },
  'Query.currentPackage': {
    query: '{ currentPackage { code overdueDays } }',
    path: ['currentPackage'],
    endpoint: 'get-current-package-info',
    value: ({ currentPackage: { code, overdueDays } }) => ({ code, overdueDays: Number(overdueDays) }),
  },
  'Query.usage': {
    query: '{ usage { modelCode current } }',
    path: ['usage'],
    endpoint: 'get-usage-info',
    value: ({ usages }) => usages.map(({ modelCode, current }) => ({ modelCode, current })),
  },
  'Entitlement.usage': {
    query: '{ entitlements { modelCode usage { current } } }',
    path: ['entitlements', 0, 'usage'],
    endpoint: 'get-usage-info',
    value: ({ usages, rightsItems: [first] }) => ({
      current: usages.find(({ modelCode }) => modelCode === first?.['rightsModelCode'])?.['current'],
    }),
  },
  'Query.mauUsage': {
    query: '{ mauUsage(from: "2026-01-01", to: "2026-02-28") { periodStart: periodStartTime current } }',
    path: ['mauUsage'],
    endpoint: 'get-mau-period-usage-history',
    value: ({ mauPeriods }) =>
      mauPeriods
        .filter(({ periodStartTime }) => /^20260[12]/.test(String(periodStartTime)))
        .map(({ periodStartTime, current }) => ({
          periodStart: String(periodStartTime).replace(/^(....)(..)/, '$1-$2-'),
          current,
        })),
  },
  'Query.entitlements': {
    query: '{ entitlements { modelCode dataValue } }',
    path: ['entitlements'],
    endpoint: 'get-all-rights-items',
    value: ({ rightsItems }) =>
      rightsItems.map(({ rightsModelCode, dataValue }) => ({ modelCode: rightsModelCode, dataValue })),
  },
  'Usage.entitlement': {
    query: '{ usage { modelCode entitlement { dataValue } } }',
    path: ['usage', 0, 'entitlement'],
    endpoint: 'get-all-rights-items',
    value: ({ rightsItems, usages: [first] }) => ({
      dataValue: rightsItems.find(({ rightsModelCode }) => rightsModelCode === first?.['modelCode'])?.['dataValue'],
    }),
  },
}
