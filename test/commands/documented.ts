// The commands that the documentation shows, as its readers would type them.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Documented {
  /** Its file, from the root of the repository. */
  readonly page: string
  readonly command: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const inFolder = (folder: string, names: readonly string[]) => names.map(name => `${folder}/${name}`)

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...inFolder(
    'docs',
    readdirSync(`${root}docs`).filter(name => name.endsWith('.md')),
  ),
  ...inFolder('examples', ['clients/README.md', 'supergraph/README.md', 'web/README.md']),
]

/** What stands before the name of a program: settings, and folders that it is in. */
const COMMAND = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|docker|curl|git|rover|wgc) \S/

/** Every command of every page: the lines of shell blocks, and commands within sentences. */
export const documentedCommands = (): readonly Documented[] =>
  pages.flatMap(page => {
    const text = readFileSync(root + page, 'utf8')
    const blocks = [...text.matchAll(/```(?:sh|bash|shell|console)\n([\s\S]*?)```/g)]
    const spans = text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)
    const inBlocks = blocks.flatMap(([, block = '']) => block.replaceAll(/\\\n\s*/g, '').split('\n'))
    const inSentences = [...spans].map(([, span = '']) => span).filter(span => COMMAND.test(span))
    return [...inBlocks.map(withoutComment), ...inSentences].filter(Boolean).map(command => ({ page, command }))
  })

const withoutComment = (line: string) => line.replace(/(?:^|\s+)#.*$/, '').trimEnd()
