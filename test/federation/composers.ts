import { composeServices as composeWithApollo } from '@apollo/composition'
import { composeServices as composeWithHive } from '@theguild/federation-composition'
import { federateSubgraphs as composeWithCosmo } from '@wundergraph/composition'
import { parse, print } from 'graphql'

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

type Compose = (subgraphs: readonly SubgraphSdl[]) => Composed

const services = (subgraphs: readonly SubgraphSdl[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }))

const messages = (errors: readonly { message: string }[] = []) => errors.map(({ message }) => message)

/** What companies compose with, by the names of the packages. */
export const composers = {
  '@apollo/composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithApollo(services(subgraphs))
    return { supergraph, problems: messages(errors) }
  },
  '@theguild/federation-composition': subgraphs => {
    const { supergraphSdl: supergraph, errors } = composeWithHive(services(subgraphs))
    return { supergraph, problems: messages(errors) }
  },
  /** What `wgc router compose` composes with. */
  '@wundergraph/composition': subgraphs => {
    const definitions = subgraphs.map(({ name, url, sdl }) => ({ name, url, definitions: parse(sdl) }))
    const composed = composeWithCosmo({ subgraphs: definitions, version: '1' })
    return composed.success
      ? { supergraph: print(composed.federatedGraphAST), problems: [] }
      : { supergraph: undefined, problems: messages(composed.errors) }
  },
} satisfies Record<string, Compose>
