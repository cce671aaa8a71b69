// The custom fields of records, with values of the types that their definitions declare.

import type { UpstreamMalformed } from '../../genauth/errors.js'
import {
  describe,
  instant,
  isEmpty,
  isObject,
  type Kind,
  lenientFlag,
  malformed,
  number,
  type Reading,
  text,
} from '../../genauth/wire/kinds.js'
import type { Rows } from '../../genauth/wire/record.js'
import type { CustomFieldOptionRecord, CustomFieldRecord } from './custom-fields.js'

type Value<T> = T | UpstreamMalformed | null

/** A custom field of a record: one of its values is set, by its type. */
export interface CustomValueRecord {
  readonly definition: CustomFieldRecord
  readonly text: Value<string>
  readonly number: Value<string>
  readonly time: Value<string>
  readonly boolean: Value<boolean>
  readonly option: Value<CustomFieldOptionRecord>
}

const NOTHING = { text: null, number: null, time: null, boolean: null, option: null }

/** Values are read long after their record, by kinds that need no more than this. */
const READING: Reading = { site: { endpoint: 'get-custom-fields' }, readTime: () => undefined, drift: () => undefined }

const readAs = <T>(kind: Kind<T>, value: unknown, key: string): Value<T> =>
  kind(value, READING) ?? malformed(READING.site, `the custom field "${key}" ${describe(value)}`)

/** The choice that a value stands for; without a label, if the definition does not have it any more. */
const optionOf =
  ({ options }: CustomFieldRecord): Kind<CustomFieldOptionRecord> =>
  value => {
    if (typeof value !== 'string') return undefined
    const known = options instanceof Error ? [] : (options ?? [])
    const found = known.find(option => !(option instanceof Error) && option?.value === value)
    return found && !(found instanceof Error) ? found : { value, label: null }
  }

/** The value of a field by its type: none if it is empty, encrypted, or of a type that the gateway does not know. */
function readValue(definition: CustomFieldRecord, value: unknown): CustomValueRecord {
  const { key, dataType, encrypted } = definition
  const nothing = { definition, ...NOTHING }
  // Nobody knows what a definition says that cannot be read.
  if (value === undefined || isEmpty(value) || encrypted === true || encrypted instanceof Error) return nothing
  switch (dataType) {
    case 'STRING':
      return { ...nothing, text: readAs(text, value, key) }
    case 'NUMBER':
      return { ...nothing, number: readAs(number, value, key) }
    case 'DATETIME':
      return { ...nothing, time: readAs(instant, value, key) }
    case 'BOOLEAN':
      return { ...nothing, boolean: readAs(lenientFlag, value, key) }
    case 'ENUM':
      return { ...nothing, option: readAs(optionOf(definition), value, key) }
    default:
      return nothing
  }
}

/**
 * All custom fields of a record, in the order of their definitions.
 * @param data the values by their keys; null if there are none. @throws UpstreamMalformed if they have another form
 */
export function valuesOf(
  definitions: Rows<CustomFieldRecord>,
  data: unknown,
): (CustomValueRecord | UpstreamMalformed)[] {
  const values = data ?? {}
  if (!isObject(values)) throw malformed(READING.site, `the custom fields ${describe(data)}`)
  return definitions.map(definition =>
    definition instanceof Error ? definition : readValue(definition, values[definition.key]),
  )
}

/** One custom field of a record; null if none is defined with this key. */
export function valueAt(definitions: Rows<CustomFieldRecord>, key: string, data: unknown): CustomValueRecord | null {
  const found = valuesOf(
    definitions.filter(definition => !(definition instanceof Error) && definition.key === key),
    data,
  )
  return (found[0] as CustomValueRecord | undefined) ?? null
}
