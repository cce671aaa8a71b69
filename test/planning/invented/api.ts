// An invented API with what GenAuth's other modules have: bulk reads, composite keys, lists below objects, optional fields.

import { BadUserInput } from '../../../src/errors.js'
import { type Endpoint, read, targetOf } from '../../../src/genauth/endpoint.js'
import type { UpstreamMalformed } from '../../../src/genauth/errors.js'
import { NEVER } from '../../../src/genauth/keep.js'
import { type Field, type Kind, malformed, optional, type Reading, text } from '../../../src/genauth/wire/kinds.js'
import {
  codedRows,
  type FieldsOf,
  objectOf,
  readFields,
  readRows,
  readTable,
  type Shape,
} from '../../../src/genauth/wire/record.js'
import { type Paging, paged, pagedBy } from '../../../src/paging/endpoint.js'
import type { WindowArguments } from '../../../src/paging/window.js'
import { each } from '../../../src/planning/each-reads.js'
import { byKey, type Entity, reference } from '../../../src/planning/entity-reads.js'
import { connection, connectionOf } from '../../../src/planning/list-reads.js'
import { joined, once } from '../../../src/planning/reads.js'

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    person(id: ID!): Person
    team(area: ID!, code: ID!): Team
    people(first: Int, after: String, last: Int, before: String): People
    colors: [Color]
  }
  type Person @key(fields: "id") {
    id: ID name: String nickname: String boss: Person color: Color
    teams: [Team]
    reports(first: Int, after: String, last: Int, before: String): People
  }
  type Team @key(fields: "area code") {
    area: ID code: ID title: String lead: Person
    members(first: Int, after: String, last: Int, before: String): People
  }
  type People { totalCount: Int edges: [Edge] nodes: [Person] pageInfo: PageInfo }
  type Edge { cursor: String node: Person }
  type PageInfo { hasNextPage: Boolean endCursor: String }
  type Color { name: String }
`

/** Most people of one call. */
export const MOST = 5

const get = (name: string) => targetOf('GET', `/api/v3/${name}`, 'none')

const personShape = {
  id: text,
  name: text,
  nickname: optional(text),
  boss: ['bossId', optional(text)],
  color: ['colorCode', text],
} as const satisfies Shape

type PersonKey = { readonly id: string }
type PersonRecord = FieldsOf<typeof personShape>

function readPerson(value: unknown, reading: Reading): PersonRecord {
  const record = objectOf(value, 'the person', reading)
  if (typeof record['id'] !== 'string') throw malformed(reading.site, 'a person has no "id"')
  return readFields(record, personShape, reading)
}

const getPeople: Endpoint<readonly PersonKey[], ReadonlyMap<string, PersonRecord | UpstreamMalformed>> = read(
  get('get-people'),
  keys => ({ ids: keys.map(({ id }) => id).join() }),
  (data, _keys, reading) =>
    new Map((data as unknown[]).map(row => readPerson(row, reading)).map(person => [String(person.id), person])),
  { keep: NEVER },
)

const getPerson: Endpoint<PersonKey, PersonRecord> = read(
  get('get-person'),
  ({ id }: PersonKey) => ({ id }),
  (data, _key, reading) => readPerson(data, reading),
  { keep: NEVER, bulk: { name: 'people', endpoint: getPeople, most: MOST, keyOf: ({ id }: PersonKey) => id } },
)

const teamShape = { area: text, code: text, title: text, lead: ['leadId', text] } as const satisfies Shape
type TeamKey = { readonly area: string; readonly code: string }
type TeamRecord = FieldsOf<typeof teamShape>

const getTeam: Endpoint<TeamKey, TeamRecord> = read(
  get('get-team'),
  ({ area, code }: TeamKey) => ({ area, code }),
  (data, _key, reading) => readFields(objectOf(data, 'the team', reading), teamShape, reading),
  { keep: NEVER },
)

/** All teams of a person, however many there are. */
const getTeamsOf = read(
  get('get-teams-of'),
  ({ id }: PersonKey) => ({ id }),
  (data, _key, reading) =>
    readRows(data, 'teams', row => readFields(objectOf(row, 'the team', reading), teamShape, reading), reading),
  { keep: NEVER },
)

/** How many teams people usually have: fewer than some do. */
export const USUAL = 2

const rows: Paging<PersonRecord> = {
  list: 'people',
  rows: 'list',
  total: ['total', ((value: unknown) => (typeof value === 'number' ? value : undefined)) as Kind<number>],
  maxLimit: 20,
  readRow: readPerson,
  keyOf: ({ id }) => String(id),
}

const listPeople = paged(get('list-people'), rows, { keep: NEVER })
const listMembers = pagedBy(
  get('list-members'),
  { ...rows, list: 'members', heavy: true },
  ({ area, code }: TeamKey) => ({
    area,
    code,
  }),
  { keep: NEVER },
)

const listReports = pagedBy(
  get('list-reports'),
  { ...rows, list: 'reports', maxLimit: 12, heavy: true },
  ({ id }: PersonKey) => ({
    id,
  }),
  { keep: NEVER },
)

const getColors = read(
  get('get-colors'),
  () => ({}),
  (data, _input: undefined, reading) =>
    codedRows(readTable(data, 'colors', { modelCode: text, name: text }, reading), reading),
  { keep: NEVER },
)

const person: Entity<PersonKey, PersonRecord> = {
  endpoint: getPerson,
  shape: personShape,
  keyOf: ({ id }) => ({ id: checked('id', id) }),
}
const team: Entity<TeamKey, TeamRecord> = {
  endpoint: getTeam,
  shape: teamShape,
  keyOf: ({ area, code }) => ({ area: checked('area', area), code: checked('code', code) }),
}

function checked(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new BadUserInput(`"${name}" must be text.`)
}

const keyOf = (id: Field<string> | undefined): PersonKey | undefined => (typeof id === 'string' ? { id } : undefined)

export const resolvers = {
  Query: {
    person: byKey(person),
    team: byKey(team),
    people: connection<WindowArguments, PersonRecord>(listPeople),
    colors: once(getColors, () => undefined, { pick: ({ rows: all }) => all }),
  },
  Person: {
    __resolveReference: reference(person),
    boss: each(getPerson, ({ boss }: PersonRecord) => keyOf(boss)),
    teams: each(getTeamsOf, ({ id }: PersonRecord) => keyOf(id), { usual: USUAL }),
    reports: connectionOf<PersonRecord, WindowArguments, PersonKey, PersonRecord>(listReports, ({ id }) => ({
      id: String(id),
    })),
    color: joined(getColors, ({ color }: PersonRecord) => color),
  },
  Team: {
    __resolveReference: reference(team),
    lead: each(getPerson, ({ lead }: TeamRecord) => keyOf(lead)),
    members: connectionOf<TeamRecord | TeamKey, WindowArguments, TeamKey, PersonRecord>(
      listMembers,
      ({ area, code }) => ({ area: String(area), code: String(code) }),
    ),
  },
  People: {
    nodes: ({ edges }: { edges: readonly { node: unknown }[] }) => edges.map(({ node }) => node),
  },
}
