import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startIssuer } from '../support/issuer.js'
import { fuzz } from './fuzz.js'

/** Another one in every run; a failure names it, and `npm run fuzz -- --seed S --only N` sends one request again. */
const seed = Math.floor(Math.random() * 1_000_000)

test('5,000 requests that nobody should send are answered without a crash, a leak or a trace of the inside', async () => {
  const { problems, byStatus, heapMb } = await fuzz(seed, 5000)
  expect(problems).toEqual([])
  // They get as far as the execution, and are refused at every stage before it.
  expect(byStatus).toMatchObject({ 200: expect.any(Number), 400: expect.any(Number), 415: expect.any(Number) })
  expect(byStatus['200']).toBeGreaterThan(500)
  const [halfway, end] = heapMb
  expect(end - halfway).toBeLessThan(15)
}, 120_000)

test('a gateway for registered documents and callers with tokens tells none of them anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const file = join(folder, 'manifest.json')
  writeFileSync(file, '{"one":"{ usage { modelCode } }"}')
  await using issuer = await startIssuer()
  const { problems, byStatus, calls } = await fuzz(seed, 1000, {
    env: {
      ...issuer.env,
      OPERATIONS_FILE: file,
      OPERATIONS_ONLY: 'on',
    },
  })
  expect(problems).toEqual([])
  expect(Object.keys(byStatus).filter(status => Number(status) < 400)).toEqual([])
  expect(calls).toBe(0)
  rmSync(folder, { recursive: true })
}, 60_000)
