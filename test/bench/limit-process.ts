import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'

/**
 * The limit of what can be reached: a bare node:http server that makes the same REST calls at the same time through a pool
 * of undici, and hands on what came, without GraphQL, checks or limits.
 */
const upstream = new Pool(process.env['GENAUTH_BASE_URL'] ?? '', { connections: 128 })

interface Row {
  orderNo: string
  payDetail?: unknown
}

async function send(method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string) {
  const answer = await upstream.request({ method, path: `/api/v3/${path}`, headers, ...(body && { body }) })
  return (JSON.parse(await answer.body.text()) as { data: unknown }).data
}

const token = await send(
  'POST',
  'get-management-token',
  { 'content-type': 'application/json' },
  JSON.stringify({
    accessKeyId: process.env['GENAUTH_ACCESS_KEY_ID'],
    accessKeySecret: process.env['GENAUTH_ACCESS_KEY_SECRET'],
  }),
)
const headers = { authorization: `Bearer ${(token as { access_token: string }).access_token}` }

const call = (path: string) => send('GET', path, headers)
const payment = (orderNo: string) => call(`get-order-pay-detail?orderNo=${orderNo}`)

async function order(orderNo: string): Promise<unknown> {
  const [detail, payDetail] = await Promise.all([call(`get-order-detail?orderNo=${orderNo}`), payment(orderNo)])
  return { ...(detail as Row), payDetail }
}

async function orders(first: number): Promise<unknown> {
  const pages = Array.from({ length: Math.ceil(first / 50) }, (_, index) =>
    call(`get-orders?page=${index + 1}&limit=50`),
  )
  const rows = (await Promise.all(pages)).flatMap(page => (page as { list: Row[] }).list).slice(0, first)
  return Promise.all(rows.map(async row => ({ ...row, payDetail: await payment(row.orderNo) })))
}

const users = (first: number): Promise<unknown> =>
  send(
    'POST',
    'list-users',
    { ...headers, 'content-type': 'application/json' },
    JSON.stringify({ options: { pagination: { page: 1, limit: first } } }),
  )

async function answerTo(path: string, search: URLSearchParams): Promise<unknown> {
  if (path === '/order') return order(search.get('orderNo') ?? '')
  if (path === '/orders') return orders(Number(search.get('first')))
  if (path === '/users') return users(Number(search.get('first')))
  return { __typename: 'Query' }
}

const server = createServer((incoming, response) => {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://limit')
  answerTo(pathname, searchParams).then(
    data => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
    () => response.writeHead(500).end(),
  )
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`)
})
