import { createHash } from 'node:crypto'
import { getIntrospectionQuery } from 'graphql'
import { createDice, type Dice } from '../simulation/random.js'
import { mutate, strangeValue } from './mutations.js'

interface Seed {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

const PAID = '2022080911591337da0aae9660'

/** Requests that the gateway answers, from which the others are made. */
const seeds: readonly Seed[] = [
  {
    query: `query Order($no: ID!) { order(orderNo: $no) { goodsName payDetail { paidAmount paidAccountNo } } }`,
    variables: { no: PAID },
  },
  { query: '{ orders(first: 3) { totalCount nodes { orderNo actualAmount } pageInfo { endCursor } } }' },
  {
    query:
      'query ($filter: OrderFilter, $first: Int) { orders(filter: $filter, first: $first) { scan { complete } edges { cursor } } }',
    variables: { filter: { status: ['PAID'], createdFrom: '2022-01-01T00:00:00Z' }, first: 2 },
  },
  { query: '{ orders(last: 2, before: "djE6b3JkZXJzOjoxMA") { nodes { orderNo } } }' },
  {
    query:
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Order { orderNo payDetail { payType } } } }',
    variables: { of: [{ __typename: 'Order', orderNo: PAID }] },
  },
  {
    query:
      '{ usage { modelCode current entitlement { ...E } } } fragment E on Entitlement { dataValue usage { amount } }',
  },
  { query: 'query ($d: Date!) { mauUsage(from: $d, to: "2022-03-02") { amount } }', variables: { d: '2022-02-02' } },
  {
    query:
      '{ currentPackage { code goodsPackage { name @include(if: true) } } orderSummary { count byMonth { month } } }',
  },
  { query: '{ _service { sdl } }' },
  { query: getIntrospectionQuery() },
]

/** A request as its bytes, the same for the same seed and number. */
export function requestOf(seed: number, number: number): Buffer {
  const dice = createDice(seed * 1_000_003 + number)
  const text = dice.chance(0.2) ? asGet(dice) : asPost(dice)
  const bytes = Buffer.from(text, 'utf8')
  if (!dice.chance(0.1)) return bytes
  for (let times = dice.between(1, 8); times > 0; times -= 1) {
    bytes[dice.between(0, bytes.length - 1)] = dice.between(0, 255)
  }
  return bytes
}

function asPost(dice: Dice): string {
  const body = bodyOf(dice)
  const length = dice.chance(0.05)
    ? dice.oneOf(['-1', '1e3', '99999999999', String(body.length + 5), '0x10'])
    : Buffer.byteLength(body)
  const path = dice.chance(0.1) ? mutate('/graphql', dice).replace(/[\r\n ]/g, '') : '/graphql'
  const method = dice.chance(0.05) ? dice.oneOf(['PUT', 'PATCH', 'DELETE', 'TRACE', 'post', 'M-SEARCH']) : 'POST'
  return (
    head(
      `${method} ${path}`,
      [
        ['content-type', typeOf(dice)],
        ['content-length', String(length)],
      ],
      dice,
    ) + body
  )
}

function asGet(dice: Dice): string {
  const { query, variables } = dice.oneOf(seeds)
  const search = new URLSearchParams({ query: dice.chance(0.7) ? mutate(query, dice) : query })
  if (variables)
    search.set('variables', dice.chance(0.5) ? mutate(JSON.stringify(variables), dice) : JSON.stringify(variables))
  if (dice.chance(0.2))
    search.append(
      dice.oneOf(['query', 'extensions', 'documentId', 'operationName', '']),
      JSON.stringify(strangeValue(dice)),
    )
  const address = dice.chance(0.2) ? mutate(search.toString(), dice).replace(/[\r\n ]/g, '') : search.toString()
  return head(`GET /graphql?${address}`, [['apollo-require-preflight', '1']], dice)
}

function bodyOf(dice: Dice): string {
  const { query, variables } = dice.oneOf(seeds)
  const request: Record<string, unknown> = { query, variables }
  if (dice.chance(0.6)) request['query'] = mutate(query, dice)
  if (dice.chance(0.4)) request['variables'] = withStrangeValue(variables ?? {}, dice)
  if (dice.chance(0.1)) request['operationName'] = strangeValue(dice)
  if (dice.chance(0.2)) request['extensions'] = extensionsOf(String(request['query']), dice)
  if (dice.chance(0.1)) request['documentId'] = strangeValue(dice)
  if (dice.chance(0.05)) delete request['query']
  const text = JSON.stringify(dice.chance(0.03) ? [request, request] : request)
  return dice.chance(0.2) ? mutate(text, dice) : text
}

function withStrangeValue(variables: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  if (dice.chance(0.1)) return strangeValue(dice)
  const name = dice.oneOf([...Object.keys(variables), 'other', '__proto__'])
  return { ...variables, [name]: strangeValue(dice) }
}

function extensionsOf(query: string, dice: Dice): unknown {
  const sha256Hash = dice.chance(0.5) ? createHash('sha256').update(query).digest('hex') : strangeValue(dice)
  return dice.chance(0.7) ? { persistedQuery: { version: dice.oneOf([1, 1, 2, '1']), sha256Hash } } : strangeValue(dice)
}

const typeOf = (dice: Dice) =>
  dice.chance(0.9)
    ? 'application/json'
    : dice.oneOf(['text/plain', 'application/graphql', 'application/json; charset=utf-16', ''])

function head(line: string, own: readonly (readonly [string, string])[], dice: Dice): string {
  const headers: (readonly [string, string])[] = [['host', dice.chance(0.97) ? 'localhost' : 'evil.example'], ...own]
  if (dice.chance(0.3))
    headers.push([
      'accept',
      dice.oneOf(['application/json', 'application/graphql-response+json', '*/*;q=x', 'text/html']),
    ])
  if (dice.chance(0.1)) headers.push(['x-gateway-explain', dice.oneOf(['1', 'plan', 'yes', ''])])
  if (dice.chance(0.1))
    headers.push(['authorization', dice.oneOf(['Bearer x.y.z', 'Bearer', 'Basic eDp5', 'Bearer \u00e9'])])
  if (dice.chance(0.1)) {
    const name = dice.oneOf([
      'origin',
      'x-request-id',
      'content-encoding',
      'transfer-encoding',
      'expect',
      'x-forwarded-for',
      'traceparent',
    ])
    headers.push([name, mutate('gzip', dice).replace(/[\r\n]/g, '')])
  }
  return `${line} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}connection: close\r\n\r\n`
}
