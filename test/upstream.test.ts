import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSecret } from '../src/config/secret.js'
import { startSimulator } from '../src/simulator/index.js'
import { startGateway } from './support/gateway.js'
import { listen, startProxy, startTls } from './support/tls.js'
import { waiting } from './support/waiting.js'

const QUERY = '{ order(orderNo: "2022080911591337da0aae9660") { actualAmount } }'
const found = { data: { order: { actualAmount: '7.9' } } }

/** A folder that is gone afterwards. */
async function temporaryFolder(): Promise<AsyncDisposable & { file(name: string, text: string): Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  return {
    async file(name, text) {
      await writeFile(join(folder, name), text)
      return join(folder, name)
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

describe.each(['node-fetch', 'undici'])('the way to GenAuth through %s', transport => {
  test('over TLS is trusted by the certificate authorities of GENAUTH_CA_FILE', async () => {
    await using genauth = await startSimulator()
    await using tls = await startTls(genauth.url)
    await using folder = await temporaryFolder()
    const env = { GENAUTH_TRANSPORT: transport, GENAUTH_BASE_URL: `https://localhost:${tls.port}` }

    await using trusting = await startGateway({
      env: { ...env, GENAUTH_CA_FILE: await folder.file('ca.pem', tls.certificate) },
    })
    expect(await trusting.query(QUERY)).toEqual(found)

    await using other = await startGateway({ env })
    expect((await other.query(QUERY)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }])
  })

  test('leads through HTTPS_PROXY, with the same trust', async () => {
    await using genauth = await startSimulator()
    await using tls = await startTls(genauth.url)
    await using proxy = await startProxy()
    await using folder = await temporaryFolder()
    const env = {
      GENAUTH_TRANSPORT: transport,
      GENAUTH_BASE_URL: `https://localhost:${tls.port}`,
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    }

    await using gateway = await startGateway({
      env: { ...env, GENAUTH_CA_FILE: await folder.file('ca.pem', tls.certificate) },
    })
    expect(await gateway.query(QUERY)).toEqual(found)
    expect(new Set(proxy.targets)).toEqual(new Set([`localhost:${tls.port}`]))

    const before = proxy.targets.length
    await using direct = await startGateway({
      env: {
        ...env,
        HTTPS_PROXY: undefined,
        https_proxy: env.HTTPS_PROXY,
        no_proxy: 'localhost',
        GENAUTH_CA_FILE: await folder.file('ca.pem', tls.certificate),
      },
    })
    expect(await direct.query(QUERY)).toEqual(found)
    expect(proxy.targets).toHaveLength(before)
  })

  test.each([
    ['whose certificates were joined without a line break', 'second', undefined],
    ['beside NODE_EXTRA_CA_CERTS, whose authorities are trusted as well', 'other', 'own'],
  ])('is trusted by a GENAUTH_CA_FILE %s', async (_how, caFile, extraCaFile) => {
    await using genauth = await startSimulator()
    await using tls = await startTls(genauth.url)
    await using otherTls = await startTls(genauth.url)
    await using folder = await temporaryFolder()
    const [own, other] = [tls.certificate.trim(), otherTls.certificate.trim()]
    const files: Record<string, string> = {
      own: await folder.file('own.pem', own),
      other: await folder.file('other.pem', other),
      second: await folder.file('joined.pem', other + own),
    }
    await using gateway = await startGateway({
      env: {
        GENAUTH_TRANSPORT: transport,
        GENAUTH_BASE_URL: `https://localhost:${tls.port}`,
        GENAUTH_CA_FILE: files[caFile],
        NODE_EXTRA_CA_CERTS: extraCaFile && files[extraCaFile],
      },
    })
    expect(await gateway.query(QUERY)).toEqual(found)
  })
})

describe.each(['node-fetch', 'undici'])('a proxy that lets nothing through, with %s,', transport => {
  test.each([
    ['closes', (socket: Socket) => void socket.destroy(), 'UPSTREAM_UNAVAILABLE'],
    ['never answers', () => undefined, 'UPSTREAM_TIMEOUT'],
  ])('and %s is asked once an attempt, and not any more when the operation is over', async (_how, answer, code) => {
    let connections = 0
    await using proxy = await listen(
      createServer(socket => {
        connections += 1
        socket.on('error', () => undefined).once('data', () => answer(socket))
      }),
    )
    await using gateway = await startGateway({
      env: {
        GENAUTH_TRANSPORT: transport,
        GENAUTH_BASE_URL: 'https://genauth.example',
        GENAUTH_TIMEOUT_MS: '200',
        REQUEST_TIMEOUT_MS: '2500',
        HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      },
    })
    let attempts = 0
    // Whatever went on after the first operation would be counted with the second.
    for (let operation = 1; operation <= 2; operation += 1) {
      const { result, waitedMs } = await waiting(() => gateway.query(QUERY))
      const { errors } = result
      expect(waitedMs).toBeLessThan(2000)
      expect(errors).toMatchObject([{ extensions: { code } }])
      attempts += (errors?.[0]?.extensions['upstream'] as { attempts: number } | undefined)?.attempts ?? 0
      expect(connections).toBe(attempts)
    }
  })
})

describe('a secret in a file', () => {
  test('is read again when the file changes', async () => {
    await using folder = await temporaryFolder()
    const file = await folder.file('secret', 'not-the-secret\n')
    await using gateway = await startGateway({
      env: { GENAUTH_ACCESS_KEY_SECRET: undefined, GENAUTH_ACCESS_KEY_SECRET_FILE: file },
    })
    expect((await gateway.query(QUERY)).errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAUTHORIZED' } }])

    await folder.file('secret', `${gateway.genauth.accessKeySecret}\n`)
    await expect.poll(() => gateway.query(QUERY), { timeout: 10_000 }).toEqual(found)
  })

  test('stays as it was while its file cannot be read, and the operator is told', async () => {
    await using folder = await temporaryFolder()
    const file = await folder.file('secret', 'first\n')
    const told: unknown[] = []
    const secret = openSecret({ file }, error => told.push(error))
    try {
      await folder.file('secret', '\n')
      await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1)
      expect(secret.current()).toBe('first')
    } finally {
      secret.close()
    }
  })
})

describe('files that settings name', () => {
  test.each([
    ['a certificate file without a certificate', 'GENAUTH_CA_FILE', 'no certificate'],
    ['an extra certificate file without one', 'NODE_EXTRA_CA_CERTS', 'no certificate'],
    ['an empty secret file', 'GENAUTH_ACCESS_KEY_SECRET_FILE', '\n'],
  ])('%s stops the start', async (_what, name, text) => {
    await using folder = await temporaryFolder()
    const env = { [name]: await folder.file('file', text) }
    if (name === 'NODE_EXTRA_CA_CERTS') env['GENAUTH_CA_FILE'] = await folder.file('ca', 'no certificate')
    if (name.includes('SECRET')) env['GENAUTH_ACCESS_KEY_SECRET'] = ''
    await expect(startGateway({ env })).rejects.toThrow(name)
  })
})

test('a gateway that cannot listen leaves nothing behind', async () => {
  await using gateway = await startGateway()
  await expect(startGateway({ env: { PORT: new URL(gateway.url).port } })).rejects.toThrow('EADDRINUSE')
})
