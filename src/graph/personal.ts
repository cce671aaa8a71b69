// What the schema tags as personal: its scope, the arguments, and the record of who was shown it.

import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql'
import { type Alternatives, opensToOwner, PROFILE } from '../operation/scopes.js'
import type { Context } from './context.js'
import { declaredBy } from './requirements.js'

/** The scope for personal data that has no scope of its own. */
export const PERSONAL = 'users:personal'

type Tagged = { readonly directives?: readonly ConstDirectiveNode[] | undefined }

/** Whether something of the schema is personal. */
export const isTagged = (node: Tagged | null | undefined): boolean =>
  node?.directives?.some(
    ({ name, arguments: args }) =>
      name.value.replace(/^federation__/, '') === 'tag' &&
      args?.some(({ value }) => value.kind === Kind.STRING && value.value === 'personal'),
  ) ?? false

function directives(scopes: Alternatives): readonly ConstDirectiveNode[] {
  const [type] = parse(`type T @authenticated @requiresScopes(scopes: ${JSON.stringify(scopes)})`).definitions
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.directives ?? []) : []
}

const OF_OTHERS = directives([[PERSONAL]])
const OF_OWNER = directives([[PERSONAL], [PROFILE]])

/** Adds the scope to personal fields that declare none. One's own are open where their type is. */
export const withPersonalScopes = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, {
    ObjectTypeDefinition(type) {
      const added = opensToOwner((type.directives ?? []).flatMap(declaredBy)) ? OF_OWNER : OF_OTHERS
      const fields = type.fields?.map(node =>
        isTagged(node) && !node.directives?.some(({ name }) => name.value === 'requiresScopes')
          ? { ...node, directives: [...(node.directives ?? []), ...added] }
          : node,
      )
      return fields && { ...type, fields }
    },
  })

type WithArguments = { readonly args: readonly GraphQLArgument[] }

/** Whether an argument of the field can be personal. */
export function canBePersonal(field: WithArguments): boolean {
  const seen = new Set<GraphQLInputType>()
  const isIn = (input: GraphQLArgument | GraphQLInputField): boolean => {
    const named = getNamedType(input.type)
    if (isTagged(input.astNode)) return true
    if (seen.has(named)) return false
    seen.add(named)
    if (isEnumType(named)) return named.getValues().some(({ astNode }) => isTagged(astNode))
    return isInputObjectType(named) && Object.values(named.getFields()).some(isIn)
  }
  return field.args.some(isIn)
}

type Arguments = Readonly<Record<string, unknown>>

/** The paths of personal arguments that a field was given, such as "filter.email". */
export function personalArguments(field: WithArguments, args: Arguments): string[] {
  return field.args.flatMap(argument =>
    isNarrowed(argument, field, args) ? [] : [...personalIn(argument, argument.name, args[argument.name])],
  )
}

/** A text to search for is as personal as the fields in which it is searched: those of `searchIn` for `search`. */
function isNarrowed({ name }: GraphQLArgument, field: WithArguments, args: Arguments): boolean {
  const where = field.args.find(argument => argument.name === `${name}In`)
  return where !== undefined && args[where.name] != null
}

function* personalIn(input: GraphQLArgument | GraphQLInputField, path: string, value: unknown): Iterable<string> {
  if (value == null) return
  if (isTagged(input.astNode)) yield path
  else yield* personalOf(input.type, path, value)
}

function* personalOf(type: GraphQLInputType, path: string, value: unknown): Iterable<string> {
  if (value == null) return
  const named = getNamedType(type)
  if (Array.isArray(value)) {
    for (const item of value) yield* personalOf(named, path, item)
  } else if (isEnumType(named)) {
    if (isTagged((named.getValue(String(value)) as GraphQLEnumValue | undefined)?.astNode)) yield path
  } else if (isInputObjectType(named)) {
    for (const field of Object.values(named.getFields()))
      yield* personalIn(field, `${path}.${field.name}`, (value as Arguments)[field.name])
  }
}

/**
 * Has every disclosure of a personal field recorded, with the key of its object, unless the caller reads their own.
 * @param keys by type, the property of its records that identifies them; types without one are parts of others
 */
export function recordDisclosures(schema: GraphQLSchema, keys: Readonly<Record<string, string>>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const key = isObjectType(type) ? keys[type.name] : undefined
    if (!isObjectType(type) || key === undefined) continue
    for (const field of Object.values(type.getFields())) if (isTagged(field.astNode)) recorded(type.name, field, key)
  }
  return schema
}

function recorded(typeName: string, field: GraphQLField<unknown, Context>, key: string) {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info)
    const tell = (shown: unknown) => {
      if (shown != null && !(shown instanceof Error) && context.own.at(info.path) === undefined) {
        context.personal.shown(typeName, field.name, String((source as Arguments)[key]))
      }
      return shown
    }
    return value instanceof Promise ? value.then(tell) : tell(value)
  }
}
