import { readFileSync } from 'node:fs'

/** The subgraphs of other teams: invoices know orders, desks know users by their ids, visits by their e-mail addresses. */
export const otherTeams = ['invoices', 'desks', 'visits'] as const

/** The schema of another team's subgraph. @param prefix of the gateway's names */
export const sdlOf = (name: (typeof otherTeams)[number], prefix = ''): string =>
  readFileSync(new URL(`../../examples/supergraph/${name}.graphql`, import.meta.url), 'utf8').replaceAll(
    /\b(Order|User)\b/g,
    `${prefix}$1`,
  )
