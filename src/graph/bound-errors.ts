// Limits the number of field errors in one response.

import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { ErrorBudget } from '../operation/error-budget.js'
import type { Context } from './context.js'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Once an operation's error budget is used up, fields and list items that fail become null without an error. */
export function boundErrors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) field.resolve = field.resolve ? bounded(field.resolve) : read
  }
  return schema
}

/** Reads the property with the field's name. Records hold an Error in place of a value that could not be read. */
const read: Resolver = (source, _args, { operation }, { fieldName }) =>
  within((source as Record<string, unknown>)[fieldName], operation.errors)

const bounded =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { errors } = context.operation
    try {
      const value = resolve(source, args, context, info)
      return value instanceof Promise ? settled(value, errors) : within(value, errors)
    } catch (error) {
      return failed(error, errors)
    }
  }

/** graphql-js turns an Error that a resolver returns into an error of the field or list item. */
function within(value: unknown, errors: ErrorBudget): unknown {
  if (value instanceof Error) return errors.take() ? value : null
  if (!Array.isArray(value) || !value.some(item => item instanceof Error || item instanceof Promise)) return value
  return value.map(item => {
    if (item instanceof Promise) return settled(item, errors)
    return item instanceof Error && !errors.take() ? null : item
  })
}

const settled = (value: Promise<unknown>, errors: ErrorBudget) =>
  value.then(
    result => within(result, errors),
    error => failed(error, errors),
  )

function failed(error: unknown, errors: ErrorBudget): null {
  if (errors.take()) throw error
  return null
}
