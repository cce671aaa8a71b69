import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Lock {
  readonly packages: Record<string, { dev?: boolean; devDependencies?: unknown }>
}

/**
 * The software bill of materials of a gateway that runs, as CycloneDX JSON. `npm sbom --omit dev` leaves out what the
 * tools of development need as well, so npm is shown a project that has none.
 */
export async function sbom(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sbom-'))
  try {
    const { devDependencies: _, ...manifest } = await json<Record<string, unknown>>('package.json')
    const { packages, ...lock } = await json<Lock>('package-lock.json')
    const kept = Object.entries(packages).filter(([, { dev }]) => !dev)
    for (const [, entry] of kept) delete entry.devDependencies
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages: Object.fromEntries(kept) }))
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

const json = async <T>(name: string) => JSON.parse(await readFile(join(root, name), 'utf8')) as T
