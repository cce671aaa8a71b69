// How the simulator authenticates requests.

import { type Answer, refuse, success } from './envelope.js'
import type { SimulatorRequest } from './request.js'
import { isSigned, type SignatureCheck } from './signature.js'
import type { Tokens } from './tokens.js'

/** The kind of credentials in a request. */
export type AuthKind = 'token' | 'signature' | 'none'

export const authKindOf = (request: SimulatorRequest): AuthKind =>
  request.headers['authorization'] === undefined ? 'none' : isSigned(request) ? 'signature' : 'token'

/** @returns the refusal of a request; undefined if it may pass */
export function checkAccess(request: SimulatorRequest, tokens: Tokens, signatures: SignatureCheck): Answer | undefined {
  const kind = authKindOf(request)
  if (kind === 'signature') return signatures.refusal(request)
  // The Java SDK sends the token without the word Bearer.
  const token = request.headers['authorization']?.replace(/^Bearer /i, '') ?? ''
  return tokens.isValid(token) ? undefined : refuse(401, 'unauthorized', 2020)
}

/** Handles the token endpoint. */
export function issueToken(
  { body }: SimulatorRequest,
  key: { readonly accessKeyId: string; readonly accessKeySecret: string },
  tokens: Tokens,
): Answer {
  let asked: { accessKeyId?: unknown; accessKeySecret?: unknown } | null
  try {
    asked = JSON.parse(body)
  } catch {
    return refuse(400, 'body')
  }
  // Guess: the code for a wrong key pair; the documentation shows this one for a wrong password.
  const right = asked?.accessKeyId === key.accessKeyId && asked.accessKeySecret === key.accessKeySecret
  return right ? success(tokens.issue()) : refuse(403, 'credentials', 2333)
}
