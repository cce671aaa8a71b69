// Checks what is known of GenAuth against the description that it serves.

import type { Upstream } from '../../upstream.js'
import { adviceForConnection } from '../advice.js'
import type { Finding } from '../finding.js'
import { compareWith } from './compare.js'
import { readDescription } from './description.js'

/** Where the services of GenAuth serve an OpenAPI document, if they do. */
const PATH = '/openapi-json'

/** The document may be several megabytes. */
const PATIENCE_MS = 30_000

/** Each endpoint or type that is described in a way that breaks fields is a failure; what is new is a note. */
export async function* checkContract(upstream: Upstream, baseUrl: string): AsyncIterable<Finding> {
  const what = `compare with GenAuth's own description at ${baseUrl}${PATH}`
  let response: Awaited<ReturnType<Upstream['download']>>
  try {
    response = await upstream.download(new URL(`${baseUrl}${PATH}`), AbortSignal.timeout(PATIENCE_MS))
  } catch (error) {
    yield { what, advice: adviceForConnection(error instanceof Error ? error.message : String(error)) }
    return
  }
  const description = readDescription(parsed(response.text))
  if (description === undefined) {
    yield { what, notes: [`skipped: it serves none (status ${response.status})`] }
    return
  }
  const differences = compareWith(description)
  yield { what, notes: [`endpoints: ${description.endpoints.size}, differences: ${differences.length}`] }
  for (const { of, breaks } of differences) {
    if (breaks.length > 0) yield { what: `rely on ${of}`, advice: `${breaks.join('; ')}.` }
  }
  const notes = differences.filter(({ added }) => added.length > 0).map(({ of, added }) => `${of}: ${added.join('; ')}`)
  if (notes.length > 0) yield { what: 'look for what is new, which the graph does not have', notes }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
