// Enforces the scopes that the schema declares.

import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { Forbidden } from '../errors.js'
import { type Caller, may } from '../operation/operation.js'
import { type Alternatives, missingScope, type Requirements } from '../operation/scopes.js'
import type { MayRead } from '../selection.js'
import type { Context } from './context.js'
import { canBePersonal, PERSONAL, personalArguments } from './personal.js'

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
  field.resolve = (source, args, context, info) => {
    const missing = missingScope(needed, context.operation.caller)
    if (missing !== undefined) throw new Forbidden(missing)
    return resolve(source, args, context, info)
  }
}

/** A field with personal arguments needs the scope for personal data, as reading them does. */
function guardArguments(field: GraphQLField<unknown, Context>) {
  const resolve = field.resolve ?? defaultFieldResolver
  const returned = getNamedType(field.type).name
  field.resolve = (source, args, context, info) => {
    const personal = personalArguments(field, args)
    if (personal.length > 0 && !may(context.operation.caller, PERSONAL)) throw new Forbidden(PERSONAL)
    for (const path of personal) context.personal.asked(returned, `${field.name}.${path}`)
    return resolve(source, args, context, info)
  }
}

/**
 * The scopes that a field needs, with those of the object type that it returns. Entities of several types are checked
 * one by one instead.
 */
export function requirementsOf(field: GraphQLField<unknown, unknown>): Requirements {
  const returned = getNamedType(field.type)
  return [...scopesOf(field), ...(isObjectType(returned) ? scopesOf(returned) : [])]
}

/** Whether a caller may read a field, or an entity that is referred to. */
export const mayRead = (caller: Caller): MayRead =>
  caller.scopes === undefined
    ? () => true
    : (node, args) =>
        missingScope(needsOf(node), caller) === undefined &&
        (args === undefined ||
          isObjectType(node) ||
          may(caller, PERSONAL) ||
          personalArguments(node, args).length === 0)

const known = new WeakMap<object, Requirements>()

/** The scopes that a field or type of the schema needs. */
export function needsOf(node: Parameters<MayRead>[0]): Requirements {
  const needed = known.get(node) ?? (isObjectType(node) ? scopesOf(node) : requirementsOf(node))
  known.set(node, needed)
  return needed
}

/** The scopes that a field or a type declares. */
export const scopesOf = ({ astNode }: GraphQLField<unknown, unknown> | GraphQLObjectType): Requirements =>
  (astNode?.directives ?? []).flatMap(declaredBy)

/** The directive may have a namespace, depending on how `@link` imports it. */
function declaredBy({ name, arguments: args }: ConstDirectiveNode): Alternatives[] {
  if (name.value.replace(/^federation__/, '') !== 'requiresScopes') return []
  const value = args?.find(arg => arg.name.value === 'scopes')?.value
  return value?.kind === Kind.LIST ? [valueFromASTUntyped(value) as Alternatives] : []
}
