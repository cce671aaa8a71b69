// A check that refuses mutations and subscriptions.

import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'
import type { Check } from './hooks.js'

/** Refuses mutations and subscriptions, which the schema does not have, as an error of the client (status 400). */
export const queriesOnly: Check = ({ operation, schema }) => {
  if (operation === undefined || schema.getRootType(operation.operation)) return
  throw new GraphQLError(`This graph has no ${operation.operation}s.`, {
    extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
  })
}
