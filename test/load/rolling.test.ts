import { expect, test } from 'vitest'
import { rollingRestarts } from './rolling.js'

test('two rolling updates of two replicas lose no request of 30 clients that keep their connections', async () => {
  const { requests, failures } = await rollingRestarts(2)
  expect(failures).toEqual([])
  expect(requests).toBeGreaterThan(3000)
})
