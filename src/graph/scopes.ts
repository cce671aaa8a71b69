// Scopes that the schema declares, and the resolvers that hold them.

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

/** Scopes of which a caller needs all, one of several such sets being enough. */
type Alternatives = readonly (readonly string[])[]

/** The same schema where callers are not told apart, and routers have nothing to enforce. */
export const withoutScopes = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, {
    Directive: ({ name }) => (DIRECTIVES.includes(name.value) ? null : undefined),
    // What `@link` imports.
    StringValue: ({ value }) => (DIRECTIVES.includes(value.replace(/^@/, '')) ? null : undefined),
  })

/**
 * Puts a guard before each field that needs a scope of its own: by `@requiresScopes` on the field, or on the type that it
 * answers. A caller without it gets null and a `FORBIDDEN` error at the path of the field, and its resolver does not run.
 * What a field needs is found here once, so that a guard has only to look into the caller's set.
 * @param granted what every caller has that gets as far as this
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

/** What a field needs, and what the objects that it answers need. */
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

/** By its name with or without a namespace, as `@link` imports it. */
function scopesOf({ name, arguments: args }: ConstDirectiveNode): Alternatives[] {
  if (name.value.replace(/^federation__/, '') !== 'requiresScopes') return []
  const value = args?.find(arg => arg.name.value === 'scopes')?.value
  return value?.kind === Kind.LIST ? [valueFromASTUntyped(value) as Alternatives] : []
}
