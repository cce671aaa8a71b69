import Fastify from 'fastify'
import mercurius from 'mercurius'
import { Pool } from 'undici'
import { announce, firstOf, pagesOf, requestToken, schema, usersAsked, withNumber } from './schema.js'

/** Mercurius as its documentation shows it: compiled queries, a loader for payments, a pool of undici. */
const upstream = new Pool(process.env.GENAUTH_BASE_URL, { connections: 128 })
const headers = { authorization: `Bearer ${await requestToken()}` }

async function call(path, sent) {
  const { body } = await upstream.request({
    path: `/api/v3/${path}`,
    ...(sent
      ? { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(sent) }
      : { method: 'GET', headers }),
  })
  const { statusCode, data, message } = await body.json()
  if (statusCode === 404) return null
  if (statusCode !== 200) throw new Error(message)
  return data
}

const app = Fastify()
app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    Query: {
      order: async (_root, { orderNo }) => withNumber(await call(`get-order-detail?orderNo=${orderNo}`)),
      async orders(_root, { first }) {
        const pages = await Promise.all(pagesOf(first).map(page => call(`get-orders?page=${page}&limit=50`)))
        return { nodes: firstOf(pages, first) }
      },
      users: async (_root, { first }) => ({ nodes: (await call('list-users', usersAsked(first))).list }),
    },
  },
  loaders: {
    Order: {
      payDetail: queries => Promise.all(queries.map(({ obj }) => call(`get-order-pay-detail?orderNo=${obj.orderNo}`))),
    },
  },
})
announce(await app.listen({ port: 0, host: '127.0.0.1' }))
