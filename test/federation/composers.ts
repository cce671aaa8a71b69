import { composeServices as composeWithApollo } from '@apollo/composition'
import { composeServices as composeWithHive } from '@theguild/federation-composition'
import { parse } from 'graphql'

/** A subgraph as composition takes it. */
export interface SubgraphSdl {
  readonly name: string
  readonly url: string
  readonly sdl: string
}

/** The supergraph's SDL, or why there is none. */
export interface Composed {
  readonly supergraph: string | undefined
  readonly problems: readonly string[]
}

const services = (subgraphs: readonly SubgraphSdl[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }))

const problems = (errors: readonly { message: string; extensions?: { readonly code?: unknown } }[] = []) =>
  errors.map(({ message, extensions }) => `${extensions?.code ?? 'no code'}: ${message}`)

/** What companies compose with, by the names of the packages. */
export const composers: Readonly<Record<string, (subgraphs: readonly SubgraphSdl[]) => Composed>> = {
  '@apollo/composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithApollo(services(subgraphs))
    return { supergraph, problems: problems(errors) }
  },
  '@theguild/federation-composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithHive(services(subgraphs))
    return { supergraph, problems: problems(errors) }
  },
}
