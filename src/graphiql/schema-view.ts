// The schema as the page shows it, without the parts for routers.

import type { IntrospectionNamedTypeRef, IntrospectionQuery, IntrospectionTypeRef } from 'graphql'

/** Federation's own types, and the fields of `Query` that routers use. */
const INTERNAL = /^(_Any|_Entity|_Service|_entities|_service|(federation|link)__.*)$/

/** Removes Federation's own parts from an introspection result; they can still be queried. */
export function withoutFederation<T extends { readonly data?: unknown }>(answer: T): T {
  const data = answer.data as Partial<IntrospectionQuery> | null | undefined
  const schema = data?.__schema
  if (schema === undefined) return answer
  const types = schema.types
    .filter(({ name }) => !INTERNAL.test(name))
    .map(type =>
      'fields' in type && type.name === schema.queryType.name
        ? { ...type, fields: type.fields.filter(({ name }) => !INTERNAL.test(name)) }
        : type,
    )
  const directives = schema.directives.filter(({ args }) => args.every(({ type }) => !INTERNAL.test(nameOf(type))))
  return { ...answer, data: { ...data, __schema: { ...schema, types, directives } } }
}

/** The name of a type without its list and non-null wrappers. */
function nameOf(type: IntrospectionTypeRef): string {
  const inner = 'ofType' in type ? (type.ofType as IntrospectionTypeRef | null) : null
  return inner === null ? (type as IntrospectionNamedTypeRef).name : nameOf(inner)
}
