import { readFileSync, writeFileSync } from 'node:fs'

export const documents = new URL('../../docs/', import.meta.url)

/** Prints what was measured, and with `--write` puts it between its marks in docs/performance.md. */
export function writeTables(name: string, text: string): void {
  process.stdout.write(text)
  if (!process.argv.includes('--write')) return
  const document = new URL('performance.md', documents)
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`)
  const before = readFileSync(document, 'utf8')
  if (!between.test(before)) throw new Error(`docs/performance.md has no place for "${name}"`)
  writeFileSync(
    document,
    before.replace(between, (_all, open, close) => `${open}\n${text}\n${close}`),
  )
}
