// The invented API read without plans: each field looks its value up.

import type { GraphQLResolveInfo } from 'graphql'
import { selecting, UNLIMITED } from '../../../src/selection.js'
import type { Pool } from './data.js'
import { reportsOf, teamKey, teamsOf } from './data.js'

type Row = Readonly<Record<string, unknown>>
interface Looking {
  readonly pool: Pool
}

const person = (id: unknown, { pool }: Looking) => pool.people.get(String(id)) ?? null
const textOr = (value: unknown) => {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return null
  throw new Error('is no text')
}

/** Whoever a router refers to is there, unless something of its record is selected. */
const needs = (info: GraphQLResolveInfo, type: string, record: readonly string[]) => {
  const selected = selecting(UNLIMITED)(info, type).names
  return record.some(field => selected.has(field))
}

interface Window {
  readonly first?: number
  readonly last?: number
}

function windowOf(ids: readonly string[], { first, last }: Window, looking: Looking) {
  for (const size of [first, last]) if (size !== undefined && (size < 1 || size > 200)) throw new Error('size')
  if (first !== undefined && last !== undefined) throw new Error('both')
  const shown = last === undefined ? ids.slice(0, first ?? 20) : ids.slice(-last)
  const nodes = shown.map(id => person(id, looking))
  return {
    totalCount: ids.length,
    nodes,
    edges: nodes.map(node => ({ node })),
    pageInfo: { hasNextPage: last === undefined && shown.length > 0 && shown.length < ids.length },
  }
}

export const naiveResolvers = {
  Query: {
    person: (_root: unknown, { id }: Row, looking: Looking) => {
      if (id === '') throw new Error('empty')
      return person(id, looking)
    },
    team: (_root: unknown, { area, code }: Row, { pool }: Looking) => {
      if (area === '' || code === '') throw new Error('empty')
      return pool.teams.get(teamKey(area, code)) ?? null
    },
    people: (_root: unknown, args: Window, looking: Looking) =>
      windowOf([...looking.pool.people.keys()], args, looking),
    colors: (_root: unknown, _args: unknown, { pool }: Looking) => pool.colors,
  },
  Person: {
    __resolveReference: ({ id }: Row, looking: Looking, info: GraphQLResolveInfo) => {
      if (typeof id !== 'string' || id === '') throw new Error('empty')
      const found = person(id, looking)
      return found ? { ...found } : needs(info, 'Person', ['name', 'nickname', 'boss', 'color']) ? null : { id }
    },
    name: ({ name }: Row) => textOr(name),
    nickname: ({ nickname }: Row) => textOr(nickname),
    boss: ({ bossId }: Row, _args: unknown, looking: Looking) =>
      bossId === undefined ? null : person(bossId, looking),
    teams: ({ id }: Row, _args: unknown, { pool }: Looking) => teamsOf(id, pool),
    reports: ({ id }: Row, args: Window, looking: Looking) => windowOf(reportsOf(id, looking.pool), args, looking),
    color: ({ colorCode }: Row, _args: unknown, { pool }: Looking) =>
      pool.colors.find(({ modelCode }) => modelCode === colorCode) ?? null,
  },
  Team: {
    __resolveReference: ({ area, code }: Row, { pool }: Looking, info: GraphQLResolveInfo) => {
      if (![area, code].every(part => typeof part === 'string' && part !== '')) throw new Error('empty')
      const found = pool.teams.get(teamKey(area, code))
      return found ? { ...found } : needs(info, 'Team', ['title', 'lead']) ? null : { area, code }
    },
    lead: ({ leadId }: Row, _args: unknown, looking: Looking) => person(leadId, looking),
    members: ({ area, code }: Row, args: Window, looking: Looking) =>
      windowOf(looking.pool.members.get(teamKey(area, code)) ?? [], args, looking),
  },
}
