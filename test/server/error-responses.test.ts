import { expect, test } from 'vitest'
import { refusal } from '../../src/server/error-responses.js'
import { formatError } from '../../src/server/format-error.js'

test('a mistake of the gateway is retryable nowhere: the same request would meet it again', () => {
  const internal = { code: 'INTERNAL_SERVER_ERROR', retryable: false }
  expect(refusal(500, 'x').errors[0]?.extensions).toEqual(internal)
  expect(formatError({ message: 'x' }, new Error('x'), () => undefined).extensions).toEqual(internal)
})
