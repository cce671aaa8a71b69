// What an operation selects of objects of a type, fields of one response name together.

import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql'
import { type FieldScope, fieldsOf } from '../selection.js'

/** What is selected of objects of a type. */
export interface Selected {
  readonly type: GraphQLObjectType
  /** Names by the schema. */
  readonly names: ReadonlySet<string>
  /** By response name: fields of one response name are one field. */
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
