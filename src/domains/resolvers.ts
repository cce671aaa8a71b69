import type { Resolvers } from '../generated/graphql.js'
import { orderResolvers } from './orders/resolvers.js'

/** Every domain's resolver map. */
export const resolvers: readonly Resolvers[] = [orderResolvers]
