// Finds the fields that a selection set selects, through fragments and directives.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * Names of the fields selected below the field being resolved, after applying `@skip`, `@include` and fragments.
 * They are the schema's names, not aliases.
 * @param typeName the object's type, if the field's return type is abstract, as for `_entities`
 */
export function selectedFields(info: GraphQLResolveInfo, typeName?: string): ReadonlySet<string> {
  const type = typeName === undefined ? getNamedType(info.returnType) : info.schema.getType(typeName)
  if (!isObjectType(type)) throw new TypeError(`${type} has no fields of its own to select.`)
  const names = new Set<string>()
  for (const { selectionSet } of info.fieldNodes) {
    if (selectionSet) for (const { name } of fieldsOf(selectionSet, type, info)) names.add(name.value)
  }
  return names
}

/** The parts of the resolve info that determine which fields are selected. */
export type FieldScope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** Yields the fields that a selection set selects on an object type, each node once. */
export function* fieldsOf(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  scope: FieldScope,
  seen: Set<FragmentDefinitionNode> = new Set(),
): Iterable<FieldNode> {
  for (const node of selections) {
    if (!isIncluded(node, scope)) continue
    if (node.kind === Kind.FIELD) {
      yield node
      continue
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node
    if (!fragment || !applies(fragment.typeCondition, type, scope)) continue
    // A fragment spread repeatedly at every level would otherwise be visited exponentially often.
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      if (seen.has(fragment)) continue
      seen.add(fragment)
    }
    yield* fieldsOf(fragment.selectionSet, type, scope, seen)
  }
}

function isIncluded(node: SelectionNode, { variableValues }: FieldScope): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
}

function applies(condition: NamedTypeNode | undefined, type: GraphQLObjectType, { schema }: FieldScope): boolean {
  if (condition === undefined || condition.name.value === type.name) return true
  const named = schema.getType(condition.name.value)
  return isAbstractType(named) && schema.isSubType(named, type)
}
