import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetOf } from '../../src/genauth/endpoint.js'
import { shownParams, withoutHidden } from '../../src/genauth/hidden.js'

const target = {
  ...targetOf('GET', '/api/v3/get-people', 'none'),
  hides: (params: Readonly<Record<string, unknown>>) => (params['idType'] === 'email' ? ['ids', 'filter'] : []),
}

describe('personal parameters', () => {
  test('are shown by name only, and only where they are personal', () => {
    expect(shownParams(target, { ids: 'a@b.io,c@d.io', idType: 'email', page: 1 })).toEqual({
      ids: '[hidden]',
      idType: 'email',
      page: 1,
    })
    expect(shownParams(target, { ids: '62be,63af', idType: 'user_id' })).toEqual({
      ids: '62be,63af',
      idType: 'user_id',
    })
  })

  test('that are left out stay out', () => {
    expect(shownParams(target, { ids: undefined, idType: 'email' })).toEqual({ idType: 'email' })
  })

  test('are cut out of GenAuth’s messages, alone, in lists, in objects, and in any case', () => {
    const params = { ids: 'ann@x.io,Bob@x.io', idType: 'email', filter: [{ field: 'name', value: ['Ann (A.)', 7] }] }
    expect(withoutHidden('no user ANN@x.io, bob@X.io or "Ann (A.)" in 7 users', target, params)).toBe(
      'no user [hidden], [hidden] or "[hidden]" in 7 users',
    )
  })

  test('never remain, whatever they consist of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (id, before, after) => {
        fc.pre(id.trim() !== '' && !id.includes(',') && !'[hidden]'.includes(id.trim().toLowerCase()))
        const text = withoutHidden(`${before}${id}${after}`, target, { ids: id, idType: 'email' })
        expect(text.replaceAll('[hidden]', '\n')).not.toContain(id.trim())
      }),
      { numRuns: 1000 },
    )
  })
})
