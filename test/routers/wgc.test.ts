import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { subgraphSdl } from '../../src/graph/sdl.js'
import { sdlOf } from '../federation/other-teams.js'

const wgc = fileURLToPath(new URL('node_modules/.bin/wgc', import.meta.url))

const inputs = `version: 1
subgraphs:
  - name: billing
    routing_url: http://billing/graphql
    schema:
      file: billing.graphql
  - name: invoices
    routing_url: http://invoices/graphql
    schema:
      file: invoices.graphql
`

test.each(['', 'Billing'])(
  '`wgc router compose` composes the gateway with another subgraph, prefix: "%s"',
  async prefix => {
    const cwd = await mkdtemp(join(tmpdir(), 'wgc-'))
    try {
      await writeFile(join(cwd, 'graph.yaml'), inputs)
      await writeFile(join(cwd, 'billing.graphql'), subgraphSdl({ prefix }))
      await writeFile(join(cwd, 'invoices.graphql'), sdlOf('invoices', prefix))
      const args = [wgc, 'router', 'compose', '--input', 'graph.yaml', '--out', 'router.json']
      // It reports what it does to its vendor unless told otherwise, and there is no way out of here.
      await promisify(execFile)(process.execPath, args, {
        cwd,
        env: { ...process.env, COSMO_TELEMETRY_DISABLED: 'true' },
      })
      const { subgraphs, engineConfig } = JSON.parse(await readFile(join(cwd, 'router.json'), 'utf8'))
      expect(subgraphs.map(({ name }: { name: string }) => name)).toEqual(['billing', 'invoices'])
      expect(engineConfig.graphqlSchema).toContain(`type ${prefix}Order`)
      expect(engineConfig.graphqlSchema).toContain('type Invoice')
    } finally {
      await rm(cwd, { recursive: true })
    }
  },
)
