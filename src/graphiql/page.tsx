// The GraphiQL page.

import { explorerPlugin } from '@graphiql/plugin-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { namesWith } from '../graph/names.js'
import type { PageConfig } from '../server/graphiql.js'
import { createAccessTokens } from './access-token.js'
import { createAsk } from './ask.js'
import { createExplained } from './explained.js'
import { createFetcher } from './fetcher.js'
import { firstQueries } from './first-queries.js'
import icon from './icon.svg'
import { createPageStorage } from './page-storage.js'
import { signInPlugin } from './sign-in.js'
import { upstreamPlugin } from './upstream/plugin.js'

/** Relative to the page, so that it works behind a proxy that adds a path prefix. */
const endpoint = new URL('../graphql', document.baseURI)

/** Creates the parts of the page, once per visit. */
function createPage({ domains, schemaPrefix, auth, explains, maxUpstreamCalls }: PageConfig) {
  const queries = firstQueries(namesWith(schemaPrefix), domains)
  const storage = createPageStorage(endpoint.pathname, queries)
  const tokens = createAccessTokens(storage, 'access-token')
  const ask = createAsk(endpoint, tokens)
  const explained = createExplained()
  tokens.subscribe(() => explained.setState({ forbidden: false }))
  const signIn = auth ? signInPlugin(tokens) : undefined
  const upstream = upstreamPlugin({ ask, explained, explains, budget: maxUpstreamCalls })
  return {
    storage,
    defaultTabs: queries,
    fetcher: createFetcher(ask, explained, explains),
    plugins: [upstream, ...(signIn ? [signIn] : []), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN],
    // Without a token, not even the schema can be loaded.
    ...(signIn && tokens.getState().token === '' && { visiblePlugin: signIn }),
  }
}

/** GraphiQL for the gateway that serves it. */
export function Page(config: PageConfig) {
  const [props] = useState(() => createPage(config))
  return (
    <GraphiQL {...props}>
      <GraphiQL.Logo>
        <img className="page-icon" src={icon} alt="" />
        GenAuth Gateway
      </GraphiQL.Logo>
    </GraphiQL>
  )
}
