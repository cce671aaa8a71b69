// Leaves out of a schema what leads to types that it does not have.

import { type DocumentNode, type FieldDefinitionNode, Kind, specifiedScalarTypes, type TypeNode, visit } from 'graphql'

const BUILT_IN = specifiedScalarTypes.map(({ name }) => name)

/** Without fields, and their arguments, of undefined types, such as those of domains that a gateway does not have. */
export function withoutDangling(document: DocumentNode): DocumentNode {
  const defined = new Set([
    ...BUILT_IN,
    ...document.definitions.flatMap(node => ('name' in node && node.name ? [node.name.value] : [])),
  ])
  const isDefined = ({ type }: FieldDefinitionNode) => defined.has(namedType(type))
  return withoutUnusedScalars({
    ...document,
    definitions: document.definitions.map(node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? { ...node, fields: node.fields?.filter(isDefined) ?? [] } : node,
    ),
  })
}

function withoutUnusedScalars(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  visit(document, { NamedType: ({ name }) => void used.add(name.value) })
  const definitions = document.definitions.filter(
    node => node.kind !== Kind.SCALAR_TYPE_DEFINITION || used.has(node.name.value),
  )
  return { ...document, definitions }
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))
