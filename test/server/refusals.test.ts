import { readFileSync } from 'node:fs'
import type { ApolloServerPlugin } from '@apollo/server'
import { expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'
import { startIssuer } from '../support/issuer.js'
import { rememberingLog } from '../support/log.js'
import { tableOf } from './refusal-table.js'
import { pluginError, REFUSED_BY_PLUGIN, refusals } from './refusals.js'

interface Counts {
  readonly [code: string]: number
}

async function start({ env, auth = false }: { env?: Readonly<Record<string, string>>; auth?: boolean }) {
  const issuer = await startIssuer()
  const { log, lines } = rememberingLog()
  /** The codes that a plugin of an embedding program sees. */
  const seen: unknown[] = []
  const plugin: ApolloServerPlugin = {
    requestDidStart: async () => ({
      async didResolveOperation({ operationName }) {
        if (operationName === REFUSED_BY_PLUGIN) throw pluginError()
      },
      async didEncounterErrors({ errors }) {
        seen.push(...errors.map(({ extensions }) => extensions['code']))
      },
    }),
  }
  const gateway = await startGateway({ env: { ...env, ...(auth && issuer.env) }, log, plugins: [plugin] })
  const counted = async (name: string, label: string): Promise<Counts> => {
    const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text()
    const found = text.matchAll(new RegExp(`^${name}\\{${label}="([^"]*)"\\} (\\d+)$`, 'gm'))
    const counts = [...found].map(([, value = '', count]) => [value, Number(count)] as const)
    return Object.fromEntries(counts.filter(([, count]) => count > 0))
  }
  return {
    ...gateway,
    issuer,
    seen,
    counted,
    operations: () => lines.filter(({ msg }) => msg === 'operation'),
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]()
      await issuer[Symbol.asyncDispose]()
    },
  }
}

/** The codes of several log lines, with how often each occurred. */
function totalOf(lines: readonly { errors?: Counts }[]): Counts {
  const total: Record<string, number> = {}
  for (const { errors = {} } of lines) {
    for (const [code, count] of Object.entries(errors)) total[code] = (total[code] ?? 0) + count
  }
  return total
}

test.each(refusals)('response, log, metrics and plugins agree about $what: $code', async refusal => {
  await using server = await start(refusal)
  const { status, body } = await refusal.send(server)
  const { errors } = body as { errors: { extensions: { code: string } }[] }
  expect({ status, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
    status: refusal.status,
    codes: [refusal.code],
  })

  if (refusal.at === 'connection') {
    expect(server.operations()).toEqual([])
    expect(await server.counted('graphql_errors_total', 'code')).toEqual({ [refusal.code]: 1 })
    expect(server.seen).toEqual([])
    return
  }
  const isIt = (line: { status?: unknown }) => line.status === refusal.status
  await expect.poll(() => server.operations().some(isIt)).toBe(true)
  const line = server.operations().findLast(isIt)
  expect({ errors: line?.['errors'], reason: line?.['reason'] }).toEqual({
    errors: { [refusal.code]: 1 },
    reason: refusal.reason,
  })
  if (refusal.what === 'while the gateway is stopping') return
  await expect
    .poll(async () => totalOf(server.operations()))
    .toEqual(await server.counted('graphql_errors_total', 'code'))
  expect(await server.counted('graphql_operations_total', 'outcome')).toMatchObject({ refused: 1 })
  if (refusal.at === 'graphql') expect(server.seen).toContain(refusal.code)
  else expect(server.seen).toEqual([])
})

test('the docs have a table of them', () => {
  const errors = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  expect(errors).toContain(tableOf(refusals))
})
