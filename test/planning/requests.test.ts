import { expect, test } from 'vitest'
import { NEVER } from '../../src/genauth/keep.js'
import { callTo } from '../../src/genauth/plan.js'
import { Requests } from '../../src/planning/requests.js'
import { post } from '../support/invented.js'
import { thingsOf } from '../support/things.js'

const getOwner = { name: 'get-owner', keep: NEVER } as const

test('rows of two lists are counted by themselves, and those that two fields select of one list once', () => {
  const requests = new Requests()
  for (const [list, start, end] of [
    ['a', 0, 10],
    ['b', 0, 10],
    ['b', 5, 15],
  ] as const) {
    const which = { list, start, end }
    requests.add({ asks: 'unknown', endpoint: getOwner, round: 2, most: 10, arrivals: 1, which }, 'owner')
  }
  expect(requests.all()).toMatchObject([{ endpoint: 'get-owner', min: 0, max: 25 }])
})

test('two lists of one endpoint need pages each, and the length of one is not in the other', () => {
  const requests = new Requests()
  const [a, b, c] = ['a', 'b', 'c'].map(thingsOf) as [Things, Things, Things]
  for (const endpoint of [a, b])
    requests.add({ asks: 'stretch', endpoint, stretch: { start: 0, end: 5 }, round: 1, certain: true }, 'list')
  for (const endpoint of [a, c]) requests.add({ asks: 'length', endpoint, round: 1, certain: true }, 'length')
  expect(requests.all().map(({ params, round, min, max }) => ({ ...params, round, min, max }))).toEqual([
    { of: 'a', page: '1', limit: '7', round: 1, min: 1, max: 1 },
    { of: 'b', page: '1', limit: '7', round: 1, min: 1, max: 1 },
    { of: 'c', page: '1', limit: '1', round: 1, min: 1, max: 1 },
    { of: 'a', page: '1', limit: '1', round: 2, min: 0, max: 1 },
  ])
})

type Things = ReturnType<typeof thingsOf>

test('the body of a POST is shown as JSON, without what is not sent', () => {
  const list = post(
    '/api/v3/list-things',
    () => ({ options: { page: 1, search: undefined }, kinds: ['a'], name: 'x', none: undefined, empty: null }),
    () => null,
  )
  const requests = new Requests()
  requests.add({ asks: 'call', call: callTo(list, undefined), round: 1, certain: true }, 'things')
  expect(requests.all()[0]?.params).toEqual({ options: '{"page":1}', kinds: '["a"]', name: 'x', empty: 'null' })
})
