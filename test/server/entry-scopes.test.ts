// Which operations a caller may send at all, in a graph of several domains.

import { ApolloServer } from '@apollo/server'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import type { Context } from '../../src/graph/context.js'
import { guardReferences } from '../../src/graph/entities.js'
import { guardScopes } from '../../src/graph/scopes.js'
import { mayEnter } from '../../src/server/hooks/entry-scopes.js'
import { hooksPlugin } from '../../src/server/hooks/hooks.js'

const schema = guardReferences(
  guardScopes(
    buildSubgraphSchema({
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
        type Query {
          bill: Bill
          person: String @requiresScopes(scopes: [["people"], ["profile"]])
          open: String
        }
        type Bill @key(fields: "id") @requiresScopes(scopes: [["bills"]]) { id: ID }
      `),
    }),
  ),
)

/** @returns the HTTP status, and the fields with an error, or its message if the operation was refused */
async function ask(query: string, scopes: readonly string[] | undefined, variables: Record<string, unknown> = {}) {
  const plugins = [hooksPlugin({ checks: [mayEnter], onErrors: () => undefined, onResponse: [] })]
  const apollo = new ApolloServer<Context>({ schema, plugins })
  const caller = { key: '', id: null, scopes: scopes && new Set(scopes) }
  const contextValue = { operation: { caller } } as unknown as Context
  const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue })
  const { data, errors = [] } = body.kind === 'single' ? body.singleResult : { data: undefined }
  return {
    status: http.status ?? 200,
    challenge: http.headers.get('www-authenticate'),
    errors: errors.map(({ path, message }) => (data ? path?.join('.') : message)),
  }
}

const entered = (...errors: string[]) => ({ status: 200, challenge: undefined, errors })
const refused = (scope: string) => ({
  status: 403,
  challenge: `Bearer error="insufficient_scope", scope="${scope}"`,
  errors: [`Missing scope "${scope}".`],
})

const references = 'query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }'
const bill = { __typename: 'Bill', id: 1 }

test.each([
  ['a field that the caller may read', '{ bill { id } }', ['bills'], entered()],
  ['by another of the alternatives', '{ person }', ['profile'], entered()],
  ['one field of two', '{ bill { id } person }', ['people'], entered('bill')],
  ['none of two', '{ bill { id } person }', ['explain'], refused('bills')],
  ['none, in a fragment', '{ ...A } fragment A on Query { ... { person } }', ['bills'], refused('people')],
  ['none but what needs no scope', '{ open bill { id } }', [], refused('bills')],
  ['what needs no scope', '{ open __typename _service { sdl } }', [], entered()],
  ['a field that is left out', '{ open bill @skip(if: true) { id } }', [], entered()],
  ['everything, without tokens', '{ bill { id } person }', undefined, entered()],
])('%s', async (_what, query, scopes, expected) => {
  expect(await ask(query, scopes)).toEqual(expected)
})

test.each([
  ['that the caller may read', [bill], ['bills'], entered()],
  ['that it may not', [bill], ['people'], refused('bills')],
  ['of which there are none', [], [], entered()],
  ['of an unknown type', [{ __typename: 'Thing' }], [], entered('_entities.0')],
  ['of an unknown type beside one that it may not read', [{ __typename: 'Thing' }, bill], [], refused('bills')],
])('references %s', async (_what, all, scopes, expected) => {
  expect(await ask(references, scopes, { all })).toEqual(expected)
})
