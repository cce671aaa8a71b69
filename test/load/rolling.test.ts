import { expect, test } from 'vitest'
import { rollingRestarts } from './rolling.js'

test('three rolling updates of two replicas lose no request of 30 clients that keep their connections', async () => {
  const { requests, failures } = await rollingRestarts(3)
  expect(failures).toEqual([])
  expect(requests).toBeGreaterThan(5000)
})
