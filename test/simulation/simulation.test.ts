import { expect, test } from 'vitest'
import { play } from './scenario.js'

const SCENARIOS = 400

test(`${SCENARIOS} scenarios of ten minutes keep every promise; a failure names the seed that replays it`, async () => {
  const failed: string[] = []
  for (let seed = 1; seed <= SCENARIOS && failed.length === 0; seed += 1) {
    const { problems } = await play(seed)
    if (problems.length > 0) failed.push(`npm run simulation -- --seed ${seed}`, ...problems)
  }
  expect(failed).toEqual([])
}, 120_000)
