// The endpoint of the current package, and the shapes of packages.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { decimal, text, time, wholeNumber } from '../../genauth/wire/kinds.js'
import { recordOf } from '../../genauth/wire/nested.js'
import { documented, type FieldsOf, objectOf, readFields, type Shape } from '../../genauth/wire/record.js'

const goodsPackageShape = documented('GoodsPackageDto', {
  code: text,
  name: text,
  nameEn: text,
  unitPrice: decimal,
  group: text,
  sceneCode: text,
  amount: wholeNumber,
} as const satisfies Shape)

/** A plan on sale. */
export type GoodsPackageRecord = FieldsOf<typeof goodsPackageShape>

const currentPackageShape = documented('CostCurrentPackageInfo', {
  code: text,
  endTime: time,
  overdueDays: wholeNumber,
  goodsPackage: recordOf(goodsPackageShape),
} as const satisfies Shape)

/** The pool's current plan. */
export type CurrentPackageRecord = FieldsOf<typeof currentPackageShape>

export const getCurrentPackageInfo = read(
  'GET /api/v3/get-current-package-info',
  () => ({}),
  (data, _input: undefined, reading): CurrentPackageRecord =>
    readFields(objectOf(data, '"data"', reading), currentPackageShape, reading),
  { keep: kept('records', 'packages') },
)
