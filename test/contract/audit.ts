// What an audit is, and what audits say of answers.

import { deepStrictEqual, ok } from 'node:assert/strict'
import type { Probe, Raw } from './probe.js'

/** One thing that GenAuth does. */
export interface Audit {
  /** Stable, for reports that are compared. */
  readonly id: string
  /** MUST: the gateway relies on it. SHOULD: it copes with the other, too. */
  readonly level: 'MUST' | 'SHOULD'
  readonly name: string
  /** Nobody outside GenAuth knows: what the simulator takes for granted here is confirmed or refuted by a run. */
  readonly guess?: true
  /** Throws where it does not hold. */
  run(probe: Probe): Promise<void>
}

export type Fields = Readonly<Record<string, unknown>>

export const envelope = ({ body }: Raw) =>
  body as { statusCode?: unknown; message?: unknown; apiCode?: unknown; data?: unknown }
export const codeOf = (answer: Raw) => envelope(answer).statusCode
export const dataOf = (answer: Raw) => envelope(answer).data as Fields

export async function success(answer: Promise<Raw>): Promise<Fields> {
  const raw = await answer
  deepStrictEqual([raw.status, codeOf(raw)], [200, 200])
  return dataOf(raw)
}

export async function rowsOf(answer: Promise<Raw>, name: string): Promise<Fields[]> {
  const list = (await success(answer))[name]
  ok(Array.isArray(list), `"${name}" is not a list`)
  return list as Fields[]
}

/** Every field is there and, unless named, text. */
export function isText(record: Fields, fields: readonly string[]) {
  for (const field of fields) ok(typeof record[field] === 'string', `"${field}" is ${typeof record[field]}, not text`)
}
