// A request of the page as a command.

import type { Question } from './ask.js'

/** Quotes an argument for a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

/**
 * The command that sends the same request.
 * @param hasToken a token is not written out, but read from the variable TOKEN of the shell
 */
export function curlOf(endpoint: URL, { query, variables, operationName }: Question, hasToken: boolean): string {
  const body = JSON.stringify({ query, variables, ...(operationName && { operationName }) })
  return [
    `curl ${quoted(endpoint.href)}`,
    `-H ${quoted('content-type: application/json')}`,
    ...(hasToken ? ['-H "authorization: Bearer $TOKEN"'] : []),
    `--data-raw ${quoted(body)}`,
  ].join(' \\\n  ')
}
