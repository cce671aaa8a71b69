import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { settings } from '../src/config/settings.js'
import { faultKinds } from '../src/simulator/index.js'
import { startGateway } from './support/gateway.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`),
].filter(name => name.endsWith('.md'))

describe('the documentation', () => {
  test('shows a query with its real answer', async () => {
    const [, example = ''] = /<!-- example -->([\s\S]*)<!-- \/example -->/.exec(read('README.md')) ?? []
    const [, query = ''] = /```graphql\n([\s\S]*?)```/.exec(example) ?? []
    const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(example) ?? []
    await using gateway = await startGateway()
    expect(await gateway.query(query)).toEqual(JSON.parse(answer))
  })

  test('that README links to is in the package', () => {
    const packed = [...(JSON.parse(read('package.json')) as { files: string[] }).files, 'LICENSE', 'README.md']
    const linked = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
    expect(linked.length).toBeGreaterThan(5)
    expect(linked.filter(path => !packed.some(name => path === name || path.startsWith(`${name}/`)))).toEqual([])
  })

  test('names every setting and none that does not exist', () => {
    const page = read('docs/configuration.md')
    const named = new Set(
      page.match(
        /\b(?:GENAUTH|AUTH|CORS|TRUSTED|MAX|RATE_LIMIT|CACHE|OPERATIONS|REQUEST|SHUTDOWN|ADMIN|BASE|ALLOWED|INLINE|LOG|REDIS|SCHEMA|HTTPS|NO|KEEP|NODE_EXTRA)_[A-Z_]+\b/g,
      ),
    )
    expect([...settings.keys()].filter(name => !page.includes(`\`${name}`))).toEqual([])
    expect([...named].filter(name => !settings.has(name))).toEqual([])
  })

  // What test/config says of a setting is how it is read, not what it does.
  test('names settings that a test starts something with', () => {
    const sources = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.startsWith('config/'))
      .map(name => read(join('test', name)))
    expect([...settings.keys()].filter(name => !sources.some(text => new RegExp(`\\b${name}\\b`).test(text)))).toEqual(
      [],
    )
  })

  test('says the defaults that hold', () => {
    const rows = [...read('docs/configuration.md').matchAll(/^\| (`[^|]+`) \| ([^|]+) \|/gm)]
    const wrong = rows.flatMap(([, names = '', said = '']) => {
      const [start = '', demo = start] = said.split('; `demo`:')
      // One text can stand for all settings of a row.
      const saidFor = (list: string, index: number) => /`([^`]*)`/.exec(list.split(',')[index] ?? list)?.[1]
      return [...names.matchAll(/`([A-Z_]+)`/g)].flatMap(([, name = ''], index) => {
        const held = settings.get(name)?.defaults ?? {}
        const holds =
          (held.start === undefined || held.start === saidFor(start, index)) &&
          (held.demo === held.start || held.demo === saidFor(demo, index))
        return holds ? [] : [`${name}: ${said}`]
      })
    })
    expect(rows.length).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  })

  test('shows no command that asks the registry, or builds a clone anew', () => {
    const asking = pages.flatMap(page => read(page).match(/(npx|npm exec) .*genauth-gateway.*/g) ?? [])
    // But for the one that README says is for the day on which the package is published.
    expect(read('README.md')).toContain('From the day on which the package and the image are published')
    expect(asking).toEqual(['npx genauth-gateway demo'])
  })

  test('names every fault of the simulator', () => {
    const page = read('docs/simulator.md')
    expect(faultKinds.filter(kind => !page.includes(`\`${kind}\``))).toEqual([])
  })

  test.each(pages)('links to what is there: %s', page => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)
    expect(links.filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })

  test.each(['SECURITY.md', 'CONTRIBUTING.md'])('%s names files that exist', page => {
    const files = [...read(page).matchAll(/`((?:src|test|schema|docs)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file)
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([])
  })

  test('shows a change of files that look as it says', () => {
    const blocks = [...read('CONTRIBUTING.md').matchAll(/```diff (\S+)\n([\s\S]*?)```/g)]
    expect(blocks).toHaveLength(14)
    const missing = blocks.flatMap(([, file = '', diff = '']) => {
      const there = new Set(read(file).split('\n'))
      const shown = diff.split('\n').filter(line => /^[ -]/.test(line))
      return shown.filter(line => !there.has(line.slice(1))).map(line => `${file}: ${line}`)
    })
    expect(missing).toEqual([])
  })
})
