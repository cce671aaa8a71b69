// The scopes that the schema declares for its fields and types.

import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql'
import type { Alternatives, Requirements } from '../operation/scopes.js'

type FieldOrType = GraphQLField<unknown, unknown> | GraphQLObjectType

/**
 * The scopes that a field needs, with those of the object type that it returns. Entities of several types are checked
 * one by one instead.
 */
export function requirementsOf(field: GraphQLField<unknown, unknown>): Requirements {
  const returned = getNamedType(field.type)
  return [...scopesOf(field), ...(isObjectType(returned) ? scopesOf(returned) : [])]
}

const known = new WeakMap<object, Requirements>()

/** The scopes that a field or type of the schema needs, computed once. */
export function needsOf(node: FieldOrType): Requirements {
  const needed = known.get(node) ?? (isObjectType(node) ? scopesOf(node) : requirementsOf(node))
  known.set(node, needed)
  return needed
}

/** The scopes that a field or a type itself declares. */
export const scopesOf = ({ astNode }: FieldOrType): Requirements => (astNode?.directives ?? []).flatMap(declaredBy)

/** The directive may have a namespace, depending on how `@link` imports it. */
export function declaredBy({ name, arguments: args }: ConstDirectiveNode): Alternatives[] {
  if (name.value.replace(/^federation__/, '') !== 'requiresScopes') return []
  const value = args?.find(arg => arg.name.value === 'scopes')?.value
  return value?.kind === Kind.LIST ? [valueFromASTUntyped(value) as Alternatives] : []
}
