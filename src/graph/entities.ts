// Checks the references that routers send to `_entities`.

import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { BadUserInput } from '../errors.js'

/**
 * Wraps `_entities` so that a reference to an unknown entity type fails alone. Each entity's own resolver validates
 * the keys.
 */
export function guardReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities']
  if (!field) throw new TypeError('The schema has no entities.')
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (root, args: { representations: readonly unknown[] }, context, info) => {
    // Each reference is resolved separately: if one throws, the others, already in flight, must not fail with it.
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
