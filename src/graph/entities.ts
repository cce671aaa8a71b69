// Checks the references that routers send to `_entities`.

import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isUnionType } from 'graphql'
import { BadUserInput, Forbidden } from '../errors.js'
import { missingScope, type Requirements } from '../operation/scopes.js'
import type { Context } from './context.js'
import { scopesOf } from './scopes.js'

/**
 * Wraps `_entities` so that a reference fails alone if it has an unknown type, or one that its caller may not read. Each
 * entity's own resolver validates the keys.
 */
export function guardReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities']
  // A gateway may have no domain with entities.
  if (!field) return schema
  const needed = new Map<string, Requirements>(entityTypes(schema).map(type => [type.name, scopesOf(type)]))
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (root, args: { representations: readonly unknown[] }, context: Context, info) => {
    // Each reference is resolved separately: if one throws, the others, already in flight, must not fail with it.
    const entityOf = async (reference: unknown) => {
      const [entity] = resolve(root, { representations: [reference] }, context, info) as [unknown]
      return entity
    }
    return args.representations.map(reference => {
      const scopes = needed.get(typeNameOf(reference) ?? '')
      if (!scopes) return new BadUserInput('"__typename" must name an entity of this subgraph.')
      const missing = missingScope(scopes, context.operation.caller)
      return missing === undefined ? entityOf(reference) : new Forbidden(missing)
    })
  }
  return schema
}

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
