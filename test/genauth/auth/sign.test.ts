import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authorization, dialects, stringToSign } from '../../../src/genauth/auth/sign.js'

interface Vector {
  readonly id: string
  readonly sdk: 'authing' | 'genauth'
  readonly method: string
  readonly path: string
  readonly signed_params: Record<string, unknown>
  readonly headers: Record<string, string>
  readonly string_to_sign: string
  readonly authorization: string
}

const recorded = JSON.parse(readFileSync(new URL('../../support/signing-vectors.json', import.meta.url), 'utf8')) as {
  accessKeyId: string
  accessKeySecret: string
  vectors: Vector[]
}

describe('a request is signed as the vendor’s own SDKs sign it', () => {
  test.each(recorded.vectors)('$id', vector => {
    // JSON cannot hold the undefined value of which this recording consists.
    const params = vector.id.endsWith('/get-undefined-params-only') ? { page: undefined } : vector.signed_params
    const { authorization: _theirs, ...headers } = vector.headers
    const request = { method: vector.method, path: vector.path, params, headers }

    expect(stringToSign(request, dialects[vector.sdk])).toBe(vector.string_to_sign)
    expect(authorization(request, dialects[vector.sdk], recorded.accessKeyId, recorded.accessKeySecret)).toBe(
      vector.authorization,
    )
  })

  test('all thirty recordings are here', () => expect(recorded.vectors).toHaveLength(30))
})
