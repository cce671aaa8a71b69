import type { Audit } from './audit.js'
import { audits } from './audits.js'
import { createProbe, type Target } from './probe.js'

/** What came of an audit. */
export interface Finding {
  readonly audit: Audit
  /** Undefined where it holds. */
  readonly failure: string | undefined
}

/** Runs audits one after the other: GenAuth's rate limits are not published. */
export async function auditAll(target: Target, which: readonly Audit[] = audits): Promise<Finding[]> {
  const probe = await createProbe(target)
  const findings: Finding[] = []
  for (const audit of which) {
    const failure = await audit.run(probe).then(
      () => undefined,
      (error: Error) => error.message.split('\n')[0] ?? 'failed',
    )
    findings.push({ audit, failure })
  }
  return findings
}

/** The findings for people: first what the gateway relies on, then what became of the guesses. */
export function reportOf(findings: readonly Finding[]): string {
  const line = ({ audit, failure }: Finding, good: string, bad: string) =>
    `  ${failure === undefined ? good : bad}  ${audit.id.padEnd(11)} ${audit.level.padEnd(6)} ${audit.name}${failure === undefined ? '' : `: ${failure}`}`
  const guesses = findings.filter(({ audit }) => audit.guess)
  const known = findings.filter(({ audit }) => !audit.guess)
  return [
    'Documented behaviour:',
    ...known.map(finding => line(finding, 'holds ', 'BROKEN')),
    '',
    'Assumptions:',
    ...guesses.map(finding => line(finding, 'confirmed', 'refuted  ')),
    '',
  ].join('\n')
}

/** Whether the gateway can work with what was found. */
export const isUsable = (findings: readonly Finding[]): boolean =>
  findings.every(({ audit, failure }) => failure === undefined || audit.level === 'SHOULD')
