// The executable subgraph from schema/*.graphql and all resolvers.

import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from '../domains/resolvers.js'
import type { Resolvers } from '../generated/graphql.js'
import { READ } from '../operation/operation.js'
import { boundErrors } from './bound-errors.js'
import { scalars } from './scalars.js'
import { guardScopes } from './scopes.js'
import { type SdlOptions, typeDefs } from './sdl.js'

/** The executable subgraph: schema/*.graphql with every domain's resolvers. */
export const createSchema = (options?: SdlOptions): GraphQLSchema =>
  boundErrors(guardScopes(buildSubgraphSchema({ typeDefs: typeDefs(options), resolvers: merge(resolvers) }), READ))

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>
type ResolverMap = NonNullable<SubgraphModule['resolvers']>

/** One map of all, the scalars included: several domains have fields on one type. */
function merge(maps: readonly Resolvers[]): ResolverMap {
  const merged: Record<string, object> = { ...scalars }
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  // The generated types say more than Apollo's do, which know scalars only as instances of their class.
  return merged as ResolverMap
}
