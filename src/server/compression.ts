// Compresses responses for clients that accept it.

import fastifyCompress, { type FastifyCompressOptions } from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Route option that enables compression. Responses below the threshold, in bytes, fit into one packet anyway. */
export const compressed: FastifyCompressOptions = { encodings: ['gzip'], threshold: 1400 }

/** Enables response compression per route. Request bodies are not decompressed. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, { global: false, globalDecompression: false })
}
