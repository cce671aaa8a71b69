// Serves a subgraph over HTTP.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { listen } from './listen.js'

/** @param {string} file with the schema, in this folder */
export async function serve(file, resolvers) {
  const typeDefs = parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const schema = buildSubgraphSchema({ typeDefs, resolvers })
  await listen(createServer(createYoga({ schema, logging: 'warn', graphiql: false })))
}
