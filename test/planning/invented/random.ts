// Random operations on the invented API.

import fc from 'fast-check'
import { AREAS, CODES, personId } from './data.js'

const windows = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }).map(size => `(first: ${size})`) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }).map(size => `(last: ${size})`) },
  fc.constantFrom('', '(first: 0)', '(first: 1, last: 1)'),
)
/** Different names, so that fields with different arguments do not meet. */
const alias = (at: number, field: string) => `f${at}: ${field}`
const unique = (fields: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(fields, { minLength: 1, maxLength }).map(all => all.map((field, at) => alias(at, field)).join(' '))

/** Deeper operations have more objects than there is time to look up. */
const DEPTH = { depthSize: 'small', maxDepth: 2, withCrossShrink: true } as const

const { person, people, team } = fc.letrec<{ person: string; people: string; team: string }>(tie => ({
  person: unique(
    fc.oneof(
      DEPTH,
      fc.constantFrom('id', 'name', 'nickname', '__typename'),
      fc.constant('color { name }'),
      tie('person').map(boss => `boss { ${boss} }`),
      tie('team').map(teams => `teams { ${teams} }`),
      fc.tuple(windows, tie('people')).map(([window, reports]) => `reports${window} { ${reports} }`),
    ),
    3,
  ),
  people: unique(
    fc.oneof(
      DEPTH,
      fc.constantFrom('totalCount', 'pageInfo { hasNextPage }', '__typename'),
      tie('person').map(node => `nodes { ${node} }`),
      tie('person').map(node => `edges { node { ${node} } }`),
    ),
    2,
  ),
  team: unique(
    fc.oneof(
      DEPTH,
      fc.constantFrom('area', 'code', 'title', '__typename'),
      tie('person').map(lead => `lead { ${lead} }`),
      fc.tuple(windows, tie('people')).map(([window, members]) => `members${window} { ${members} }`),
    ),
    3,
  ),
}))

const id = fc.oneof(fc.nat(15).map(personId), fc.constantFrom('P-gone', ''))
const teamOf = fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...CODES))
const references = fc.oneof(
  id.map(key => `{ __typename: "Person", id: "${key}" }`),
  teamOf.map(([area, code]) => `{ __typename: "Team", area: "${area}", code: "${code}" }`),
)

const root = fc.oneof(
  fc.tuple(id, person).map(([key, below]) => `person(id: "${key}") { ${below} }`),
  fc.tuple(teamOf, team).map(([[area, code], below]) => `team(area: "${area}", code: "${code}") { ${below} }`),
  fc.tuple(windows, people).map(([window, below]) => `people${window} { ${below} }`),
  fc.constant('colors { name }'),
  fc
    .tuple(fc.array(references, { maxLength: 12 }), person, team)
    .map(
      ([all, ofPerson, ofTeam]) =>
        `_entities(representations: [${all}]) { ... on Person { ${ofPerson} } ... on Team { ${ofTeam.replaceAll(/\bf(\d)/g, 't$1')} } }`,
    ),
)

export const operations = unique(root, 4).map(fields => `{ ${fields} }`)
