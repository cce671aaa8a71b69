import { Agent, createServer, get, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What the gateway is measured against: a bare node:http server that makes the same REST calls at the same time, and
 * hands on what came, without GraphQL, checks or limits.
 */
const upstream = process.env['GENAUTH_BASE_URL'] ?? ''
const agent = new Agent({ keepAlive: true, maxSockets: 128 })
let calls = 0

interface Row {
  orderNo: string
  payDetail?: unknown
}

const read = (response: IncomingMessage) =>
  new Promise<unknown>((resolve, reject) => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', chunk => {
      text += chunk
    })
    response.on('end', () => resolve((JSON.parse(text) as { data: unknown }).data))
    response.on('error', reject)
  })

const authorization = await new Promise<string>((resolve, reject) => {
  const asked = request(
    `${upstream}/api/v3/get-management-token`,
    { method: 'POST', headers: { 'content-type': 'application/json' } },
    response =>
      read(response).then(data => resolve(`Bearer ${(data as { access_token: string }).access_token}`), reject),
  )
  asked.on('error', reject)
  asked.end(
    JSON.stringify({
      accessKeyId: process.env['GENAUTH_ACCESS_KEY_ID'],
      accessKeySecret: process.env['GENAUTH_ACCESS_KEY_SECRET'],
    }),
  )
})

function call(path: string): Promise<unknown> {
  calls += 1
  return new Promise((resolve, reject) => {
    get(`${upstream}/api/v3/${path}`, { agent, headers: { authorization } }, response => resolve(read(response))).on(
      'error',
      reject,
    )
  })
}

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

const server = createServer((incoming, response) => {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://bare')
  if (pathname === '/calls') return void response.end(String(calls))
  const answer =
    pathname === '/order' ? order(searchParams.get('orderNo') ?? '') : orders(Number(searchParams.get('first')))
  answer.then(
    data => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
    () => response.writeHead(500).end(),
  )
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })}\n`)
})
