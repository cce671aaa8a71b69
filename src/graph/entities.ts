// Checks the references that routers send to `_entities`.

import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isUnionType } from 'graphql'
import { BadUserInput, Forbidden } from '../errors.js'
import { missingScope, type Requirements } from '../operation/scopes.js'
import { keyIn } from '../reference.js'
import type { Context } from './context.js'
import { isTagged, PERSONAL } from './personal.js'
import { scopesOf } from './requirements.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Wraps `_entities` so that a reference fails alone if it has an unknown type, or one that its caller may not read. Each
 * entity's own resolver gets no more than a key, and validates it.
 */
export function guardReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities']
  // A gateway may have no domain with entities.
  if (!field) return schema
  const types = new Map(entityTypes(schema).map(type => [type.name, type]))
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (root, args: { representations: readonly unknown[] }, context: Context, info) => {
    // Each reference is resolved separately: if one throws, the others, already in flight, must not fail with it.
    const entityOf = async (reference: unknown) => {
      const [entity] = resolve(root, { representations: [reference] }, context, info) as [unknown]
      return entity
    }
    return args.representations.map(reference => {
      const type = types.get(typeNameOf(reference) ?? '')
      if (!type) return new BadUserInput('"__typename" must name an entity of this subgraph.')
      const key = keyIn(type, reference as Fields)
      const missing = missingScope(needsOfReference(type, key), context.operation.caller)
      if (missing !== undefined) return new Forbidden(missing)
      for (const name of personalIn(type, key)) context.personal.asked(type.name, `${info.fieldName}.${name}`)
      return entityOf({ __typename: type.name, ...key })
    })
  }
  return schema
}

/** The scopes that a reference needs: to refer to somebody by something personal is to look them up by it. */
export function needsOfReference(type: GraphQLObjectType, reference: Fields): Requirements {
  const needed = scopesOf(type)
  return personalIn(type, keyIn(type, reference)).length === 0 ? needed : [...needed, [[PERSONAL]]]
}

const personalIn = (type: GraphQLObjectType, key: Fields) =>
  Object.keys(key).filter(name => isTagged(type.getFields()[name]?.astNode))

/** The entity types of a schema. */
export function entityTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const entity = schema.getType('_Entity')
  return isUnionType(entity) ? entity.getTypes() : []
}

/** The type that a reference names; undefined if it names none. */
export function typeNameOf(reference: unknown): string | undefined {
  const name =
    typeof reference === 'object' && reference !== null && '__typename' in reference ? reference.__typename : undefined
  return typeof name === 'string' ? name : undefined
}
