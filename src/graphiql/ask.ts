// Sends GraphQL requests to the gateway, for operations and for their plans.

import type { AccessTokens } from './access-token.js'

/** An operation in the editors. */
export interface Question {
  readonly query: string
  readonly variables?: unknown
  readonly operationName?: string | null | undefined
}

/** An error in the gateway's response. */
export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly { readonly line: number }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** A GraphQL response, and the parts of the HTTP response that users need. */
export interface Answer {
  readonly body: {
    readonly data?: unknown
    readonly errors?: readonly AnswerError[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }
  /** HTTP status; 0 if there was no response. */
  readonly status: number
  /** Identifies the request in the gateway's log. */
  readonly requestId: string | null
  /** From the request to the last byte of the response. */
  readonly durationMs: number
  /** Size of the response's body, uncompressed. */
  readonly bytes: number
}

export type Ask = (question: Question, headers?: Readonly<Record<string, string>>) => Promise<Answer>

/** Sends a request with the user's token; the given headers override all others. */
export const createAsk =
  (endpoint: URL, tokens: AccessTokens): Ask =>
  async (question, headers) => {
    const { token } = tokens.getState()
    const request = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify(question),
    }
    const startedAtMs = performance.now()
    const elapsed = () => performance.now() - startedAtMs
    try {
      const response = await fetch(endpoint, request)
      const text = await response.text()
      const [durationMs, bytes] = [elapsed(), new Blob([text]).size]
      const requestId = response.headers.get('x-request-id')
      return { body: bodyOf(text, response), status: response.status, requestId, durationMs, bytes }
    } catch {
      const body = { errors: [{ message: 'The gateway cannot be reached.' }] }
      return { body, status: 0, requestId: null, durationMs: elapsed(), bytes: 0 }
    }
  }

/** A body that is not JSON comes from something between the page and the gateway. */
function bodyOf(text: string, { status, statusText }: Response): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body']
  } catch {
    return { errors: [{ message: `The response is not JSON: HTTP ${status} ${statusText}.` }] }
  }
}
