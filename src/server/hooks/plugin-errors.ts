// Errors that the plugins of an embedding program throw for clients to see.

import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '../../graph/context.js'

/**
 * Whether a plugin threw the error for the client to see: nothing else throws a GraphQLError with a code of its own. An
 * error with a code that graphql-js wraps, such as one of the system, does not count.
 */
export const isOfPlugin = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError) &&
  typeof error.extensions['code'] === 'string' &&
  error.extensions['code'] !== 'INTERNAL_SERVER_ERROR'

/** Passes such an error on from every hook. Apollo Server masks it, unless it comes from `didResolveOperation`. */
export const keepPluginErrors: ApolloServerPlugin<Context> = {
  async unexpectedErrorProcessingRequest({ error }) {
    if (isOfPlugin(error)) throw error
  },
}
