// Replaces the id of a trusted document in a request with its text.

import type { TrustedDocuments } from '../documents/trusted.js'
import { BadUserInput } from '../errors.js'

/** The parts of a request that can identify a document. */
export interface DocumentRequest {
  readonly method: string
  /** The query string with its question mark, or an empty string. */
  readonly search: string
  readonly body: unknown
}

/**
 * Replaces the id of a trusted document with its text, as if the client had sent the text. Requests that are not valid
 * GraphQL requests are returned unchanged; Apollo Server refuses them.
 * @throws BadUserInput or OperationNotAllowed
 */
export function withDocument<Request extends DocumentRequest>(request: Request, documents: TrustedDocuments): Request {
  if (request.method === 'GET') return { ...request, search: searchWith(request.search, documents) }
  if (request.method !== 'POST' || !isRecord(request.body)) return request
  return { ...request, body: bodyWith(request.body, documents) }
}

function bodyWith(body: Record<string, unknown>, documents: TrustedDocuments): Record<string, unknown> {
  const { documentId, ...rest } = body
  if (rest['operationName'] === '') delete rest['operationName']
  const { query: text, extensions } = body
  const query = documents.find({ query: text, documentId, hash: hashOf(extensions) })
  if (query === undefined) return rest
  return { ...rest, query, ...(isRecord(extensions) && { extensions: withoutHash(extensions) }) }
}

/** Parameters that clients send empty when they have none. */
const OPTIONAL = ['operationName', 'variables', 'extensions']

function searchWith(search: string, documents: TrustedDocuments): string {
  const params = new URLSearchParams(search)
  const empty = OPTIONAL.filter(name => params.get(name) === '')
  for (const name of empty) params.delete(name)
  const extensions = jsonOf(params.get('extensions'))
  const query = documents.find({
    query: params.get('query') ?? undefined,
    documentId: params.get('documentId') ?? undefined,
    hash: hashOf(extensions),
  })
  if (query === undefined) return empty.length === 0 ? search : `?${params}`
  params.delete('documentId')
  params.set('query', query)
  if (isRecord(extensions)) params.set('extensions', JSON.stringify(withoutHash(extensions)))
  return `?${params}`
}

/** @throws BadUserInput for a hash that is not a string, which Apollo Server would use unchecked */
function hashOf(extensions: unknown): string | undefined {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined
  if (!isRecord(persisted)) return undefined
  const hash = persisted['sha256Hash']
  if (typeof hash !== 'string') throw new BadUserInput('"extensions.persistedQuery.sha256Hash" must be a string.')
  return hash
}

/** Apollo Server would compare the hash with the text, but ids of trusted documents need not be hashes. */
function withoutHash(extensions: Record<string, unknown>): Record<string, unknown> {
  const { persistedQuery: _, ...rest } = extensions
  return rest
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
