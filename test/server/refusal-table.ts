import type { Refusal } from './refusals.js'

const LOGGED = { connection: 'no', request: 'yes', graphql: 'yes' }
const SEEN = { connection: 'no', request: 'no', graphql: 'yes' }

/** The refusals as a table of docs/errors.md. */
export const tableOf = (refusals: readonly Refusal[]): string =>
  `| refused | status | code | log line | with \`reason\` | plugins |
|---|---|---|---|---|---|
${refusals
  .map(({ what, status, code, at, reason }) =>
    [what, status, `\`${code}\``, LOGGED[at], reason === undefined ? 'no' : 'yes', SEEN[at]].join(' | '),
  )
  .map(row => `| ${row} |`)
  .join('\n')}
`
