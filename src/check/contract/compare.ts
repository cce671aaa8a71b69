// Compares what is known of GenAuth with its own description: what breaks fields of the graph, and what is new.

import { fieldsReadOf } from '../../genauth/wire/record.js'
import { endpoints } from '../../generated/catalogue.js'
import { endpointParams, typeFields } from '../../generated/contract.js'
import type { DescribedField, Description } from './description.js'

/** The differences of one endpoint or type. */
export interface Difference {
  /** Such as "GET /api/v3/get-user", or "UserDto". */
  readonly of: string
  /** What fields of the graph rely on, and is described otherwise. */
  readonly breaks: readonly string[]
  /** What nothing relies on. */
  readonly added: readonly string[]
}

/** All differences; domains must have been loaded, since their shapes say which fields are read. */
export function compareWith(description: Description): Difference[] {
  return [
    ...Object.entries(endpointParams).map(([address, params]) => endpointDifference(address, params, description)),
    ...Object.entries(typeFields).map(([type, fields]) => typeDifference(type, fields, description)),
    ...newEndpoints(description),
  ].filter(({ breaks, added }) => breaks.length + added.length > 0)
}

/** Entries such as "userId!" by their names. */
const partsOf = (text: string) => (text === '' ? [] : text.split(' '))

function endpointDifference(address: string, text: string, { endpoints }: Description): Difference {
  const described = endpoints.get(address)
  if (described === undefined) return { of: address, breaks: ['the endpoint is gone'], added: [] }
  // Descriptions may leave parameters out altogether, or have them in a form that is not read.
  if (described.size === 0) return { of: address, breaks: [], added: [] }
  const breaks: string[] = []
  const added: string[] = []
  const known = new Map(partsOf(text).map(part => [part.replace(/[!~]$/, ''), part.at(-1)]))
  for (const [name, mark] of known) {
    if (!described.has(name) && mark !== '~') breaks.push(`the parameter "${name}" is gone`)
    if (described.get(name) && mark !== '!' && mark !== '~') breaks.push(`the parameter "${name}" is required now`)
  }
  for (const [name, isRequired] of described) {
    if (known.has(name)) continue
    if (isRequired) breaks.push(`the new parameter "${name}" is required`)
    else added.push(`the parameter "${name}"`)
  }
  return { of: address, breaks, added }
}

/** A field such as "status:string=Activated|Suspended". */
function knownField(part: string) {
  const [, name = '', kind = '', mark = '', words = ''] = /^(.+?):(\w+)(~?)(?:=(.*))?$/.exec(part) ?? []
  return { name, kind, isEverywhere: mark === '', words: words === '' ? [] : words.split('|') }
}

function typeDifference(type: string, text: string, { types }: Description): Difference {
  const described = types.get(type)
  // Types have no names on the wire: one that is described by another name is no difference.
  if (described === undefined) return { of: type, breaks: [], added: [] }
  const read = fieldsReadOf(type)
  const known = fieldsIn(text)
  const breaks = [...known.values()]
    .filter(({ name }) => read.has(name))
    .flatMap(({ name, kind, isEverywhere }) => {
      const found = described.get(name)
      if (found === undefined) return isEverywhere ? [`the field "${name}" is gone`] : []
      return isOther(kind, found) ? [`the field "${name}" is a ${found.kind} rather than a ${kind}`] : []
    })
  const added = [...described].flatMap(([name, { words }]) => {
    const field = known.get(name)
    if (field === undefined) return [`the field "${name}"`]
    const others = field.words.length === 0 ? [] : words.filter(word => !field.words.includes(word.trim()))
    return others.length === 0 ? [] : [`words of the field "${name}": ${others.join(', ')}`]
  })
  return { of: type, breaks, added }
}

const fieldsIn = (text: string) =>
  new Map(
    partsOf(text)
      .map(knownField)
      .map(field => [field.name, field]),
  )

const isOther = (kind: string, { kind: described }: DescribedField) =>
  described !== undefined && kind !== 'any' && described !== kind

/** Endpoints of the management API that nobody knew. */
function newEndpoints({ endpoints: described }: Description): Difference[] {
  return [...described.keys()]
    .filter(address => address.includes(' /api/v3/') && !Object.hasOwn(endpoints, address))
    .map(address => ({ of: address, breaks: [], added: ['the endpoint'] }))
}
