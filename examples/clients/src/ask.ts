/** A GraphQL response. Errors that have a path leave the rest of `data` as it is. */
export interface Answer<Data> {
  data?: Data | null
  errors?: {
    message: string
    path?: (string | number)[]
    extensions: { code: string; retryable: boolean; retryAfterMs?: number }
  }[]
}

export async function ask<Data>(url: string, query: string, variables = {}): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<Data>
}
