// What the page shows of the schema: what is for people, without what is for routers.

import type { IntrospectionNamedTypeRef, IntrospectionQuery, IntrospectionTypeRef } from 'graphql'

/** Types of Federation's own, and the fields of `Query` by which routers ask. */
const INTERNAL = /^(_Any|_Entity|_Service|_entities|_service|(federation|link)__.*)$/

/** Leaves Federation's own parts out of the answer to an introspection; they can still be asked for. */
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

/** Of the type that lists and non-null types are made of. */
function nameOf(type: IntrospectionTypeRef): string {
  const inner = 'ofType' in type ? (type.ofType as IntrospectionTypeRef | null) : null
  return inner === null ? (type as IntrospectionNamedTypeRef).name : nameOf(inner)
}
