// Verdicts: yes or no, and never a guess.

import { lenientFlag, malformed, type Reading, valueIn } from './kinds.js'
import { readField } from './record.js'

/** A flag that has to be there; the text "false" is false. @throws UpstreamMalformed if it is missing, empty or anything else */
export function readVerdict(record: Record<string, unknown>, name: string, reading: Reading): boolean {
  const verdict = valueIn(readField(record, name, lenientFlag, reading))
  if (verdict === null) throw malformed(reading.site, `"${name}" is empty`)
  return verdict
}
