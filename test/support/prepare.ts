/** Builds and installs what the tests need beside the sources, as far as it is not current: `tsx test/support/prepare.ts` */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Step {
  readonly script: string
  /** Files and folders that it is made of. */
  readonly inputs: readonly string[]
  /** Files that are there once it has run. */
  readonly outputs: readonly string[]
}

const steps: readonly Step[] = [
  {
    script: 'build',
    inputs: ['src', 'schema', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    outputs: ['dist/bin/gateway.js', 'dist/client.graphql', 'dist/settings.schema.json', 'dist/graphiql/index.html'],
  },
  ...['supergraph', 'web', 'clients'].map(name => ({
    script: `install:${name}`,
    inputs: ['package.json', 'package-lock.json'].map(file => `examples/${name}/${file}`),
    outputs: [`examples/${name}/node_modules/.package-lock.json`],
  })),
]

const CACHE = 'node_modules/.cache/genauth-gateway'

/** The state of files, which changes whenever one of them is written. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn).sort()) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map(name => join(path, name))
    : [path]

for (const { script, inputs, outputs } of steps) {
  const stamp = `${CACHE}/${script.replace(':', '-')}`
  const state = stateOf(inputs)
  if (outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) continue
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stamp, state)
}

await import('./install-programs.js')
