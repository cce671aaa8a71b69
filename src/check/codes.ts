// The codes of a response from GenAuth, in words.

interface Codes {
  readonly statusCode?: number | undefined
  readonly apiCode?: number | undefined
}

/** As in "statusCode 400, apiCode 4021"; without codes, "no status". */
export function codesOf({ statusCode, apiCode }: Codes): string {
  const codes = [statusCode !== undefined && `statusCode ${statusCode}`, apiCode !== undefined && `apiCode ${apiCode}`]
  return codes.filter(code => code !== false).join(', ') || 'no status'
}
