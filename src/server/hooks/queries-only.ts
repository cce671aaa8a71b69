// A check that refuses mutations and subscriptions.

import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'
import type { Check } from './hooks.js'

/** Refuses mutations and subscriptions, of which the schema has none, as the caller's mistake that they are. */
export const queriesOnly: Check = ({ operation, schema }) => {
  if (operation === undefined || schema.getRootType(operation.operation)) return
  throw new GraphQLError(`This graph has no ${operation.operation}s.`, {
    extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
  })
}
