// Parses manifests of trusted documents, as the build tools of web clients write them.

import { z } from 'zod'

/** The text of each document, by the id that clients send instead of the text. */
export type Manifest = ReadonlyMap<string, string>

const id = z.string().min(1)
const body = z.string().min(1)

/** Written by the client preset of GraphQL Code Generator (`persistedDocuments`). */
const byId = z.record(id, body).transform(documents => Object.entries(documents))

/** Written by `generate-persisted-query-manifest`. */
const listed = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id, body })),
  })
  .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const))

/** @throws Error that says what is wrong, without quoting the text */
export function parseManifest(text: string): Manifest {
  const documents = readDocuments(parseJson(text))
  const manifest = new Map<string, string>()
  for (const [id, body] of documents) {
    if (manifest.has(id) && manifest.get(id) !== body) throw new Error('two documents have the same id')
    manifest.set(id, body)
  }
  if (manifest.size === 0) throw new Error('it lists no documents')
  return manifest
}

function readDocuments(value: unknown) {
  const isListed = typeof value === 'object' && value !== null && 'format' in value && 'operations' in value
  const read = (isListed ? listed : byId).safeParse(value)
  if (read.success) return read.data
  throw new Error(
    'it must be a JSON object that maps ids to documents, or an "apollo-persisted-query-manifest" of version 1',
  )
}

function parseJson(text: string): unknown {
  try {
    // Editors on Windows begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error('it is not JSON')
  }
}
