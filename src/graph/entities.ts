// The guard in front of `_entities`.

import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { BadUserInput } from '../errors.js'

/**
 * Stands in front of `_entities`: a reference that names no entity of this subgraph fails alone. What a reference's key
 * must be is for its entity's own resolver to say.
 */
export function guardReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities']
  if (!field) throw new TypeError('The schema has no entities.')
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (root, args: { representations: readonly unknown[] }, context, info) => {
    // Each on its own: one that throws must not take the others, which are under way already, with it.
    const entityOf = async (reference: unknown) => {
      const [entity] = resolve(root, { representations: [reference] }, context, info) as [unknown]
      return entity
    }
    return args.representations.map(reference =>
      isReference(reference, schema)
        ? entityOf(reference)
        : new BadUserInput('"__typename" must name an entity of this subgraph.'),
    )
  }
  return schema
}

function isReference(value: unknown, schema: GraphQLSchema): boolean {
  const typename = typeof value === 'object' && value !== null && '__typename' in value ? value.__typename : undefined
  const entities = schema.getType('_Entity')
  return typeof typename === 'string' && entities !== undefined && 'getTypes' in entities
    ? entities.getTypes().some(type => type.name === typename)
    : false
}
