// The executable subgraph from schema/*.graphql and all resolvers.

import { readdirSync, readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse } from 'graphql'
import { resolvers } from '../domains/resolvers.js'
import type { Resolvers } from '../generated/graphql.js'
import { READ } from '../operation/operation.js'
import { boundErrors } from './bound-errors.js'
import { scalars } from './scalars.js'
import { guardScopes, withoutScopes } from './scopes.js'

const FOLDER = new URL('../../schema/', import.meta.url)

/** The text of schema/*.graphql. */
export const readTypeDefs = (): string =>
  readdirSync(FOLDER)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n')

/**
 * The executable subgraph: schema/*.graphql with every domain's resolvers.
 * @param scoped whether callers need the scopes that it declares
 */
export function createSchema({ scoped = true } = {}): GraphQLSchema {
  const declared = parse(readTypeDefs())
  const typeDefs = scoped ? declared : withoutScopes(declared)
  return boundErrors(guardScopes(buildSubgraphSchema({ typeDefs, resolvers: merge(resolvers) }), READ))
}

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
