// The queries that people find on the page: one for each part of the graph.

import type { DomainName } from '../domain-names.js'
import type { Names } from '../graph/names.js'
import { billingSamples } from './samples/billing.js'
import { directorySamples } from './samples/directory.js'
import type { Sample } from './samples/sample.js'

/** The initial content of a tab. */
export interface FirstQuery {
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

/** A part of the graph, with a query to begin with. */
export interface FirstCard extends FirstQuery {
  readonly title: string
  readonly text: string
}

const SAMPLES: readonly Sample[] = [...billingSamples, ...directorySamples]

/** What a gateway without any of these domains answers. */
const NOTHING: FirstCard = {
  title: 'Nothing yet',
  text: 'This gateway has no domain with a query to begin with.',
  query: '{ __typename }',
  variables: '',
}

/** @param domains those of the gateway */
export function firstCards({ rootField }: Names, domains: readonly DomainName[]): [FirstCard, ...FirstCard[]] {
  const cards = SAMPLES.filter(({ needs }) => needs.every(name => domains.includes(name))).map(
    ({ title, text, query, variables }): FirstCard => ({
      title,
      text,
      query: query.replaceAll(/(?<=^ {2})\w+/gm, rootField),
      variables: variables === undefined ? '' : JSON.stringify(variables, null, 2),
    }),
  )
  const [first = NOTHING, ...others] = cards
  return [first, ...others]
}

/** The tabs of a first visit: more of them would be in each other's way. */
export const firstTabs = ([first, second]: readonly [FirstCard, ...FirstCard[]]): [FirstCard, ...FirstCard[]] =>
  second ? [first, second] : [first]
