import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer, request as httpRequest } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { generate } from 'selfsigned'

/** Something that listens on loopback. */
interface Listening extends AsyncDisposable {
  readonly port: number
}

/** Puts TLS in front of a server, with a certificate that nobody trusts unless told to. */
export async function startTls(target: string): Promise<Listening & { readonly certificate: string }> {
  // Authorities are found by their name, so each needs one of its own.
  const subject = [
    { name: 'commonName', value: 'localhost' },
    { name: 'organizationName', value: randomUUID() },
  ]
  const { cert, private: key } = await generate(subject, {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  const server = createHttpsServer({ cert, key }, (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming
    const onward = httpRequest(target + url, { method, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  return { ...(await listen(server)), certificate: cert }
}

/** An HTTP proxy that remembers where it was asked to connect to. */
export async function startProxy(): Promise<Listening & { readonly targets: string[] }> {
  const targets: string[] = []
  const server = createHttpServer().on('connect', (request, client) => {
    targets.push(request.url ?? '')
    const { hostname, port } = new URL(`http://${request.url}`)
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  return { ...(await listen(server)), targets }
}

/** Lets a server listen until it is disposed of, with every connection. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<{ destroy(): void }>()
  server.on('connection', socket => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
