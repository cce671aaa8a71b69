import fc from 'fast-check'
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql'

/** An operation with its variables. */
export interface RandomOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What stands for itself in the text until all parts of it are together. */
const ALIAS = '@alias@'

/** What makes operations out of a schema. */
export interface Shape {
  /** Fields that lead to calls, which would be rare among the others. */
  readonly leadsOn: ReadonlySet<string>
  /** Arguments by "Type.field". */
  readonly args: Readonly<Record<string, fc.Arbitrary<string>>>
  /** The types of references, and these. */
  readonly entities: readonly string[]
  readonly references: fc.Arbitrary<readonly object[]>
  /** Variables that arguments can name, with their types. */
  readonly variables: Readonly<Record<string, readonly [type: string, values: fc.Arbitrary<unknown>]>>
}

const directives = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  fc.constantFrom(
    '@include(if: true)',
    '@include(if: false)',
    '@skip(if: $yes)',
    '@include(if: $yes)',
    '@skip(if: false)',
  ),
)

/** Arguments in parentheses, without those that are left out. */
export function argumentsOf(given: Record<string, unknown>): string {
  const texts = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}

/** Random operations over a schema: aliases, fragments, nesting, directives and variables. */
export function randomOperation(
  schema: GraphQLSchema,
  { leadsOn, args, entities, references, variables: named }: Shape,
): fc.Arbitrary<RandomOperation> {
  function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const names = Object.values(type.getFields())
      .filter(({ name }) => name !== '_service')
      .filter(field => depth > 0 || isLeafType(getNamedType(field.type)))
      .flatMap(({ name }) => new Array<string>(leadsOn.has(name) ? 5 : 1).fill(name))
    const parts = fc.array(fc.oneof({ weight: 5, arbitrary: part(type, names, depth) }, fc.constant('__typename')), {
      minLength: 1,
      maxLength: depth === 4 ? 4 : 3,
    })
    return parts.map(texts => `{ ${texts.join(' ')} }`)
  }

  function part(type: GraphQLObjectType, names: readonly string[], depth: number): fc.Arbitrary<string> {
    if (names.length === 0) return fc.constant('__typename')
    const field = fc.constantFrom(...names).chain(name => fieldOf(type, name, depth))
    return fc.record({ field, directive: directives, wrapped: fc.nat(7) }).map(({ field, directive, wrapped }) => {
      if (wrapped === 0) return `... on ${type.name} ${directive} { ${field} }`
      if (wrapped === 1) return `...Of${type.name} ${directive} ${field}`
      return field
    })
  }

  function fieldOf(type: GraphQLObjectType, name: string, depth: number): fc.Arbitrary<string> {
    const field = type.getFields()[name]
    const below = field && getNamedType(field.type)
    if (name === '_entities') {
      return fc
        .constantFrom(...entities)
        .chain(entity => selection(schema.getType(entity) as GraphQLObjectType, depth - 1).map(of => [entity, of]))
        .map(([entity, of]) => `${ALIAS}: ${name}(representations: $references) { ... on ${entity} ${of} }`)
    }
    const given = args[`${type.name}.${name}`] ?? fc.constant('')
    const fields = isObjectType(below) ? selection(below, depth - 1) : fc.constant('')
    return fc
      .tuple(given, directives, fields)
      .map(([text, directive, inner]) => `${ALIAS}: ${name}${text} ${directive} ${inner}`)
  }

  const query = schema.getQueryType() as GraphQLObjectType
  const known = {
    yes: ['Boolean!', fc.boolean()] as const,
    references: ['[_Any!]!', references] as const,
    ...named,
  }
  const values = Object.fromEntries(
    Object.entries(known).map(([name, [, value]]) => [name, value as fc.Arbitrary<unknown>]),
  )
  const types = Object.fromEntries(Object.entries(known).map(([name, [type]]) => [name, type]))
  return fc.record({ text: selection(query, 4), values: fc.record(values) }).map(({ text, values }) => {
    const fragments = [...new Set(text.match(/\.\.\.Of\w+/g) ?? [])].map(spread => {
      const type = schema.getType(spread.slice('...Of'.length)) as GraphQLObjectType
      return `fragment ${spread.slice(3)} on ${type.name} { __typename ${leafOf(type)} }`
    })
    const variables = Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)))
    const declared = Object.keys(variables).map(name => `$${name}: ${types[name]}`)
    const head = declared.length === 0 ? 'query ' : `query (${declared.join(', ')}) `
    const numbered = text.split(ALIAS).reduce((joined, rest, index) => `${joined}f${index}${rest}`)
    return { query: [head + numbered, ...fragments].join('\n'), variables }
  })
}

const leafOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields()).find(field => isLeafType(getNamedType(field.type)))?.name ?? ''
