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
    .filter(domain => domains.has(domain))
    .map(domain => {
      const definitions = domainDefinitions(domain)
      return {
        domain,
        rootFields: definitions.flatMap(rootFieldsOf).map(names.rootField),
        types: definitions.flatMap(typeOf).map(names.type),
      }
    })
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
