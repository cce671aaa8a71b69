import {
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
 * Names of the fields selected below the field being resolved, as `@skip`, `@include` and fragments leave them.
 * Aliases do not matter: the names are those of the schema.
 * @param typeName the object's type, where the field's own type does not tell, as for `_entities`
 */
export function selectedFields(info: GraphQLResolveInfo, typeName?: string): ReadonlySet<string> {
  const type = typeName === undefined ? getNamedType(info.returnType) : info.schema.getType(typeName)
  if (!isObjectType(type)) throw new TypeError(`${type} has no fields of its own to select.`)
  const names = new Set<string>()
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, type, info, names, new Set())
  return names
}

function collect(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  names: Set<string>,
  seen: Set<FragmentDefinitionNode>,
) {
  for (const node of selections) {
    if (!isIncluded(node, info)) continue
    if (node.kind === Kind.FIELD) {
      names.add(node.name.value)
      continue
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node
    if (!fragment || !applies(fragment.typeCondition, type, info)) continue
    // A fragment spread again and again, at every level, would otherwise be read exponentially often.
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      if (seen.has(fragment)) continue
      seen.add(fragment)
    }
    collect(fragment.selectionSet, type, info, names, seen)
  }
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
}

function applies(
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
  { schema }: GraphQLResolveInfo,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true
  const named = schema.getType(condition.name.value)
  return isAbstractType(named) && schema.isSubType(named, type)
}
