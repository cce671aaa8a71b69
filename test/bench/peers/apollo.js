import { RESTDataSource } from '@apollo/datasource-rest'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { announce, firstOf, pagesOf, requestToken, schema, usersAsked, withNumber } from './schema.js'

/** Apollo Server as its documentation shows it: the standalone server with a RESTDataSource for each operation. */
const authorization = `Bearer ${await requestToken()}`

class GenAuth extends RESTDataSource {
  baseURL = `${process.env.GENAUTH_BASE_URL}/api/v3/`

  willSendRequest(_path, request) {
    request.headers.authorization = authorization
  }

  read(path, params) {
    return this.get(path, { params }).then(this.dataOf)
  }

  list(path, body) {
    return this.post(path, { body }).then(this.dataOf)
  }

  dataOf({ statusCode, data, message }) {
    if (statusCode === 404) return null
    if (statusCode !== 200) throw new Error(message)
    return data
  }
}

const server = new ApolloServer({
  typeDefs: schema,
  resolvers: {
    Query: {
      order: async (_root, { orderNo }, { genAuth }) => withNumber(await genAuth.read('get-order-detail', { orderNo })),
      async orders(_root, { first }, { genAuth }) {
        const pages = await Promise.all(
          pagesOf(first).map(page => genAuth.read('get-orders', { page: String(page), limit: '50' })),
        )
        return { nodes: firstOf(pages, first) }
      },
      async users(_root, { first }, { genAuth }) {
        const { list } = await genAuth.list('list-users', usersAsked(first))
        return { nodes: list }
      },
    },
    Order: {
      payDetail: ({ orderNo }, _args, { genAuth }) => genAuth.read('get-order-pay-detail', { orderNo }),
    },
  },
})
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ genAuth: new GenAuth({ cache: server.cache }) }),
})
announce(url.replace(/\/$/, ''))
