// Records in the ledger which field requests which call.

import {
  defaultFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  responsePathAsArray,
} from 'graphql'
import type { Context } from './context.js'

/** A field's path without list indices, so that it is the same for all items of a list. */
const pathOf = ({ path }: GraphQLResolveInfo): string =>
  responsePathAsArray(path)
    .filter(step => typeof step === 'string')
    .join('.')

/**
 * Gives the named fields a context that records their calls.
 * @param names of the fields, as "Type.field"
 */
export function traceFields(schema: GraphQLSchema, names: Iterable<string>): GraphQLSchema {
  for (const name of names) {
    const [typeName = '', fieldName = ''] = name.split('.')
    const type = schema.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    if (!field) continue
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: Context, info) => resolve(source, args, context.askedBy(pathOf(info)), info)
  }
  return schema
}
