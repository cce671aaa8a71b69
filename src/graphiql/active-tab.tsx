// Which tab is in front, and how to open another.

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'
import type { ExplainedStore } from './explained.js'
import type { FirstQuery } from './first-queries.js'

/** Tells the parts of the page that are not components which tab is in front. */
export function ActiveTab({ explained }: { explained: ExplainedStore }) {
  const id = useActiveTab()?.id ?? ''
  useEffect(() => explained.setState({ tab: id }), [explained, id])
  return null
}

export const useActiveTab = () => useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex])

/** Shows a query: in the tab that has it, in the one in front if that is empty, or else in a new one. */
export function useOpenQuery(): (query: FirstQuery) => void {
  const { addTab, changeTab, closeTab } = useGraphiQLActions()
  const { tabs, active, queryEditor, variableEditor } = useGraphiQL(state => ({
    tabs: state.tabs,
    active: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  return ({ query, variables }) => {
    const isEmpty = queryEditor?.getValue().trim() === ''
    const known = tabs.findIndex(tab => tab.query === query)
    if (known >= 0) {
      if (known === active) return
      changeTab(known)
      // A tab that has nothing yet was opened for this.
      if (isEmpty) closeTab(active)
      return
    }
    if (!isEmpty) addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
  }
}
