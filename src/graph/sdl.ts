// The schema's type definitions and SDL, from schema/*.graphql.

import { readFileSync } from 'node:fs'
import { type DefinitionNode, type DocumentNode, Kind, parse, print, specifiedDirectives, visit } from 'graphql'
import { type DomainName, domainNames } from '../domain-names.js'
import { withoutDangling } from './dangling.js'
import { namesWith } from './names.js'
import { withPersonalScopes } from './personal.js'
import { renameTypes } from './rename.js'
import { withoutScopes } from './scopes.js'
import { hideTagged } from './tags.js'

const FOLDER = new URL('../../schema/', import.meta.url)

export interface SdlOptions {
  /** Whether the SDL declares the scopes that callers need, with `@authenticated` and `@requiresScopes`. */
  readonly scoped?: boolean
  /** Prefix of the names of all types and root fields, for supergraphs that already have an `Order`. */
  readonly prefix?: string | undefined
  /** What the schema consists of; everything, if it is left out. */
  readonly domains?: ReadonlySet<DomainName>
  /** Tags of the fields that a supergraph must not publish. */
  readonly hidden?: readonly string[]
}

/** The subgraph's type definitions, with type extensions merged, since every domain extends `Query`. */
export function typeDefs({ scoped = true, prefix, hidden = [], domains }: SdlOptions = {}): DocumentNode {
  const read = withPersonalScopes(withoutDangling(merged(parse(schemaFiles(domains)))))
  return renameTypes(hideTagged(scoped ? read : withoutScopes(read), new Set(hidden)), namesWith(prefix))
}

/** The subgraph's SDL, for composition tools. */
export const subgraphSdl = (options?: SdlOptions): string => `${print(typeDefs(options))}\n`

/** The SDL without federation, for clients' tools, which do not know its directives. */
export const clientSdl = (options: Pick<SdlOptions, 'prefix' | 'domains'> = {}): string =>
  `${print(withoutFederation(typeDefs(options)))}\n`

const STANDARD: ReadonlySet<string> = new Set(specifiedDirectives.map(({ name }) => name))

const withoutFederation = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SchemaExtension: () => null,
    Directive: ({ name }) => (STANDARD.has(name.value) ? undefined : null),
  })

/** Each domain has a file of its own name; what they share is in one more. */
const schemaFiles = (domains: SdlOptions['domains'] = new Set(domainNames)): string =>
  [...domainNames.filter(name => domains.has(name)), 'gateway']
    .sort()
    .map(name => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8'))
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
