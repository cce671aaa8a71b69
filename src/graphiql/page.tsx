// The GraphiQL page.

import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { firstQueries } from './first-queries.js'
import icon from './icon.svg'
import { createPageStorage } from './page-storage.js'

/** Beside the page, whatever prefix a proxy put before both. */
const endpoint = new URL('../graphql', document.baseURI)

const fetcher = createGraphiQLFetcher({ url: endpoint.href })
const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN]
const storage = createPageStorage(endpoint.pathname, firstQueries)

/** GraphiQL on the gateway that serves it. */
export const Page = () => (
  <GraphiQL fetcher={fetcher} storage={storage} plugins={plugins} defaultTabs={firstQueries}>
    <GraphiQL.Logo>
      <img className="page-icon" src={icon} alt="" />
      GenAuth Gateway
    </GraphiQL.Logo>
  </GraphiQL>
)
