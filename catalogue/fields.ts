// How a documented field appears in the schema and in a shape.

import type { CatalogueField } from './catalogue.js'
import { capital, enumValue, typeName } from './words.js'

/** Never read, whatever GenAuth sends. */
const SECRET =
  /secret|password|passwd|salt|ciphertext|privateKey|accessToken|refreshToken|mfaToken|senderPass|apikey|bindPwd/i

/** Times are text or numbers by their types; only their names tell. */
const MOMENT = /(At|Time|Date|timestamp)$/

export interface ScaffoldedField {
  /** Lines of the SDL, without a description. */
  readonly sdl: readonly string[]
  /** Lines of the shape. */
  readonly shape: readonly string[]
  /** Enums that the field needs. */
  readonly enums: readonly { readonly name: string; readonly values: readonly string[] }[]
}

export const isSecret = ({ name }: CatalogueField): boolean => SECRET.test(name)

/** @param owner name of the type in the schema */
export function scaffoldField(owner: string, field: CatalogueField): ScaffoldedField {
  const { name, array = false } = field
  const values = field.enum?.filter(value => typeof value === 'string')
  if (values?.length && !array) {
    const type = `${owner}${capital(name)}`
    const raw = `raw${capital(name)}`
    const words = values.map(value => `'${value}': '${enumValue(value)}'`).join(', ')
    return {
      sdl: [`${name}: ${type}`, `${raw}: String`],
      shape: [`${name}: optional(oneOf({ ${words} })),`, `${raw}: ['${name}', optional(text)],`],
      enums: [{ name: type, values: [...values.map(enumValue), 'UNRECOGNIZED'] }],
    }
  }
  const [type, kind] = typeAndKind(field)
  return {
    sdl: [`${name}: ${array ? `[${type}]` : type}`],
    shape: [`${name}: optional(${array ? `listOf(${kind})` : kind}),`],
    enums: [],
  }
}

function typeAndKind({ name, type, ref }: CatalogueField): readonly [type: string, kind: string] {
  if (ref !== undefined)
    return [typeName(ref), `recordOf(${typeName(ref).charAt(0).toLowerCase()}${typeName(ref).slice(1)}Shape)`]
  if (MOMENT.test(name) && (type === 'string' || type === 'number')) return ['DateTime', 'instant']
  if (type === 'number') return ['Int', 'integer']
  if (type === 'boolean') return ['Boolean', 'flag']
  if (type === 'string') return ['String', 'text']
  return ['JSON', 'json']
}
