// The configuration of Apollo Server.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config/config.js'
import type { Context } from '../graph/context.js'
import { ClientGone } from '../operation/running.js'
import type { Logger } from '../telemetry/log.js'
import { parsedDocuments, registeredQueries } from './document-stores.js'
import { formatError } from './format-error.js'
import { noIntrospection } from './no-introspection.js'

/** Creates Apollo Server, configured to be started and stopped by the gateway and to hide its internals. */
export const createApollo = (
  schema: GraphQLSchema,
  config: Config,
  log: Logger,
  plugins: readonly ApolloServerPlugin<Context>[],
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    // Our own rule refuses it.
    introspection: true,
    validationRules: config.introspection ? [] : [noIntrospection],
    parseOptions: { maxTokens: config.maxTokens },
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    documentStore: parsedDocuments(),
    persistedQueries: { cache: registeredQueries() },
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) =>
      formatError(formatted, error, masked => {
        if (!(masked instanceof ClientGone)) log.error({ err: masked }, 'unexpected error')
      }),
    plugins: [
      // Cache control wraps every resolver, which halves throughput; billing data must never be in a shared cache.
      ApolloServerPluginCacheControlDisabled(),
      // Apollo's landing page loads scripts from other origins; the gateway serves GraphiQL instead.
      ApolloServerPluginLandingPageDisabled(),
      config.inlineTrace ? ApolloServerPluginInlineTrace() : ApolloServerPluginInlineTraceDisabled(),
      ...plugins,
    ],
  })
