// The endpoint of the current package, and the shapes of packages.

import { get } from '../../genauth/endpoint.js'
import { decimal, isObject, type Kind, text, time, wholeNumber } from '../../genauth/wire/kinds.js'
import { type FieldsOf, objectOf, readFields, type Shape } from '../../genauth/wire/record.js'

const goodsPackageShape = {
  code: text,
  name: text,
  nameEn: text,
  unitPrice: decimal,
  group: text,
  sceneCode: text,
  amount: wholeNumber,
} as const satisfies Shape

/** A plan on sale. */
export type GoodsPackageRecord = FieldsOf<typeof goodsPackageShape>

const goodsPackage: Kind<GoodsPackageRecord> = (value, reading) =>
  isObject(value) ? readFields(value, goodsPackageShape, reading) : undefined

const currentPackageShape = {
  code: text,
  endTime: time,
  overdueDays: wholeNumber,
  goodsPackage,
} as const satisfies Shape

/** The pool's current plan. */
export type CurrentPackageRecord = FieldsOf<typeof currentPackageShape>

export const getCurrentPackageInfo = get(
  '/api/v3/get-current-package-info',
  () => ({}),
  (data, _input: undefined, reading): CurrentPackageRecord =>
    readFields(objectOf(data, '"data"', reading), currentPackageShape, reading),
)
