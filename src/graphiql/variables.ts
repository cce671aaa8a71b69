// The variables in the editor.

/** Variables that are not valid JSON yet are treated as empty; the editor marks the error. */
export function parsed(variables: string | null | undefined): unknown {
  try {
    return JSON.parse(variables || '{}')
  } catch {
    return {}
  }
}
