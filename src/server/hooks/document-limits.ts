// A check that refuses documents beyond the limits.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { QueryTooComplex } from '../../limit-errors.js'
import { type FieldScope, fieldsOf } from '../../selection.js'
import { type DocumentSize, sizeOf } from '../document-size.js'
import { fieldScope } from '../field-scope.js'
import { refusedRequest } from '../refused-request.js'
import type { Check } from './hooks.js'

/** The limits of one operation, named like their settings. */
export interface DocumentLimits {
  readonly maxDepth: number
  readonly maxFields: number
  readonly maxReferences: number
}

/** Refuses an operation that exceeds a limit, before its execution. */
export function withinLimits(limits: DocumentLimits): Check {
  /** Sizes of known operations, so that a cached document is measured only once. */
  const sizes = new WeakMap<OperationDefinitionNode, DocumentSize>()

  return ({ document, operation, schema, request }) => {
    if (operation === undefined) return
    const size = sizes.get(operation) ?? sizeOf(operation, fragmentsOf(document))
    sizes.set(operation, size)
    check('MAX_DEPTH', limits.maxDepth, size.depth, 'levels of fields')
    check('MAX_FIELDS', limits.maxFields, size.fields, 'fields with fragments expanded')
    if (!size.names.has('_entities')) return
    const scope = fieldScope(schema, document, operation, request.variables)
    const references = scope ? referencesOf(operation, scope) : 0
    check('MAX_REFERENCES', limits.maxReferences, references, 'entity references')
  }
}

function check(limit: string, allowed: number, found: number, what: string) {
  if (found <= allowed) return
  const counted = Number.isSafeInteger(found) ? found : undefined
  throw refusedRequest(
    new QueryTooComplex(`An operation may have at most ${allowed} ${what}${counted ? `; found ${counted}` : ''}.`, {
      limit,
      allowed,
      ...(counted !== undefined && { found: counted }),
    }),
  )
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])))

/** Total number of references in all `_entities` fields of the operation. */
function referencesOf({ selectionSet }: OperationDefinitionNode, scope: FieldScope): number {
  const query = scope.schema.getQueryType()
  const entities = query?.getFields()['_entities']
  if (!query || !entities) return 0
  // Fields with the same response name are merged into one.
  const asked = new Map<string, FieldNode>()
  for (const node of fieldsOf(selectionSet, query, scope)) {
    if (node.name.value === '_entities') asked.set(node.alias?.value ?? node.name.value, node)
  }
  let references = 0
  for (const node of asked.values()) {
    const { representations } = getArgumentValues(entities, node, scope.variableValues)
    if (Array.isArray(representations)) references += representations.length
  }
  return references
}
