// The documentation pane: the whole graph by its domains, above GraphiQL's own explorer of types.

import {
  DOC_EXPLORER_PLUGIN,
  DocExplorer,
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
  const { push } = useDocExplorerActions()
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
          <ul>
            {rootFields.flatMap(name => {
              const field = fields[name]
              return field
                ? [
                    <li key={name}>
                      <button type="button" className="link" onClick={() => push({ name, def: field })}>
                        {name}
                      </button>
                    </li>,
                  ]
                : []
            })}
          </ul>
          <h3>Types</h3>
          <ul>
            {types.flatMap(name => {
              const type = schema.getType(name)
              return type
                ? [
                    <li key={name}>
                      <button type="button" className="link" onClick={() => push({ name, def: type })}>
                        {name}
                      </button>
                    </li>,
                  ]
                : []
            })}
          </ul>
        </details>
      ))}
    </>
  )
}
