// Renames type definitions and resolvers to the names that clients see.

import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, type NameNode, visit } from 'graphql'
import type { Names } from './names.js'

const ROOT = 'Query'

/** Renames type definitions. `Query` keeps its name, since all subgraphs of a supergraph share it. */
export function renameTypes(typeDefs: DocumentNode, names: Names): DocumentNode {
  const ours = new Set(typeDefs.definitions.map(definedName).filter(name => name !== undefined && name !== ROOT))
  const rename = <T extends { readonly name: NameNode }>(node: T): T =>
    ours.has(node.name.value) ? { ...node, name: { ...node.name, value: names.type(node.name.value) } } : node
  const renameRootField = (field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    name: { ...field.name, value: names.rootField(field.name.value) },
  })
  return visit(typeDefs, {
    NamedType: rename,
    ScalarTypeDefinition: rename,
    EnumTypeDefinition: rename,
    InputObjectTypeDefinition: rename,
    UnionTypeDefinition: rename,
    InterfaceTypeDefinition: rename,
    ObjectTypeDefinition: node =>
      node.name.value === ROOT ? { ...node, fields: node.fields?.map(renameRootField) ?? [] } : rename(node),
  })
}

const definedName = (node: DefinitionNode): string | undefined =>
  'name' in node && node.kind !== Kind.DIRECTIVE_DEFINITION ? node.name?.value : undefined

/** Renames the types and root fields of a resolver map. */
export const renameResolvers = <Fields extends object>(maps: Readonly<Record<string, Fields>>, names: Names) =>
  Object.fromEntries(
    Object.entries(maps).map(([type, fields]) =>
      type === ROOT
        ? [
            ROOT,
            Object.fromEntries(Object.entries(fields).map(([field, resolve]) => [names.rootField(field), resolve])),
          ]
        : [names.type(type), fields],
    ),
  )
