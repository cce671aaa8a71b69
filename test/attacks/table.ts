import type { Attack } from './attacks.js'

/** The attacks as a table of SECURITY.md. */
export const tableOf = (attacks: readonly Attack[]): string =>
  `| attack | defence | test |
|---|---|---|
${attacks.map(({ what, defence, test }) => `| ${what} | ${defence} | \`${test}\` |`).join('\n')}
`
