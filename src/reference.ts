// The key that a reference to an entity has, of those that its type declares.

import { type GraphQLObjectType, Kind } from 'graphql'

type Fields = Readonly<Record<string, unknown>>

const known = new WeakMap<GraphQLObjectType, readonly (readonly string[])[]>()

/** The names of the fields of each key of an entity type, the one that its own fields ask by first. */
export function keysOf(type: GraphQLObjectType): readonly (readonly string[])[] {
  const keys = known.get(type) ?? declaredBy(type)
  known.set(type, keys)
  return keys
}

/** The directive may have a namespace, depending on how `@link` imports it. */
const declaredBy = ({ astNode }: GraphQLObjectType) =>
  (astNode?.directives ?? []).flatMap(({ name, arguments: args }) => {
    const fields = args?.find(argument => argument.name.value === 'fields')?.value
    const isKey = name.value.replace(/^federation__/, '') === 'key'
    return isKey && fields?.kind === Kind.STRING ? [fields.value.split(' ')] : []
  })

/**
 * What a reference has of the first key that it has whole, and nothing else. What it has of the first key of the type if
 * it has none whole, which the entity's resolver will refuse.
 */
export function keyIn(type: GraphQLObjectType, reference: Fields): Fields {
  const keys = keysOf(type)
  const names = keys.find(key => key.every(name => reference[name] != null)) ?? keys[0] ?? []
  return Object.fromEntries(names.map(name => [name, reference[name]]))
}
