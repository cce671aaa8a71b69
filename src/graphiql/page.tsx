// The GraphiQL page.

import { explorerPlugin } from '@graphiql/plugin-explorer'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useState } from 'react'
import { namesWith } from '../graph/names.js'
import type { PageConfig } from '../server/graphiql.js'
import { firstQueries } from './first-queries.js'
import icon from './icon.svg'
import { createPageStorage } from './page-storage.js'

/** Beside the page, whatever prefix a proxy put before both. */
const endpoint = new URL('../graphql', document.baseURI)

const fetcher = createGraphiQLFetcher({ url: endpoint.href })
const plugins = [explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN]

/** GraphiQL on the gateway that serves it. */
export function Page({ schemaPrefix }: PageConfig) {
  const [queries] = useState(() => firstQueries(namesWith(schemaPrefix)))
  const [storage] = useState(() => createPageStorage(endpoint.pathname, queries))
  return (
    <GraphiQL fetcher={fetcher} storage={storage} plugins={plugins} defaultTabs={queries}>
      <GraphiQL.Logo>
        <img className="page-icon" src={icon} alt="" />
        GenAuth Gateway
      </GraphiQL.Logo>
    </GraphiQL>
  )
}
