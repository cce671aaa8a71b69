// The GraphiQL page.

import { explorerPlugin } from '@graphiql/plugin-explorer'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { namesWith } from '../graph/names.js'
import type { PageConfig } from '../server/graphiql.js'
import { createAccessTokens } from './access-token.js'
import { ActiveTab } from './active-tab.js'
import { createAsk } from './ask.js'
import { documentationPlugin } from './documentation.js'
import { createExplained } from './explained.js'
import { createFetcher } from './fetcher.js'
import { firstCards, firstTabs } from './first-queries.js'
import icon from './icon.svg'
import { LinkedQuery } from './linked-query.js'
import { createPageStorage } from './page-storage.js'
import { ResponseBar } from './response-bar.js'
import { ShareButtons } from './share-buttons.js'
import { signInPlugin } from './sign-in.js'
import { upstreamPlugin } from './upstream/plugin.js'

/** Relative to the page, so that it works behind a proxy that adds a path prefix. */
const endpoint = new URL('../graphql', document.baseURI)

/** Creates the parts of the page, once per visit. */
function createPage({ parts, schemaPrefix, auth, explains, maxUpstreamCalls }: PageConfig) {
  const domains = parts.map(({ domain }) => domain)
  const cards = firstCards(namesWith(schemaPrefix), domains)
  const defaultTabs = firstTabs(cards)
  const { storage, isFirstVisit } = createPageStorage(endpoint.pathname, defaultTabs)
  const tokens = createAccessTokens(storage, 'access-token')
  const ask = createAsk(endpoint, tokens)
  const explained = createExplained()
  tokens.subscribe(() => explained.setState({ forbidden: false }))
  const signIn = auth ? signInPlugin(tokens) : undefined
  const upstream = upstreamPlugin({ ask, explained, explains, budget: maxUpstreamCalls })
  // Without a token, not even the schema can be loaded.
  const first = signIn && tokens.getState().token === '' ? signIn : isFirstVisit ? upstream : undefined
  return {
    graphiql: {
      storage,
      defaultTabs,
      fetcher: createFetcher(ask, explained, explains),
      plugins: [upstream, ...(signIn ? [signIn] : []), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN],
      referencePlugin: documentationPlugin(parts),
      ...(first && { visiblePlugin: first }),
    },
    bar: { explained, tokens, cards },
  }
}

/** GraphiQL for the gateway that serves it. */
export function Page(config: PageConfig) {
  const [{ graphiql, bar }] = useState(() => createPage(config))
  return (
    <GraphiQL {...graphiql}>
      <GraphiQL.Logo>
        <img className="page-icon" src={icon} alt="" />
        GenAuth Gateway
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButtons endpoint={endpoint} tokens={bar.tokens} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <ActiveTab explained={bar.explained} />
        <LinkedQuery />
        <ResponseBar {...bar} />
      </GraphiQL.Footer>
    </GraphiQL>
  )
}
