// The gateway's hooks in Apollo Server's pipeline.

import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server'
import type { Context } from '../../graph/context.js'

/** Checks an operation before its execution. @throws GraphQLError to refuse it */
export type Check = (operation: GraphQLRequestContextDidResolveOperation<Context>) => void | Promise<void>

/** Reads or changes errors before anything else sees them. */
export type ErrorHook = (failed: GraphQLRequestContextDidEncounterErrors<Context>) => void

/** Reads or changes a response before it is sent. */
export type ResponseHook = (response: GraphQLRequestContextWillSendResponse<Context>) => void

/** Responds to an operation instead of executing it; null executes it. */
export type Responder = (operation: GraphQLRequestContextResponseForOperation<Context>) => GraphQLResponse | null

export interface Hooks {
  readonly checks: readonly Check[]
  readonly onErrors: ErrorHook
  readonly onResponse: readonly ResponseHook[]
  readonly responder?: Responder | undefined
}

/** Combines the hooks into one plugin, in order, since Apollo Server awaits a promise per hook of every plugin. */
export function hooksPlugin({ checks, onErrors, onResponse, responder }: Hooks): ApolloServerPlugin<Context> {
  const listener = {
    ...(responder && {
      async responseForOperation(operation: Parameters<Responder>[0]) {
        return responder(operation)
      },
    }),
    async didResolveOperation(operation: Parameters<Check>[0]) {
      for (const check of checks) {
        const pending = check(operation)
        if (pending) await pending
      }
    },
    async didEncounterErrors(failed: Parameters<ErrorHook>[0]) {
      onErrors(failed)
    },
    async willSendResponse(response: Parameters<ResponseHook>[0]) {
      for (const hook of onResponse) hook(response)
    },
  }
  return { requestDidStart: async () => listener }
}
