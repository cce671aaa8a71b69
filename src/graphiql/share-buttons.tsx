// Buttons beside the query editor: what the user can do with the operation elsewhere.

import { ToolbarButton } from '@graphiql/react'
import { useEffect, useState } from 'react'
import type { AccessTokens } from './access-token.js'
import { useActiveTab } from './active-tab.js'
import { copy } from './copy.js'
import { curlOf } from './curl.js'
import { linkTo } from './link.js'
import { parsed } from './variables.js'

/** Long enough to be read. */
const SHOWN_MS = 4_000

export function ShareButtons({ endpoint, tokens }: { endpoint: URL; tokens: AccessTokens }) {
  const { query, variables, operationName } = useActiveTab() ?? {}
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => say(''), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])
  const copyCurl = async () => {
    const question = { query: query ?? '', variables: parsed(variables), operationName }
    say(await copy(curlOf(endpoint, question, tokens.getState().token !== ''), 'The command was'))
  }
  const copyLink = async () => {
    const link = linkTo(new URL(document.baseURI), { query: query ?? '', variables: variables ?? '' })
    // Where nothing can be copied, the link is in the address bar.
    history.replaceState(null, '', link)
    say(await copy(link, 'The link was'))
  }
  return (
    <>
      <ToolbarButton label="Copy as cURL" onClick={copyCurl}>
        <CurlIcon />
      </ToolbarButton>
      <ToolbarButton label="Copy a link to this query" onClick={copyLink}>
        <LinkIcon />
      </ToolbarButton>
      <span className="said" role="status" aria-label="Copied">
        {said}
      </span>
    </>
  )
}

const CurlIcon = () => (
  <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x="1" y="2" width="14" height="12" rx="2" />
    <path d="m4 6 2.5 2L4 10M8 10.5h4" />
  </svg>
)

const LinkIcon = () => (
  <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M6.5 9.5 9.5 6.5M7 4.5l1.7-1.7a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.7 1.7a3 3 0 0 1-4.5-4.5L4.5 7" />
  </svg>
)
