import { fileURLToPath } from 'node:url'
import { answersThrough } from '../federation/answers-through.js'
import { routers } from '../federation/supergraph.js'

const hive = fileURLToPath(new URL('hive-gateway.js', import.meta.url))

answersThrough('@apollo/gateway', routers['@apollo/gateway'])
for (const QUERY_PLANNER of ['js', 'rust'])
  answersThrough(`hive-gateway, planner: ${QUERY_PLANNER}`, { args: [hive], env: { QUERY_PLANNER } })
