// Opens the query that a link to the page carries.

import { useGraphiQL } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { useOpenQuery } from './active-tab.js'
import { operationIn } from './link.js'

export function LinkedQuery() {
  const [linked, setLinked] = useState(() => operationIn(window.location))
  const open = useOpenQuery()
  const isReady = useGraphiQL(({ queryEditor, variableEditor }) => Boolean(queryEditor && variableEditor))
  useEffect(() => {
    if (linked === undefined || !isReady) return
    open(linked)
    setLinked(undefined)
    // A reload must not open it again.
    history.replaceState(null, '', window.location.pathname)
  }, [linked, isReady, open])
  return null
}
