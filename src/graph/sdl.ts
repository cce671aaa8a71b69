// The schema's type definitions and SDL, from schema/*.graphql.

import { readFileSync } from 'node:fs'
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  specifiedDirectives,
  visit,
} from 'graphql'
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
  /** Fields of `User` that are keys beside its id. */
  readonly userKeys?: ReadonlySet<string> | undefined
  /** Tags of the fields that a supergraph must not publish. */
  readonly hidden?: readonly string[]
}

/** The subgraph's type definitions, with type extensions merged, since every domain extends `Query`. */
export function typeDefs({ scoped = true, prefix, hidden = [], domains, userKeys }: SdlOptions = {}): DocumentNode {
  const whole = withKeys(merged(parse(schemaFiles(domains))), 'User', userKeys)
  const read = withPersonalScopes(withoutDangling(whole))
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
  [...domainNames.filter(name => domains.has(name)), 'gateway'].sort().map(schemaFile).join('\n')

const schemaFile = (name: string) => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8')

/** What the file of a domain defines, or that of what they share. */
export const domainDefinitions = (name: DomainName | 'gateway'): readonly DefinitionNode[] =>
  parse(schemaFile(name)).definitions

/** With further keys of an entity type. */
const withKeys = (document: DocumentNode, typeName: string, fields: ReadonlySet<string> = new Set()): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition(type) {
      if (type.name.value !== typeName || fields.size === 0) return false
      return { ...type, directives: [...(type.directives ?? []), ...[...fields].map(keyDirective)] }
    },
  })

const keyDirective = (field: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'key' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'fields' },
      value: { kind: Kind.STRING, value: field },
    },
  ],
})

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
