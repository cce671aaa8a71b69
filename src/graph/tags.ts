// Parts of the schema that a supergraph is not to publish.

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

/** The names of all tags of a schema. */
export function tagsOf(typeDefs: DocumentNode): ReadonlySet<string> {
  const tags = new Set<string>()
  visit(typeDefs, {
    Directive: ({ name, arguments: args = [] }) => {
      for (const { value } of name.value === 'tag' ? args : []) if (value.kind === Kind.STRING) tags.add(value.value)
    },
  })
  return tags
}

/** The same schema with `@inaccessible` on the fields that have one of the tags: this subgraph keeps answering them. */
export function hideTagged(typeDefs: DocumentNode, tags: ReadonlySet<string>): DocumentNode {
  return visit(typeDefs, {
    FieldDefinition: node =>
      hasTag(node, tags) ? { ...node, directives: [...(node.directives ?? []), INACCESSIBLE] } : undefined,
  })
}
