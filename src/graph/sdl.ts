// The schema's type definitions and SDL, from schema/*.graphql.

import { readdirSync, readFileSync } from 'node:fs'
import { type DefinitionNode, type DocumentNode, Kind, parse, print, specifiedDirectives, visit } from 'graphql'
import { namesWith } from './names.js'
import { renameTypes } from './rename.js'
import { withoutScopes } from './scopes.js'
import { hideTagged } from './tags.js'

const FOLDER = new URL('../../schema/', import.meta.url)

export interface SdlOptions {
  /** Whether the SDL declares the scopes that callers need, with `@authenticated` and `@requiresScopes`. */
  readonly scoped?: boolean
  /** Prefix of the names of all types and root fields, for supergraphs that already have an `Order`. */
  readonly prefix?: string | undefined
  /** Tags of the fields that a supergraph must not publish. */
  readonly hidden?: readonly string[]
}

/** The subgraph's type definitions, with type extensions merged, since every domain extends `Query`. */
export function typeDefs({ scoped = true, prefix, hidden = [] }: SdlOptions = {}): DocumentNode {
  const read = merged(parse(schemaFiles()))
  return renameTypes(hideTagged(scoped ? read : withoutScopes(read), new Set(hidden)), namesWith(prefix))
}

/** The subgraph's SDL, for composition tools. */
export const subgraphSdl = (options?: SdlOptions): string => `${print(typeDefs(options))}\n`

/** The SDL without federation, for clients' tools, which do not know its directives. */
export const clientSdl = (prefix?: string): string => `${print(withoutFederation(typeDefs({ prefix })))}\n`

const STANDARD: ReadonlySet<string> = new Set(specifiedDirectives.map(({ name }) => name))

const withoutFederation = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SchemaExtension: () => null,
    Directive: ({ name }) => (STANDARD.has(name.value) ? undefined : null),
  })

const schemaFiles = (): string =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n')

/** Merges type extensions into the definitions of their types. */
function merged(document: DocumentNode): DocumentNode {
  const extensions = document.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_EXTENSION)
  const whole = document.definitions.filter(node => node.kind !== Kind.OBJECT_TYPE_EXTENSION)
  return {
    ...document,
    definitions: whole.map((node): DefinitionNode => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node
      const added = extensions.filter(({ name }) => name.value === node.name.value).flatMap(({ fields = [] }) => fields)
      return added.length === 0 ? node : { ...node, fields: [...(node.fields ?? []), ...added] }
    }),
  }
}
