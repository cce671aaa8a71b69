import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../support/gateway.js'
import { peopleQueries, withoutEmail } from './people-queries.js'
import { type Program, type Supergraph, startSupergraph } from './supergraph.js'
import { supergraphQueries } from './supergraph-queries.js'

/** Routers differ in whether an error is one of the entity or of each field that was asked of it. */
function codesByEntity({ errors = [] }: Answer, paths: readonly string[]) {
  const entries = errors.map(({ path = [], extensions }) => {
    const full = path.join('.')
    return [paths.find(entity => full === entity || full.startsWith(`${entity}.`)) ?? full, extensions['code']]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}

/** Tests that a router gets the right answers from the gateway and the subgraphs of other teams, at the cost of the fewest calls. */
export const answersThrough = (name: string, router: Program) =>
  describe(`through ${name}`, () => {
    let supergraph: Supergraph
    beforeAll(async () => {
      supergraph = await startSupergraph(router)
      const { users } = supergraph.gateway.genauth.state
      users.set(withoutEmail, { ...users.get(withoutEmail), email: null })
    })
    afterAll(() => supergraph[Symbol.asyncDispose]())

    test.each([...supergraphQueries, ...peopleQueries])(
      '$what',
      async ({ fault, query, variables, data, errors = {}, calls }) => {
        const { genauth, upstreamCalls } = supergraph.gateway
        if (fault) genauth.faults.add(fault)
        const answer = await supergraph.query(query, variables)
        genauth.faults.clear()
        const made = upstreamCalls()
        expect(answer.data).toEqual(data)
        expect(codesByEntity(answer, Object.keys(errors))).toEqual(errors)
        expect(made.sort()).toEqual([...calls].sort())
      },
    )
  })
