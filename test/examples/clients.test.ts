import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { company, startGateway } from '../support/gateway.js'

const cwd = fileURLToPath(new URL('../../examples/clients', import.meta.url))
const guide = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8')
const run = promisify(execFile)
const node = (bin: string, ...args: string[]) =>
  run(process.execPath, [`${cwd}/node_modules/.bin/${bin}`, ...args], { cwd })

const names = (calls: readonly string[]) => calls.map(call => call.split(' ')[0] ?? '')
const payments = (count: number) => new Array<string>(count).fill('get-order-pay-detail')

describe('the programs of the guide for clients', () => {
  test('are those that the tests run', () => {
    const shown = [...guide.matchAll(/<!-- ([\w.]+) -->\n```\w+\n(.*?)```/gs)]
    expect(shown.map(([, name]) => name)).toEqual([
      ...['ask.ts', 'paging.ts', 'partial.ts', 'apollo.ts', 'urql.ts', 'relay.config.json', 'relay.ts'],
    ])
    for (const [, name = '', text] of shown) {
      const file = name.endsWith('.json') ? name : `src/${name}`
      expect(text).toBe(readFileSync(`${cwd}/${file}`, 'utf8'))
    }
  })

  test('have the settings for scalars that the example of a web client has', () => {
    const web = readFileSync(new URL('../../examples/web/codegen.ts', import.meta.url), 'utf8')
    const [line = ''] = /scalars: \{.*\}/.exec(guide) ?? []
    expect(web).toContain(line)
  })

  test('are free of type errors, and Relay’s artifacts are those of today’s schema', async () => {
    await node('tsc')
    await node('relay-compiler', '--validate')
  })

  test.each([
    [
      'paging',
      {
        count: 120,
        end: [{ orderNo: '202311060000002' }, { orderNo: '2022080911591337da0aae9660' }],
        before: [{ orderNo: '202311220000004' }, { orderNo: '202311090000003' }],
      },
      new Array<string>(6).fill('get-orders'),
    ],
    ['apollo', { first: 10, again: 20 }, ['get-orders', 'get-orders']],
    [
      'urql',
      { order: { orderNo: '2022080911591337da0aae9660', status: 'COMPLETED', __typename: 'Order' } },
      ['get-order-detail'],
    ],
    [
      'relay',
      ['20261026080148c7dcef000078', '20261016155541ed3bc9000077', '202610101226289fe0e3000076'],
      ['get-orders'],
    ],
  ])('with %s answer as the guide says', async (name, answer, calls) => {
    await using gateway = await startGateway({ genauth: company })
    const { stdout } = await node('tsx', 'src/main.ts', name, `${gateway.url}/graphql`)
    expect(JSON.parse(stdout)).toEqual(answer)
    expect(names(gateway.upstreamCalls())).toEqual(calls)
  })

  test('ask again where that helps, and tell what is absent from what nobody knows', async () => {
    await using gateway = await startGateway({ genauth: company })
    const broken = { kind: 'error-body', endpoint: 'get-order-pay-detail' } as const
    // As often as the gateway itself asks.
    gateway.genauth.faults.add({ ...broken, statusCode: 503, orderNo: '20261016155541ed3bc9000077', times: 3 })
    gateway.genauth.faults.add({ ...broken, statusCode: 400, orderNo: '202610101226289fe0e3000076' })
    const { stdout } = await node('tsx', 'src/main.ts', 'partial', `${gateway.url}/graphql`)
    expect((JSON.parse(stdout) as { payment: string }[]).slice(0, 4).map(({ payment }) => payment)).toEqual([
      ...['none', '1350.00', 'unknown', '450.00'],
    ])
    expect(names(gateway.upstreamCalls())).toEqual(['get-orders', ...payments(12), 'get-orders', ...payments(10)])
  })
})
