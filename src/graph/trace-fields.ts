// Notes in the ledger which field asks for which call.

import {
  defaultFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  responsePathAsArray,
} from 'graphql'
import type { Context } from './context.js'

/** The path of a field without indices: one for all objects of a list. */
const pathOf = ({ path }: GraphQLResolveInfo): string =>
  responsePathAsArray(path)
    .filter(step => typeof step === 'string')
    .join('.')

/**
 * Gives some fields a context that notes what they ask.
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
