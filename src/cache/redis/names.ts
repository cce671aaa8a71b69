// The names of keys in Redis, which tell nothing about what they stand for.

import { createHash, createHmac } from 'node:crypto'
import type { Thing } from '../../genauth/keep.js'

/** Changes with the form of values, so that no version reads the values of another. */
const FORM = 1

/** Where results come from, and as what: results of different origins are different results. */
export interface Origin {
  readonly version: string
  readonly baseUrl: string
  readonly accessKeyId: string
  readonly lang: string
  readonly tenantId: string | undefined
  readonly timeZone: string
  readonly absentApiCodes: ReadonlySet<number>
}

/**
 * Names values.
 * @param secret without which nobody can tell which e-mail address a name is made of
 */
export function valueNames(secret: Buffer, origin: Origin): (key: string) => string {
  const { version, baseUrl, accessKeyId, lang, tenantId, timeZone, absentApiCodes } = origin
  const codes = [...absentApiCodes].sort((one, other) => one - other)
  const from = JSON.stringify([FORM, version, baseUrl, accessKeyId, lang, tenantId ?? null, timeZone, codes])
  const own = createHmac('sha256', secret).update('cache names').update(from).digest()
  return key => `gg:v:${createHmac('sha256', own).update(key).digest('base64url')}`
}

/** The generation of everything. */
export const EVERYTHING = 'gg:g:all'

/**
 * The generations that a result about a thing belongs to: that of its kind, and its own. All gateways on one Redis share them,
 * whatever their keys and pools, so that an invalidation reaches each of them; it costs another pool a miss at most.
 */
export const generationsOf = (thing: Thing): readonly [string, string] => [ofKind(thing), ofOne(thing)]

/** The generations that news about a thing ends. */
export const endedBy = (thing: Thing): readonly string[] =>
  thing.id === undefined ? [ofKind(thing)] : [ofOne(thing), ofOne({ kind: thing.kind })]

const ofKind = ({ kind }: Thing) => `gg:g:${kind}`

/** Ids are codes or made by GenAuth; hashed, as they can contain anything. */
const ofOne = ({ kind, id }: Thing) =>
  id === undefined
    ? `gg:g:${kind}:*`
    : `gg:g:${kind}:${createHash('sha256').update(id).digest('base64url').slice(0, 22)}`
