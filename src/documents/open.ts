// Loads the manifest named in the configuration, and reloads it at the operator's request.

import { readFile } from 'node:fs/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { type GraphQLSchema, parse, validate } from 'graphql'
import { ConfigError } from '../config/config.js'
import type { Logger } from '../telemetry/log.js'
import { type Manifest, parseManifest } from './manifest.js'
import { TrustedDocuments } from './trusted.js'

/** Trusted documents that can be reloaded. */
export interface DocumentSource {
  readonly documents: TrustedDocuments
  /** Reloads the file. On failure, keeps the current documents and logs an error. */
  reload(): Promise<void>
}

/** @throws ConfigError if the file is unusable */
export async function openDocuments(
  { file, only }: { readonly file: string; readonly only: boolean },
  schema: GraphQLSchema,
  log: Logger,
): Promise<DocumentSource> {
  const documents = new TrustedDocuments(only)

  const load = async () => {
    const manifest = parseManifest(await readFile(file, 'utf8'))
    documents.use(manifest)
    return manifest
  }
  const tell = async (manifest: Manifest) => {
    const unfit = await unfitFor(schema, manifest)
    log.info({ documents: manifest.size }, 'trusted documents loaded')
    if (unfit.length > 0)
      log.warn({ ids: unfit.slice(0, 20), count: unfit.length }, 'some trusted documents are invalid for the schema')
  }

  try {
    await tell(await load())
  } catch (error) {
    throw new ConfigError([`OPERATIONS_FILE is invalid: ${reasonOf(error)}`])
  }
  return {
    documents,
    async reload() {
      try {
        await tell(await load())
      } catch (error) {
        log.error({ reason: reasonOf(error) }, 'OPERATIONS_FILE is invalid; keeping the previous documents')
      }
    },
  }
}

/** Ids of documents that are invalid for the schema. Pauses before each document, so that requests are served. */
async function unfitFor(schema: GraphQLSchema, manifest: Manifest): Promise<string[]> {
  const unfit: string[] = []
  for (const [id, text] of manifest) {
    await breathe()
    if (!isValid(schema, text)) unfit.push(id)
  }
  return unfit
}

function isValid(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0
  } catch {
    return false
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === undefined ? message : `the file cannot be read (${code})`
}
