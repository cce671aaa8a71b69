import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { takePicture } from '../graphiql/page.js'
import { openBrowser } from '../support/browser.js'

const start = fileURLToPath(new URL('../../examples/supergraph/start.js', import.meta.url))

test('the demo serves a supergraph with GraphiQL, asks nobody outside, and stops as a whole', async () => {
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  try {
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), 'line'),
      ended.then(() => {
        throw new Error(said)
      }),
    ])) as [string]
    const { url = '', genauth = '', ...others } = JSON.parse(line) as Record<string, string>
    await expect.poll(() => said).toContain('Press Ctrl+C to stop them all.')
    expect(Object.keys(others)).toEqual(['invoices', 'desks', 'visits'])
    const shown = [`${url}/graphql`, `${genauth}/graphiql`, ...Object.values(others).map(other => `${other}/graphql`)]
    for (const address of shown) expect(said).toContain(address)

    const [, query = ''] = /subgraphs:\s*(\{[\s\S]*\n {4}\})/.exec(said) ?? []
    const address = `${url}/graphql?query=${encodeURIComponent(query.replaceAll('\n    ', '\n'))}`
    await using browser = await openBrowser()
    const { page, complaints } = await browser.open(address)
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response .view-line', { hasText: '"paidAmount"' }).first().waitFor()
    await takePicture(page, 'tour-supergraph')
    expect(complaints).toMatchObject({ pageErrors: [], outsideRequests: [] })

    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    for (const address of [url, genauth, ...Object.values(others)]) await expect(fetch(address)).rejects.toThrow()
  } finally {
    child.kill('SIGKILL')
  }
})
