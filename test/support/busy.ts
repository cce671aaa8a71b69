/**
 * Runs the whole suite three times beside a process that keeps every processor busy: `npm run test:busy`, with `-- --runs 1`
 * once, and with `-- test/domains` a part of it. Tests have to hold on the machines of other people, which do other work as well.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const BUSY = 'for (let end = 0; end === 0; ) Math.sqrt(end)'

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
})
const hogs = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', BUSY]))
const folder = mkdtempSync(join(tmpdir(), 'busy-'))
let failed = 0
try {
  for (let run = 1; run <= Number(values.runs); run += 1) {
    const report = join(folder, `${run}.json`)
    const startedAt = performance.now()
    spawnSync(
      'npx',
      ['vitest', 'run', ...positionals, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
      testResults: { assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
    }
    const load = loadavg()[0]?.toFixed(1)
    process.stdout.write(`run ${run}: ${numPassedTests} passed, ${numFailedTests} failed, ${seconds} s, load ${load}\n`)
    for (const { status, fullName, failureMessages } of testResults.flatMap(file => file.assertionResults)) {
      if (status === 'failed') process.stdout.write(`  ${fullName}\n    ${failureMessages.join('\n').slice(0, 500)}\n`)
    }
    failed += numFailedTests
  }
} finally {
  for (const hog of hogs) hog.kill()
  await Promise.all(hogs.map(hog => once(hog, 'exit')))
}
process.exitCode = failed === 0 ? 0 : 1
