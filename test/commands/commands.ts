// Types every command of the documentation: `npm run test:commands`, with `-- -t "the tour"` some of them.

import { afterAll, beforeAll, test } from 'vitest'
import { Reader } from './reader.js'
import { scenarios } from './scenarios/all.js'

let reader: Reader

beforeAll(async () => {
  reader = await Reader.withClone()
})
afterAll(() => reader[Symbol.asyncDispose]())

test.each(scenarios)('$title', ({ steps }) => reader.does(steps))
