// Compresses responses for clients that accept it, and decompresses request bodies.

import fastifyCompress, { type FastifyCompressOptions } from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Route option that enables compression. Responses below the threshold, in bytes, fit into one packet anyway. */
export const compressed: FastifyCompressOptions = { encodings: ['gzip'], threshold: 1400 }

/** Route option that decompresses bodies. The limit on their size holds for what they expand to. */
export const decompressed: Pick<FastifyCompressOptions, 'requestEncodings'> = { requestEncodings: ['gzip'] }

/** Enables compression and decompression per route. */
export async function compressResponses(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, { global: false, globalDecompression: false })
}
