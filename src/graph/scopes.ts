// Enforces the scopes that the schema declares.

import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  visit,
} from 'graphql'
import { Forbidden } from '../errors.js'
import { may } from '../operation/operation.js'
import { missingScope, opensToOwner, type Requirements } from '../operation/scopes.js'
import type { Context } from './context.js'
import { canBePersonal, PERSONAL, personalArguments } from './personal.js'
import { requirementsOf } from './requirements.js'

const DIRECTIVES = ['authenticated', 'requiresScopes']

/** Removes the scope directives, for gateways without authentication, where routers have nothing to enforce. */
export const withoutScopes = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, {
    Directive: ({ name }) => (DIRECTIVES.includes(name.value) ? null : undefined),
    // The imports of `@link`.
    StringValue: ({ value }) => (DIRECTIVES.includes(value.replace(/^@/, '')) ? null : undefined),
  })

/**
 * Guards each field that needs scopes, by `@requiresScopes` on the field or on the object type that it returns. For a
 * caller without the scopes, the resolver does not run; the field is null, with a `FORBIDDEN` error at its path.
 * Requirements are computed once, here, so that a guard only has to look them up in the caller's set.
 */
export function guardScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const needed = requirementsOf(field)
      if (needed.length > 0) guard(field, needed)
      if (canBePersonal(field)) guardArguments(field)
    }
  }
  return schema
}

function guard(field: GraphQLField<unknown, Context>, needed: Requirements) {
  const resolve = field.resolve ?? defaultFieldResolver
  const canBeOwn = opensToOwner(needed)
  field.resolve = (source, args, context, info) => {
    const isOwn = canBeOwn && context.own.enter(info) !== undefined
    const missing = missingScope(needed, context.operation.caller, isOwn)
    if (missing !== undefined) throw new Forbidden(missing)
    return resolve(source, args, context, info)
  }
}

/** A field with personal arguments needs the scope for personal data, as reading them does, unless they are of own data. */
function guardArguments(field: GraphQLField<unknown, Context>) {
  const resolve = field.resolve ?? defaultFieldResolver
  const returned = getNamedType(field.type).name
  field.resolve = (source, args, context, info) => {
    const personal = context.own.enter(info) === undefined ? personalArguments(field, args) : []
    if (personal.length > 0 && !may(context.operation.caller, PERSONAL)) throw new Forbidden(PERSONAL)
    for (const path of personal) context.personal.asked(returned, `${field.name}.${path}`)
    return resolve(source, args, context, info)
  }
}
