// All fields of settings that need calls.

import type { Resolvers } from '../../generated/graphql.js'
import { customFieldResolvers } from './custom-field-fields.js'
import { poolResolvers } from './pool-fields.js'
import { webhookResolvers } from './webhook-fields.js'

export const settingsResolvers = {
  ...poolResolvers,
  ...webhookResolvers,
  ...customFieldResolvers,
  Query: { ...poolResolvers.Query, ...webhookResolvers.Query, ...customFieldResolvers.Query },
} satisfies Resolvers
