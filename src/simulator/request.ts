// A request to the simulator, parsed.

/** A request as the routes and the authentication see it. */
export interface SimulatorRequest {
  readonly method: string
  readonly path: string
  /** Last segment of the path. */
  readonly endpoint: string
  readonly query: URLSearchParams
  /** Those of the address or, of a POST, the fields of its body. */
  readonly params: Readonly<Record<string, unknown>>
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** The requested language, in either spelling of the header. */
export const languageOf = ({ headers }: SimulatorRequest): string | undefined =>
  headers['x-authing-lang'] ?? headers['x-genauth-lang']
