// The subgraph: schema/*.graphql with every domain's resolvers.

import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql'
import { domainNames } from '../domain-names.js'
import { auditKeys, resolvers } from '../domains/resolvers.js'
import type { Resolvers } from '../generated/graphql.js'
import type { Planners } from '../planning/field-plan.js'
import { plannersOf } from '../planning/reads.js'
import { boundErrors } from './bound-errors.js'
import { guardReferences } from './entities.js'
import { namesWith } from './names.js'
import { recordDisclosures } from './personal.js'
import { renameResolvers } from './rename.js'
import { scalars } from './scalars.js'
import { guardScopes } from './scopes.js'
import { type SdlOptions, typeDefs } from './sdl.js'

/** The executable schema and the planners of its fields, both with the names that clients see. */
export interface Subgraph {
  readonly schema: GraphQLSchema
  readonly planners: Planners
}

const known = new Map<string, Subgraph>()

/** The subgraph of these options. Gateways of one process that have equal ones share it, as it knows nothing of them. */
export function createSubgraph(options: SdlOptions = {}): Subgraph {
  const key = JSON.stringify(options, (_name, value) => (value instanceof Set ? [...value].sort() : value))
  const subgraph = known.get(key) ?? build(options)
  known.set(key, subgraph)
  return subgraph
}

function build(options: SdlOptions): Subgraph {
  const { domains = new Set(domainNames) } = options
  const maps = domainNames.filter(name => domains.has(name)).map(name => resolvers[name])
  const definitions = typeDefs(options)
  const names = namesWith(options.prefix)
  const named = within(definitions, renameResolvers(merge(maps), names))
  const keys = Object.fromEntries(Object.entries(auditKeys).map(([type, key]) => [names.type(type), key]))
  // The cast is needed because Apollo's types allow scalars only as instances of GraphQLScalarType.
  const schema = buildSubgraphSchema({ typeDefs: definitions, resolvers: named as ResolverMap })
  return {
    schema: boundErrors(guardReferences(guardScopes(recordDisclosures(schema, keys)))),
    planners: plannersOf(named),
  }
}

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>
type ResolverMap = NonNullable<SubgraphModule['resolvers']>

/** Merges all resolver maps and the scalars, since several domains have fields on the same type. */
function merge(maps: readonly Resolvers[]): Record<string, object> {
  const merged: Record<string, object> = { ...scalars }
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  return merged
}

/** Without the resolvers of fields that the schema does not have, since they lead to domains that were left out. */
function within({ definitions }: DocumentNode, map: Readonly<Record<string, object>>): Record<string, object> {
  const types = new Map(definitions.flatMap(node => ('name' in node && node.name ? [[node.name.value, node]] : [])))
  const has = (type: string, field: string) => {
    const node = types.get(type)
    if (node?.kind !== Kind.OBJECT_TYPE_DEFINITION) return node !== undefined
    return field === '__resolveReference' || (node.fields ?? []).some(({ name }) => name.value === field)
  }
  return Object.fromEntries(
    Object.entries(map).flatMap(([type, fields]) => {
      const kept = Object.entries(fields).filter(([field]) => has(type, field))
      return kept.length === 0 ? [] : [[type, Object.fromEntries(kept)]]
    }),
  )
}
