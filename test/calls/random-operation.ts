import fc from 'fast-check'
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql'
import { encodeCursor } from '../../src/paging/cursor.js'

/** An operation with its variables. */
export interface RandomOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What stands for itself in the text until all parts of it are together. */
const ALIAS = '@alias@'

const LEADS_ON: ReadonlySet<string> = new Set(['orders', 'order', '_entities', 'edges', 'nodes', 'node', 'payDetail'])

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

const cursors = fc.option(
  fc.nat(130).map(place => JSON.stringify(encodeCursor('orders', place))),
  { nil: undefined },
)
const sizes = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }))
const filters = fc
  .record(
    {
      status: fc.subarray(['UNPAID', 'PAID', 'COMPLETED', 'CANCELLED']),
      orderType: fc.constantFrom(['NEW'], ['NEW', 'RENEW']),
      createdFrom: fc.constant('"2026-01-01T00:00:00+08:00"'),
    },
    { requiredKeys: [] },
  )
  .map(filter =>
    Object.entries(filter)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
      .join(', '),
  )

const windows = fc.oneof(
  fc
    .record({ size: fc.option(sizes, { nil: undefined }), cursor: cursors })
    .map(({ size, cursor }) => argumentsOf({ first: size, after: cursor })),
  fc.record({ size: sizes, cursor: cursors }).map(({ size, cursor }) => argumentsOf({ last: size, before: cursor })),
  fc
    .record({ first: sizes, filter: filters })
    .map(({ first, filter }) => argumentsOf({ first, filter: `{ ${filter} }` })),
)

function argumentsOf(given: Record<string, unknown>): string {
  const texts = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}

/**
 * Random operations over the schema: aliases, fragments, nesting, directives and variables.
 * @param orderNos those of the pool; routers refer to no others
 */
export function randomOperation(schema: GraphQLSchema, orderNos: readonly string[]): fc.Arbitrary<RandomOperation> {
  const anyOrderNo = fc.constantFrom(...orderNos.slice(0, 30), '99999999999999999999')
  const orderNo = fc.oneof(
    anyOrderNo.map(text => JSON.stringify(text)),
    fc.constant('$orderNo'),
  )
  const rootArguments: Readonly<Record<string, fc.Arbitrary<string>>> = {
    order: orderNo.map(text => `(orderNo: ${text})`),
    orders: windows,
    orderSummary: filters.map(filter => (filter === '' ? '' : `(filter: { ${filter} })`)),
    mauUsage: fc.constant('(from: "2024-01-01", to: "2024-03-31")'),
    _entities: fc.constant('(representations: $references)'),
  }

  function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const names = Object.values(type.getFields())
      .filter(({ name }) => name !== '_service')
      .filter(field => depth > 0 || isLeafType(getNamedType(field.type)))
      // Fields that lead to calls are rare among the others.
      .flatMap(({ name }) => new Array<string>(LEADS_ON.has(name) ? 5 : 1).fill(name))
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
    const args = (type.name === 'Query' && rootArguments[name]) || fc.constant('')
    if (name === '_entities') {
      const order = schema.getType('Order') as GraphQLObjectType
      return fc
        .tuple(args, selection(order, depth - 1))
        .map(([text, fields]) => `${ALIAS}: ${name}${text} { ... on Order ${fields} }`)
    }
    const fields = isObjectType(below) ? selection(below, depth - 1) : fc.constant('')
    return fc
      .tuple(args, directives, fields)
      .map(([text, directive, inner]) => `${ALIAS}: ${name}${text} ${directive} ${inner}`)
  }

  const query = schema.getQueryType() as GraphQLObjectType
  return fc
    .record({
      text: selection(query, 4),
      yes: fc.boolean(),
      orderNo: anyOrderNo,
      references: fc.subarray(orderNos.slice(0, 12)).map(some => [...some, ...some.slice(0, 2)]),
    })
    .map(({ text, yes, orderNo, references }) => {
      const fragments = [...new Set(text.match(/\.\.\.Of\w+/g) ?? [])].map(spread => {
        const type = schema.getType(spread.slice('...Of'.length)) as GraphQLObjectType
        return `fragment ${spread.slice(3)} on ${type.name} { __typename ${leafOf(type)} }`
      })
      const variables = {
        ...(text.includes('$yes') && { yes }),
        ...(text.includes('$orderNo') && { orderNo }),
        ...(text.includes('$references') && {
          references: references.map(number => ({ __typename: 'Order', orderNo: number })),
        }),
      }
      const types: Record<string, string> = { yes: 'Boolean!', orderNo: 'ID!', references: '[_Any!]!' }
      const declared = Object.keys(variables).map(name => `$${name}: ${types[name]}`)
      const head = declared.length === 0 ? 'query ' : `query (${declared.join(', ')}) `
      const numbered = text.split(ALIAS).reduce((joined, rest, index) => `${joined}f${index}${rest}`)
      return { query: [head + numbered, ...fragments].join('\n'), variables }
    })
}

const leafOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields()).find(field => isLeafType(getNamedType(field.type)))?.name ?? ''
