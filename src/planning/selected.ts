// What an operation selects on a type, with fields of the same response name merged.

import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql'
import { type FieldScope, fieldsOf } from '../selection.js'

/** What is selected on a type. */
export interface Selected {
  readonly type: GraphQLObjectType
  /** Field names in the schema. */
  readonly names: ReadonlySet<string>
  /** By response name: fields with the same response name are merged. */
  readonly fields: ReadonlyMap<string, [FieldNode, ...FieldNode[]]>
}

export function selectedOf(
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  type: GraphQLObjectType,
  scope: FieldScope,
): Selected {
  const names = new Set<string>()
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  for (const { selectionSet } of nodes) {
    for (const node of selectionSet ? fieldsOf(selectionSet, type, scope) : []) {
      names.add(node.name.value)
      const responseName = node.alias?.value ?? node.name.value
      const same = fields.get(responseName)
      if (same) same.push(node)
      else fields.set(responseName, [node])
    }
  }
  return { type, names, fields }
}
