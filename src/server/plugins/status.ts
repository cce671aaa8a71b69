import type { ApolloServerPlugin } from '@apollo/server'

/** Codes of a document that never began to run. */
const BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
])

/**
 * GraphQL over HTTP asks for status 200 where a client of the older media type `application/json` sends a well-formed
 * request whose document cannot be run; Apollo Server answers 400.
 */
export const statusPlugin = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { http, body }, errors }) {
      // Apollo Server names the type of its answer only after this; whoever does not ask for the newer one gets the older.
      const newer = request.http?.headers.get('accept')?.includes('application/graphql-response+json')
      if (http.status !== 400 || newer) return
      const hasData = body.kind === 'single' && 'data' in body.singleResult
      if (!hasData && errors?.every(({ extensions }) => BEFORE_EXECUTION.has(extensions['code']))) http.status = 200
    },
  }),
})
