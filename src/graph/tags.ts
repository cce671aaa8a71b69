// Hides tagged fields from the schema that a supergraph publishes.

import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql'

const INACCESSIBLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
}

const hasTag = (node: { readonly directives?: readonly ConstDirectiveNode[] }, tags: ReadonlySet<string>) =>
  node.directives?.some(
    ({ name, arguments: args }) =>
      name.value === 'tag' && args?.some(({ value }) => value.kind === Kind.STRING && tags.has(value.value)),
  )

/** The names of all tags in a schema. */
export function tagsOf(typeDefs: DocumentNode): ReadonlySet<string> {
  const tags = new Set<string>()
  visit(typeDefs, {
    Directive: ({ name, arguments: args = [] }) => {
      for (const { value } of name.value === 'tag' ? args : []) if (value.kind === Kind.STRING) tags.add(value.value)
    },
  })
  return tags
}

/** Adds `@inaccessible` to the fields that have one of the tags. This subgraph still resolves them. */
export function hideTagged(typeDefs: DocumentNode, tags: ReadonlySet<string>): DocumentNode {
  return visit(typeDefs, {
    FieldDefinition: node =>
      hasTag(node, tags) ? { ...node, directives: [...(node.directives ?? []), INACCESSIBLE] } : undefined,
  })
}
