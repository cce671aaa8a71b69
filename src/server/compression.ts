// Compressing answers for clients that accept it.

import fastifyCompress, { type FastifyCompressOptions } from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** What a route says to have its answers compressed; below this size they fit a packet either way. */
export const compressed: FastifyCompressOptions = { encodings: ['gzip'], threshold: 1400 }

/** Lets routes have their answers compressed. Requests stay as they are. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, { global: false, globalDecompression: false })
}
