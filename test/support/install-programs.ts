/** Installs the programs that the tests start and npm does not provide. The exit status is 1 if one is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { find, type Program, programs } from './programs.js'

const missing = () => programs.filter(program => find(program) === undefined)

const packagesOf = (wanted: readonly Program[]) => wanted.map(({ debianPackage }) => debianPackage).join(' ')

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const isRoot = () => process.getuid?.() === 0

const manually = (wanted: readonly Program[]) =>
  `The tests need ${wanted.map(({ name, variable }) => `${name} (in PATH, or named by ${variable})`).join(', and ')}. ` +
  `On Debian, run "apt-get install --no-install-recommends ${packagesOf(wanted)}" as root.`

function aptGet(...args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed\n${stdout}${stderr}`, { cause: error })
}

/** @returns what there is to complain about; nothing where every program is there now. */
function install(wanted: readonly Program[]): string | undefined {
  if (wanted.length === 0) return
  // A variable that names no file is a mistake, which no package corrects.
  if (!isDebian() || !isRoot() || wanted.some(({ variable }) => process.env[variable])) return manually(wanted)

  process.stdout.write(`Installing Debian packages for the tests with apt-get: ${packagesOf(wanted)}\n`)
  try {
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', ...wanted.map(({ debianPackage }) => debianPackage))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const still = missing()
  return still.length === 0 ? undefined : manually(still)
}

const complaint = install(missing())
if (complaint !== undefined) {
  process.stderr.write(`${complaint}\n`)
  process.exitCode = 1
}
