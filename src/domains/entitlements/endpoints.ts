// The endpoint that lists entitlements, and the shape of its rows.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { decimal, type Field, type Kind, oneOf, type Reading, text } from '../../genauth/wire/kinds.js'
import {
  type CodedRows,
  codedRows,
  documented,
  type FieldsOf,
  objectOf,
  readField,
  readFields,
  readRows,
  type Shape,
} from '../../genauth/wire/record.js'
import type { EntitlementType } from '../../generated/graphql.js'

const dataTypes: Kind<EntitlementType> = oneOf({
  '1': 'QUANTITY',
  '2': 'READ_ONLY_NUMBER',
  '3': 'ASSERTION',
  '4': 'TEXT',
})

const entitlementShape = documented('RightItemDto', {
  modelCode: ['rightsModelCode', text],
  modelName: ['rightsModelName', text],
  dataType: dataTypes,
  rawDataType: ['dataType', text],
  dataValue: text,
} as const satisfies Shape)

/**
 * GenAuth does not document how assertions are written. Unambiguous values are parsed; any other text becomes null, not
 * an error, since it need not be wrong.
 */
const assertion: Kind<boolean | null> = value => {
  if (typeof value !== 'string') return undefined
  return ['true', '1'].includes(value) ? true : ['false', '0'].includes(value) ? false : null
}

/** An entitlement of the pool, with its value parsed according to its type. */
export type EntitlementRecord = FieldsOf<typeof entitlementShape> & {
  readonly quantity: Field<string>
  readonly asserted: Field<boolean>
  readonly text: Field<string>
}

export const getAllRightsItems = read(
  'GET /api/v3/get-all-rights-items',
  () => ({}),
  (data, _input: undefined, reading): CodedRows<EntitlementRecord> => {
    const list = objectOf(data, '"data"', reading)['rightsItems']
    return codedRows(readRows(list, 'rightsItems', readEntitlement, reading), reading)
  },
  { keep: kept('records', 'entitlements') },
)

function readEntitlement(row: unknown, reading: Reading): EntitlementRecord {
  const record = objectOf(row, 'an entry of "rightsItems"', reading)
  const fields = readFields(record, entitlementShape, reading)
  const readValue = <T>(kind: Kind<T>, ...types: EntitlementType[]) =>
    types.some(type => type === fields.dataType) ? readField(record, 'dataValue', kind, reading) : null
  return {
    ...fields,
    quantity: readValue(decimal, 'QUANTITY', 'READ_ONLY_NUMBER'),
    asserted: readValue(assertion, 'ASSERTION'),
    text: readValue(text, 'TEXT'),
  }
}
