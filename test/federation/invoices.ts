import { readFileSync } from 'node:fs'

const published = readFileSync(new URL('../../examples/supergraph/invoices.graphql', import.meta.url), 'utf8')

/** Another team's subgraph: it knows orders by their numbers alone. @param prefix of the gateway's names */
export const invoicesSdl = (prefix = ''): string => published.replaceAll(/\bOrder\b/g, `${prefix}Order`)
