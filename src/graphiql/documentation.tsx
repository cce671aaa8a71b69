// The documentation pane: the whole graph by its domains, above GraphiQL's own explorer of types.

import {
  DOC_EXPLORER_PLUGIN,
  DocExplorer,
  type DocExplorerNavStackItem,
  DocExplorerStore,
  useDocExplorer,
  useDocExplorerActions,
} from '@graphiql/plugin-doc-explorer'
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react'
import type { SchemaPart } from '../graph/parts.js'

/** @param parts of the schema, by domain */
export const documentationPlugin = (parts: readonly SchemaPart[]): GraphiQLPlugin => ({
  ...DOC_EXPLORER_PLUGIN,
  content: () => (
    <DocExplorerStore>
      <Documentation parts={parts} />
    </DocExplorerStore>
  ),
})

function Documentation({ parts }: { parts: readonly SchemaPart[] }) {
  const isAtRoot = useDocExplorer().length === 1
  return (
    <div className={isAtRoot ? 'documentation at-root' : 'documentation'}>
      <DocExplorer />
      {isAtRoot && <Domains parts={parts} />}
    </div>
  )
}

function Domains({ parts }: { parts: readonly SchemaPart[] }) {
  const schema = useGraphiQL(state => state.schema)
  const query = schema?.getQueryType()
  if (!schema || !query) return null
  const fields = query.getFields()
  return (
    <>
      <p>
        One graph over the Management API of a GenAuth user pool. Amounts are exact decimals, times have an offset, what
        is missing is null, and errors have a code. Fields say which endpoint they come from.
      </p>
      {parts.map(({ domain, rootFields, types }) => (
        <details key={domain} className="domain">
          <summary>{domain}</summary>
          <h3>Fields of {query.name}</h3>
          <Links names={rootFields} definitionOf={name => fields[name]} />
          <h3>Types</h3>
          <Links names={types} definitionOf={name => schema.getType(name)} />
        </details>
      ))}
    </>
  )
}

interface LinksOptions {
  readonly names: readonly string[]
  /** Undefined for what the schema lacks, since it leads to domains that the gateway does not have. */
  readonly definitionOf: (name: string) => DocExplorerNavStackItem['def']
}

/** Names that lead to what GraphiQL's explorer says of them. */
function Links({ names, definitionOf }: LinksOptions) {
  const { push } = useDocExplorerActions()
  const known = names.flatMap((name): DocExplorerNavStackItem[] => {
    const def = definitionOf(name)
    return def ? [{ name, def }] : []
  })
  return (
    <ul>
      {known.map(item => (
        <li key={item.name}>
          <button type="button" className="link" onClick={() => push(item)}>
            {item.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
