// Takes each defence away and expects its test to fail: `npm run attacks`, or `npm run attacks -- 'alias|depth'` for some.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Attack, attacks } from './attacks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const copied = [
  'src',
  'schema',
  'test',
  'dist',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'SECURITY.md',
]

/** A gateway without its defence may never come to an end. */
const PATIENCE_MS = 90_000

/** Whether the test of an attack passes in a copy of this project. */
function passes(copy: string, { test, title }: Attack): boolean {
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const run = spawnSync('npx', ['vitest', 'run', test, '-t', pattern, '--reporter=json'], {
    cwd: copy,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    killSignal: 'SIGKILL',
  })
  if (run.error) return false
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as {
    numPassedTests: number
    numFailedTests: number
  }
  if (report.numPassedTests + report.numFailedTests === 0) {
    throw new Error(`No test of ${test} is called "${title}", or it cannot be started: ${run.stderr.slice(0, 500)}`)
  }
  return report.numFailedTests === 0
}

const copy = mkdtempSync(join(tmpdir(), 'attacks-'))
for (const name of copied) {
  cpSync(join(root, name), join(copy, name), { recursive: true, filter: source => !source.includes('node_modules') })
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

const [wanted = ''] = process.argv.slice(2)
let failed = 0
for (const attack of attacks.filter(({ what, without }) => new RegExp(wanted, 'i').test(what) && without.length > 0)) {
  const files = new Map(attack.without.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]))
  const spoilt = new Map(files)
  for (const { file, text, instead } of attack.without)
    spoilt.set(
      file,
      (spoilt.get(file) ?? '').replace(text, () => instead),
    )

  const holds = passes(copy, attack)
  for (const [file, text] of spoilt) writeFileSync(join(copy, file), text)
  const noticed = !passes(copy, attack)
  for (const [file, text] of files) writeFileSync(join(copy, file), text)

  if (!holds || !noticed) failed += 1
  process.stdout.write(`${holds ? (noticed ? 'ok     ' : 'MISSED ') : 'BROKEN '} ${attack.what}\n`)
}
rmSync(copy, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1
