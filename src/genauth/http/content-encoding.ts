// Decompresses the body of a response.

import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const unpackGzip: Unpack = promisify(gunzip)
const unpackZlib: Unpack = promisify(inflate)
const unpackRaw: Unpack = promisify(inflateRaw)
const unpackBrotli: Unpack = promisify(brotliDecompress)

/** Many servers send deflate without the zlib format around it. The first byte of that format names its method, 8. */
const unpackDeflate: Unpack = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? unpackZlib(bytes, options) : unpackRaw(bytes, options)

const unpackers: Readonly<Record<string, Unpack>> = {
  __proto__: null as never,
  gzip: unpackGzip,
  'x-gzip': unpackGzip,
  deflate: unpackDeflate,
  'x-deflate': unpackDeflate,
  br: unpackBrotli,
}

/**
 * The text of a body, without a leading byte order mark. Values of `Content-Encoding` that are no compression, such as
 * "none" or "utf-8", are ignored; what is compressed otherwise does not read as JSON afterwards.
 * @param maxBytes most that it may have once it is decompressed
 * @throws Error if it cannot be decompressed within the limit
 */
export async function readText(encoding: string | null | undefined, bytes: Buffer, maxBytes: number): Promise<string> {
  let unpacked = bytes
  // They are listed in the order in which they were applied.
  for (const name of encoding ? encoding.toLowerCase().split(',').reverse() : []) {
    const unpack = unpackers[name.trim()]
    if (unpack && unpacked.length > 0) unpacked = await unpack(unpacked, { maxOutputLength: maxBytes })
  }
  const text = unpacked.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
