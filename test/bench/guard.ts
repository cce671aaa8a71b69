import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { numberOption, option } from './options.js'
import { oneOrder, page, typename } from './scenarios.js'
import { compareVersions, pairsOf, tableOf } from './versions.js'

/**
 * Holds later changes to the CPU per operation of a base commit: both are measured in interleaved rounds of one run, and
 * what costs 15 % more is a warning, not a failure, since machines are noisy. Where a feature is worth what it costs,
 * name the commit that brings it here, and say so in its message. `--pairs <file>` writes what was measured in each round.
 */
const BASE = '376d209'
const WARN_ABOVE = 1.15
/** Enough operations for several full garbage collections in each round: with fewer, equal versions differed by 20 %. */
const LARGE_PAGE = { ...page(100), operations: 240 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim()
const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })

const base = option('base') ?? BASE
const pairs = option('pairs')
let commit: string
try {
  commit = git('rev-parse', '--verify', '--quiet', `${base}^{commit}`)
} catch {
  throw new Error(`Commit ${base} is not in this clone: fetch its history, or name another with --base`)
}

const folder = mkdtempSync(join(tmpdir(), 'genauth-gateway-base-'))
try {
  git('worktree', 'add', '--detach', '--force', folder, commit)
  const lock = (checkout: string) => readFileSync(join(checkout, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(root)) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  else run(folder, 'npm', 'ci', '--ignore-scripts')
  run(folder, 'npm', 'run', 'build:server')

  const changes = await compareVersions({
    before: folder,
    scenarios: [typename, oneOrder, page(10), LARGE_PAGE],
    rounds: numberOption('rounds', 5),
    scale: numberOption('scale', 0.25),
    control: pairs !== undefined,
  })
  process.stdout.write(`CPU per operation against ${base}; Node ${process.version}.\n\n${tableOf(changes)}`)
  if (pairs !== undefined) writeFileSync(pairs, pairsOf(changes))
  for (const { scenario, transport, ratio } of changes) {
    if (ratio.median <= WARN_ABOVE) continue
    process.stdout.write(
      `warning: ${scenario} with ${transport} costs ${ratio.median.toFixed(2)} times its CPU at ${base}\n`,
    )
  }
} finally {
  git('worktree', 'remove', '--force', folder)
  rmSync(folder, { recursive: true, force: true })
}
