// The gateway's hooks in Apollo Server's pipeline.

import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server'
import type { Context } from '../../graph/context.js'

/** Looks at an operation before it is executed. @throws GraphQLError, which refuses it */
export type Check = (operation: GraphQLRequestContextDidResolveOperation<Context>) => void | Promise<void>

/** Looks at an answer before it is sent. */
export type AnswerHook = (answer: GraphQLRequestContextWillSendResponse<Context>) => void

/** Answers an operation instead of executing it; null where it does not. */
export type Responder = (operation: GraphQLRequestContextResponseForOperation<Context>) => GraphQLResponse | null

/** Puts the hooks into one plugin, in order: Apollo Server waits for a promise of every hook of every plugin. */
export function hooksPlugin(
  checks: readonly Check[],
  answerHooks: readonly AnswerHook[],
  responder?: Responder,
): ApolloServerPlugin<Context> {
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
    async willSendResponse(answer: Parameters<AnswerHook>[0]) {
      for (const hook of answerHooks) hook(answer)
    },
  }
  return { requestDidStart: async () => listener }
}
