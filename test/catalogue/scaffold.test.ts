import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../catalogue/catalogue.js'
import { scaffold } from '../../catalogue/scaffold.js'
import { enumValue } from '../../catalogue/words.js'

/** A section of what is printed. */
const section = (text: string, title: string) => {
  const [, rest = ''] = text.split(`${title}\n\n`)
  return (rest.split(/\n\n(?=\S)/)[0] ?? '').replaceAll(/^ {4}/gm, '')
}

describe('the scaffold of an endpoint', () => {
  test('has everything that a field below its parent needs', () => {
    const text = scaffold('get-user-identities')
    expect(section(text, 'src/domains/<domain>/endpoints.ts')).toBe(
      `export const getUserIdentities = read(
  'GET /api/v3/get-user-identities',
  ({ userId }: { readonly userId: string }) => ({ userId }),
  (data, _input, reading) => readRows(data, 'data', row => readFields(objectOf(row, 'the identity', reading), identityShape, reading), reading),
  { keep: kept('records', '<domain>') },
)`,
    )
    expect(section(text, 'src/domains/<domain>/fields.ts')).toBe(
      '<field>: each(getUserIdentities, ({ userId }: <Parent>) => ({ userId }), { usual: 20 }),',
    )
    expect(section(text, 'schema/<domain>.graphql')).toContain('Source: GET /api/v3/get-user-identities')
  })

  test('declares a list of each parent where pages have more parameters', () => {
    const endpoint = section(scaffold('list-group-members'), 'src/domains/<domain>/endpoints.ts')
    expect(endpoint).toMatch(/^export const listGroupMembers = pagedBy\(/)
    expect(endpoint).toContain('({ code }: { readonly code: string }) => ({ code })')
  })

  test('never reads a secret, and says which it leaves out', () => {
    const records = section(scaffold('get-user-identities'), 'src/domains/<domain>/records.ts')
    expect(records).toContain('// Secrets are never read: accessToken, refreshToken.')
    expect(records).not.toMatch(/^ {2}(accessToken|refreshToken)/m)
  })

  test('asks which one is meant, and says if there is none', () => {
    expect(() => scaffold('list-users')).toThrow('There are several; add one of: GET, POST.')
    expect(scaffold('list-users', 'POST')).toContain("'POST /api/v3/list-users'")
    expect(() => scaffold('get-nothing')).toThrow('The catalogue has no endpoint "get-nothing".')
  })

  test('is valid SDL for every endpoint that reads', () => {
    const reads = catalogue.endpoints.filter(({ kind }) => kind === 'read')
    expect(reads.length).toBeGreaterThan(200)
    for (const { name, method } of reads) {
      const sdl = section(scaffold(name, method), 'schema/<domain>.graphql')
      const referred = new Set([...sdl.matchAll(/^ {2}\w+: \[?(\w+)\]?$/gm)].map(([, type = '']) => type))
      for (const [, type = ''] of sdl.matchAll(/^(?:type|enum) (\w+)/gm)) referred.delete(type)
      for (const type of ['String', 'Int', 'Boolean', 'ID']) referred.delete(type)
      const others = [...referred].map(type => `scalar ${type}`).join('\n')
      const empty = sdl.includes('{\n}')
      if (!empty) expect(() => buildSchema(`type Query { a: Int }\n${others}\n${sdl}`), name).not.toThrow()
    }
  })
})

test.each([
  ['Activated', 'ACTIVATED'],
  ['updateUserPrefile', 'UPDATE_USER_PREFILE'],
  ['mini-program', 'MINI_PROGRAM'],
  ['unbindMFA', 'UNBIND_MFA'],
  ['oauth2', 'OAUTH2'],
])('the word %s is the enum value %s', (word, value) => expect(enumValue(word)).toBe(value))
