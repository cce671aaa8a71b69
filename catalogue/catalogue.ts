// The catalogue of GenAuth's management API as data.

import { readFileSync } from 'node:fs'

/** A parameter of an endpoint, or a field of a type. */
export interface CatalogueField {
  readonly name: string
  readonly type: string
  readonly ref?: string
  /** The alternatives of a union. */
  readonly of?: readonly { readonly ref?: string }[]
  readonly array?: boolean
  readonly required?: boolean
  readonly enum?: readonly (string | number)[]
  readonly maxItems?: number
  readonly max?: number
  readonly default?: unknown
  /** What GenAuth has instead: nothing, or other words. */
  readonly genauth?: 'absent' | { readonly enumLacks: readonly string[]; readonly enumAdds: readonly string[] }
  /** Only GenAuth has it. */
  readonly authing?: 'absent'
}

export interface CatalogueEndpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly module: string
  readonly name: string
  /** Whether GenAuth's own SDK has it; others are Authing's only. */
  readonly genauth: boolean
  readonly kind: 'read' | 'check' | 'write'
  readonly params: readonly CatalogueField[]
  /** Of `data`. */
  readonly response: { readonly shape: string; readonly ref?: string }
  readonly batch?: { readonly key: string; readonly max: number | null }
}

export interface Catalogue {
  readonly endpoints: readonly CatalogueEndpoint[]
  readonly types: Readonly<Record<string, { readonly fields?: readonly CatalogueField[] }>>
}

export const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8')) as Catalogue
