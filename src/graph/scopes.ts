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
  isUnionType,
  Kind,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { Forbidden } from '../errors.js'
import { type Caller, may } from '../operation/operation.js'
import type { Context } from './context.js'

const DIRECTIVES = ['authenticated', 'requiresScopes']

/** Alternative sets of scopes: a caller needs all scopes of at least one set. */
type Alternatives = readonly (readonly string[])[]

/** Removes the scope directives, for gateways without authentication, where routers have nothing to enforce. */
export const withoutScopes = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, {
    Directive: ({ name }) => (DIRECTIVES.includes(name.value) ? null : undefined),
    // The imports of `@link`.
    StringValue: ({ value }) => (DIRECTIVES.includes(value.replace(/^@/, '')) ? null : undefined),
  })

/**
 * Guards each field that needs more than the granted scope, by `@requiresScopes` on the field or on its return type.
 * For a caller without the scopes, the resolver does not run; the field is null, with a `FORBIDDEN` error at its path.
 * Requirements are computed once, here, so that a guard only has to look them up in the caller's set.
 * @param granted the scope that every caller has at this point
 */
export function guardScopes(schema: GraphQLSchema, granted: string): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const needed = requirementsOf(field, schema)
        .map(alternatives => alternatives.map(all => all.filter(scope => scope !== granted)))
        .filter(alternatives => !alternatives.some(all => all.length === 0))
      if (needed.length > 0) guard(field, needed)
    }
  }
  return schema
}

function guard(field: GraphQLField<unknown, Context>, needed: readonly Alternatives[]) {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    for (const alternatives of needed) {
      if (!alternatives.some(all => hasAll(context.operation.caller, all)))
        throw new Forbidden(alternatives[0]?.join(' ') ?? '')
    }
    return resolve(source, args, context, info)
  }
}

const hasAll = (caller: Caller, scopes: readonly string[]) => scopes.every(scope => may(caller, scope))

/** The scopes that a field and the types it returns need. */
function requirementsOf(field: GraphQLField<unknown, Context>, schema: GraphQLSchema): Alternatives[] {
  const answered = getNamedType(field.type)
  const types: readonly GraphQLObjectType[] = isObjectType(answered)
    ? [answered]
    : isUnionType(answered)
      ? schema.getPossibleTypes(answered)
      : []
  const nodes = [field.astNode, ...types.map(type => type.astNode)]
  return nodes.flatMap(node => node?.directives ?? []).flatMap(scopesOf)
}

/** The directive may have a namespace, depending on how `@link` imports it. */
function scopesOf({ name, arguments: args }: ConstDirectiveNode): Alternatives[] {
  if (name.value.replace(/^federation__/, '') !== 'requiresScopes') return []
  const value = args?.find(arg => arg.name.value === 'scopes')?.value
  return value?.kind === Kind.LIST ? [valueFromASTUntyped(value) as Alternatives] : []
}
