import type { MinimalOperation } from './operations.js'

/** The operations as a table of the documentation. */
export const tableOf = (operations: readonly MinimalOperation[]): string =>
  `| operation | calls | rounds | why not fewer |
|---|---|---|---|
${operations
  .map(
    ({ what, query, calls, rounds, because }) => `| ${what}: \`${query}\` | ${calls.length} | ${rounds} | ${because} |`,
  )
  .join('\n')}
`
