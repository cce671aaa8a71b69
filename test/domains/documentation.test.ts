// The queries of the guides run against the simulator as they stand there.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

test.each([
  ['directory.md', 7],
  ['logs.md', 3],
  ['permissions.md', 5],
  ['settings.md', 4],
])('the queries of docs/%s are answered', async (name, count) => {
  await using gateway = await startGateway()
  const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
  const queries = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
  expect(queries).toHaveLength(count)
  for (const query of queries) {
    const { data, errors } = await gateway.query(query)
    expect({ query, errors, isEmpty: data == null }).toEqual({ query, errors: undefined, isEmpty: false })
  }
})
