// Values as Redis holds them: compressed if that is worth it, and encrypted.

import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

const CIPHER = 'aes-256-gcm'
const ID_BYTES = 4
/** The size that is recommended for GCM. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Below, compressing costs more than it saves. */
const COMPRESS_FROM = 2048

const PLAIN = 0
const GZIP = 1

/** Encrypts with the first of some keys, and decrypts with all of them. */
export interface Seal {
  /** @param name the key that it is stored under, so that it is readable under no other */
  close(name: string, text: string): Buffer
  /** @returns undefined for what none of the keys has encrypted for this name */
  open(name: string, sealed: Buffer): string | undefined
}

/** @param keys of 32 bytes, at least one */
export function createSeal(keys: readonly Buffer[]): Seal {
  const byId = new Map(keys.map(key => [idOf(key).toString('hex'), key]))
  const [first] = keys as [Buffer]
  const firstId = idOf(first)
  return {
    close(name, text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, first, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(name))
      const body = pack(text)
      return Buffer.concat([firstId, nonce, cipher.update(body), cipher.final(), cipher.getAuthTag()])
    },
    open(name, sealed) {
      const key = byId.get(sealed.toString('hex', 0, ID_BYTES))
      if (key === undefined || sealed.length < ID_BYTES + NONCE_BYTES + TAG_BYTES) return undefined
      const nonce = sealed.subarray(ID_BYTES, ID_BYTES + NONCE_BYTES)
      const body = sealed.subarray(ID_BYTES + NONCE_BYTES, sealed.length - TAG_BYTES)
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      try {
        decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
        return unpack(Buffer.concat([decipher.update(body), decipher.final()]))
      } catch {
        // Another key with the same id, another name, or a changed byte.
        return undefined
      }
    },
  }
}

/** Tells keys apart, and nothing about them. */
const idOf = (key: Buffer): Buffer =>
  createHash('sha256').update('cache key id').update(key).digest().subarray(0, ID_BYTES)

function pack(text: string): Buffer {
  const bytes = Buffer.from(text)
  return bytes.length < COMPRESS_FROM
    ? Buffer.concat([Buffer.of(PLAIN), bytes])
    : Buffer.concat([Buffer.of(GZIP), gzipSync(bytes, { level: 1 })])
}

const unpack = (body: Buffer): string => {
  const bytes = body.subarray(1)
  return (body[0] === GZIP ? gunzipSync(bytes) : bytes).toString()
}
