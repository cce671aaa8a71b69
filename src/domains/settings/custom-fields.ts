// Custom fields: their definitions, and values of the types that these declare.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, instant, isObject, type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { listOf, recordOf } from '../../genauth/wire/nested.js'
import {
  documented,
  type FieldsOf,
  objectOf,
  type Rows,
  readFields,
  readRows,
  type Shape,
} from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { CustomFieldTarget, CustomFieldType } from '../../generated/graphql.js'
import { keyed } from '../keyed.js'

const optionShape = documented('CustomFieldSelectOption', {
  value: optional(text),
  label: optional(text),
} as const satisfies Shape)

// Lists of fields say SELECT where definitions say ENUM.
const types: Kind<CustomFieldType> = oneOf({
  ...named<CustomFieldType>('STRING', 'NUMBER', 'DATETIME', 'BOOLEAN', 'ENUM'),
  SELECT: 'ENUM',
})

const LANGUAGES = ['zh-CN', 'zh-TW', 'en-US', 'ja-JP'] as const

const translationShape = documented('LangUnit', {
  enabled: optional(flag),
  value: optional(text),
} as const satisfies Shape)

/** A label in another language. */
export type CustomFieldLabelRecord = FieldsOf<typeof translationShape> & { readonly language: string }

/** The labels by language, as a list. */
const labels: Kind<CustomFieldLabelRecord[]> = (value, reading) => {
  if (!isObject(value) || !isObject(value['label'])) return undefined
  const byLanguage = value['label']
  return LANGUAGES.flatMap(language => {
    const label = byLanguage[language]
    return isObject(label) ? [{ language, ...readFields(label, translationShape, reading) }] : []
  })
}

const customFieldShape = documented('CustomFieldDto', {
  key: text,
  targetType: optional(oneOf(named<CustomFieldTarget>('USER', 'ROLE', 'GROUP', 'DEPARTMENT'))),
  rawTargetType: ['targetType', optional(text)],
  dataType: optional(types),
  rawDataType: ['dataType', optional(text)],
  label: optional(text),
  labels: ['i18n', optional(labels)],
  description: optional(text),
  encrypted: optional(flag),
  isUnique: optional(flag),
  userEditable: optional(flag),
  visibleInAdminConsole: optional(flag),
  visibleInUserCenter: optional(flag),
  createdAt: optional(instant),
  options: optional(listOf(recordOf(optionShape))),
} as const satisfies Shape)

/** The definition of a custom field. */
export type CustomFieldRecord = { readonly key: string } & Omit<FieldsOf<typeof customFieldShape>, 'key'>
export type CustomFieldOptionRecord = FieldsOf<typeof optionShape>

const readDefinition = keyed<CustomFieldRecord>('custom field', customFieldShape, ['key'])
const readAll = (data: unknown, _input: unknown, reading: Reading): Rows<CustomFieldRecord> =>
  readRows(data, 'data', readDefinition, reading)

/** Those whom custom fields are of, without the name of words that the gateway does not know. */
export type Target = Exclude<CustomFieldTarget, 'UNRECOGNIZED'>

export const getCustomFields = read(
  'GET /api/v3/get-custom-fields',
  (targetType: Target) => ({ targetType }),
  readAll,
  {
    keep: kept('definitions', 'settings'),
  },
)

export const getUserBaseFields = read('GET /api/v3/get-user-base-fields', (_input: undefined) => ({}), readAll, {
  keep: kept('definitions', 'settings'),
})

/** A role and the namespace of it. */
export interface RoleKey {
  readonly namespace: string
  readonly code: string
}

/** The custom fields of a role by their keys, which the role itself does not have. */
export const getRoleData = read(
  'GET /api/v3/get-custom-data',
  ({ namespace, code }: RoleKey) => ({ targetType: 'ROLE', targetIdentifier: code, namespace }),
  (data, _asked, reading): Record<string, unknown> => objectOf(data, '"data"', reading),
  { keep: kept('records', ['roles', ({ namespace, code }) => `${namespace}/${code}`]) },
)
