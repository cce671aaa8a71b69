// The subgraph: schema/*.graphql with every domain's resolvers, and what plans its fields.

import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import { planners } from '../domains/planners.js'
import { resolvers } from '../domains/resolvers.js'
import type { Resolvers } from '../generated/graphql.js'
import { READ } from '../operation/operation.js'
import type { Planners } from '../planning/field-plan.js'
import { boundErrors } from './bound-errors.js'
import { guardReferences } from './entities.js'
import { namesWith } from './names.js'
import { renameFields, renameResolvers } from './rename.js'
import { scalars } from './scalars.js'
import { guardScopes } from './scopes.js'
import { type SdlOptions, typeDefs } from './sdl.js'

/** What executes operations, and what plans them, both by the names that clients see. */
export interface Subgraph {
  readonly schema: GraphQLSchema
  readonly planners: Planners
}

/** Puts the subgraph together. */
export function createSubgraph(options: SdlOptions = {}): Subgraph {
  const names = namesWith(options.prefix)
  // The generated types say more than Apollo's do, which know scalars only as instances of their class.
  const named = renameResolvers(merge(resolvers), names) as ResolverMap
  const schema = buildSubgraphSchema({ typeDefs: typeDefs(options), resolvers: named })
  return {
    schema: boundErrors(guardReferences(guardScopes(schema, READ))),
    planners: renameFields(planners, names),
  }
}

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>
type ResolverMap = NonNullable<SubgraphModule['resolvers']>

/** One map of all, the scalars included: several domains have fields on one type. */
function merge(maps: readonly Resolvers[]): Record<string, object> {
  const merged: Record<string, object> = { ...scalars }
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  return merged
}
