// The order of GenAuth's own documentation, which every sample pool has.

/** Its number. */
export const DOCUMENTED = '2022080911591337da0aae9660'

export const documentedOrder = {
  orderNo: DOCUMENTED,
  goodsName: '测试套餐包',
  goodsNameEn: 'test package',
  goodsUnitPrice: '99.00',
  quantity: '1',
  actualAmount: '7.9',
  status: '3',
  orderType: 'New',
  createTime: '2022-08-09 11:59:13',
  source: 'SelfHelp',
}

export const documentedPayment = {
  orderNo: DOCUMENTED,
  channelOrderNo: 'Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb',
  paidAmount: '7.9',
  paidTime: '2022-08-09 11:59:46',
  paidAccountNo: '62bec1591aeb41ad3f1a6503',
  payStatus: '3',
  createTime: '2022-08-09 11:59:20',
  payType: 'Alipay',
}
