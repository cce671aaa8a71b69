/** The records of an invented service, some of which name others that do not exist. */
export interface Pool {
  readonly people: ReadonlyMap<string, Record<string, unknown>>
  /** By area and code. */
  readonly teams: ReadonlyMap<string, Record<string, unknown>>
  /** Ids of people by team. */
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly colors: readonly Record<string, unknown>[]
}

export const AREAS = ['north', 'south']
export const CODES = ['a', 'b', 'c', 'gone']
export const personId = (index: number) => `P-${index}`
export const teamKey = (area: unknown, code: unknown) => `${area}/${code}`

/** A pool of so many people, each with the same relations whenever it is made. */
export function poolOf(size: number): Pool {
  const ids = Array.from({ length: size }, (_, index) => index)
  const people = ids.map(index => ({
    id: personId(index),
    name: index % 7 === 3 ? 7 : `person ${index}`,
    ...(index % 2 === 0 && { nickname: `nick ${index}` }),
    ...(index % 5 !== 0 && { bossId: personId(Math.floor(index / 3)) }),
    ...(index % 11 === 1 && { bossId: 'P-gone' }),
    colorCode: ['red', 'green', 'none'][index % 3],
  }))
  const teams = AREAS.flatMap((area, row) =>
    CODES.slice(0, -1).map((code, column) => ({
      area,
      code,
      title: `${area} ${code}`,
      leadId: size > 0 ? personId((row * 3 + column * 5) % size) : 'P-gone',
    })),
  )
  return {
    people: new Map(people.map(person => [person.id, person])),
    teams: new Map(teams.map(team => [teamKey(team.area, team.code), team])),
    members: new Map(
      teams.map(({ area, code }, index) => [
        teamKey(area, code),
        ids.filter(id => (id + index) % (index + 1) === 0).map(personId),
      ]),
    ),
    colors: ['red', 'green'].map(name => ({ modelCode: name, name })),
  }
}

/** Ids of the people whose boss is this person. */
export const reportsOf = (id: unknown, { people }: Pool): string[] =>
  [...people].filter(([, { bossId }]) => bossId === id).map(([report]) => report)

/** The teams of which a person is a member. */
export const teamsOf = (id: unknown, { teams, members }: Pool): Record<string, unknown>[] =>
  [...teams].flatMap(([key, team]) => (members.get(key)?.includes(String(id)) ? [team] : []))
