// Which types and root fields are of which domain, for people who look around.

import { type DefinitionNode, Kind } from 'graphql'
import { type DomainName, domainNames } from '../domain-names.js'
import { namesWith } from './names.js'
import { domainDefinitions } from './sdl.js'

/** What a domain adds to the schema, by the names that clients see. */
export interface SchemaPart {
  readonly domain: DomainName
  /** Fields of `Query`, in the order of its file. */
  readonly rootFields: readonly string[]
  readonly types: readonly string[]
}

/** @param prefix of the names */
export function schemaParts(domains: ReadonlySet<DomainName>, prefix?: string): readonly SchemaPart[] {
  const names = namesWith(prefix)
  return domainNames
    .filter(name => domains.has(name))
    .map(partOf)
    .map(({ domain, rootFields, types }) => ({
      domain,
      rootFields: rootFields.map(names.rootField),
      types: types.map(names.type),
    }))
}

const known = new Map<DomainName, SchemaPart>()

/** By its own names; it is looked up once for all gateways of a process. */
function partOf(domain: DomainName): SchemaPart {
  const part = known.get(domain) ?? readPart(domain)
  known.set(domain, part)
  return part
}

function readPart(domain: DomainName): SchemaPart {
  const definitions = domainDefinitions(domain)
  return { domain, rootFields: definitions.flatMap(rootFieldsOf), types: definitions.flatMap(typeOf) }
}

const rootFieldsOf = (node: DefinitionNode): string[] =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Query'
    ? (node.fields ?? []).map(({ name }) => name.value)
    : []

const TYPES: ReadonlySet<Kind> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
])

const typeOf = (node: DefinitionNode): string[] =>
  TYPES.has(node.kind) && 'name' in node && node.name ? [node.name.value] : []
