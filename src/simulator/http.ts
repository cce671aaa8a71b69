// The simulator's HTTP server.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Envelope } from './envelope.js'
import type { Fault } from './faults.js'
import type { SimulatorRequest } from './request.js'
import { strike } from './strikes.js'

/** How to respond to a request. */
export interface Verdict {
  readonly envelope: Envelope
  /** The request exceeds a limit: it is answered at once, and does not count as busy. */
  readonly refused: boolean
  readonly httpStatus: number
  readonly fault: Fault | undefined
  readonly foreign: () => unknown
  /** The response waits for this. */
  readonly held?: Promise<void>
}

/** Largest request body. */
const MAX_BODY_BYTES = 1024 * 1024

/** Creates the HTTP server, which responds as `judge` decides and applies faults. */
export function createHttp(options: {
  readonly latencyMs: number
  /** Handles paths that GenAuth does not have: JSON to send at once, undefined for all other paths. */
  readonly aside: (request: SimulatorRequest) => unknown
  /** @param busy number of requests in progress, including this one */
  readonly judge: (request: SimulatorRequest, busy: number) => Verdict
}): { readonly server: Server; close(): Promise<void> } {
  const timers = new Set<NodeJS.Timeout>()
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
  }

  let busy = 0
  const server = createServer((incoming, response) => {
    let counted = 0
    response.once('close', () => {
      busy -= counted
    })
    readBody(incoming, body => {
      const request = requestOf(incoming, body)
      const aside = options.aside(request)
      if (aside !== undefined) return sender(response)(JSON.stringify(aside))
      const { envelope, refused, httpStatus, fault, foreign, held } = options.judge(request, busy + 1)
      if (!refused) counted = 1
      busy += counted
      const answer = () => {
        if (fault) strike(fault.kind, { response, envelope, fault, foreign, after, send: sender(response) })
        else sender(response)(JSON.stringify(envelope), {}, httpStatus)
      }
      if (held !== undefined) void held.then(answer)
      else if (options.latencyMs > 0 && !refused) after(options.latencyMs, answer)
      else answer()
    })
  })
  // A test or a benchmark that pauses must not lose its connections.
  server.keepAliveTimeout = 60_000

  return {
    server,
    close: () =>
      new Promise(resolve => {
        for (const timer of timers) clearTimeout(timer)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): SimulatorRequest {
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  const query = new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
  return {
    method,
    path,
    endpoint: path.slice(path.lastIndexOf('/') + 1),
    query,
    params: paramsOf(query, body),
    headers: headers as Record<string, string | undefined>,
    body,
  }
}

/** A name that is repeated, or ends with brackets, has a list. A body that is not a JSON object has no fields. */
function paramsOf(query: URLSearchParams, body: string): SimulatorRequest['params'] {
  const params: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name)
    params[name.replace(/\[\]$/, '')] = values.length > 1 || name.endsWith('[]') ? values : values[0]
  }
  try {
    const fields = JSON.parse(body)
    return typeof fields === 'object' ? { ...params, ...fields } : params
  } catch {
    return params
  }
}

function readBody(incoming: IncomingMessage, then: (body: string) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_BODY_BYTES) incoming.destroy()
    else chunks.push(chunk)
  })
  incoming.on('end', () => then(chunks.length === 0 ? '' : Buffer.concat(chunks).toString('utf8')))
}

const sender =
  (response: ServerResponse) =>
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    response.end(body)
  }
