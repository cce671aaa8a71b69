// The depth and number of fields of an operation with its fragments expanded.

import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

interface Extent {
  readonly fields: number
  /** Maximum number of nested fields, `ofType` not counted. */
  readonly depth: number
}

/** The size of an operation with its fragments expanded. */
export interface DocumentSize extends Extent {
  /** The names of all its fields, at any level. */
  readonly names: ReadonlySet<string>
}

/**
 * Measures an operation without expanding it: each fragment is measured once, so a chain of fragments whose size
 * doubles with every line costs no more than its text. Fragments must not be circular, which validation ensures.
 */
export function sizeOf(
  { selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentSize {
  const measured = new Map<string, Extent>()
  const names = new Set<string>()

  function fragmentSize(name: string): Extent {
    const fragment = fragments.get(name)
    const size = measured.get(name) ?? (fragment ? measure(fragment.selectionSet) : NOTHING)
    measured.set(name, size)
    return size
  }

  function measure({ selections }: SelectionSetNode): Extent {
    let fields = 0
    let depth = 0
    for (const node of selections) {
      const isField = node.kind === Kind.FIELD
      if (isField) names.add(node.name.value)
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? fragmentSize(node.name.value)
          : node.selectionSet
            ? measure(node.selectionSet)
            : NOTHING
      fields += inner.fields + (isField ? 1 : 0)
      // Introspection unwraps types with it, some generators ten times; no type is wrapped that often.
      const isDeeper = isField && node.name.value !== 'ofType'
      depth = Math.max(depth, inner.depth + (isDeeper ? 1 : 0))
    }
    return { fields, depth }
  }

  return { ...measure(selectionSet), names }
}

const NOTHING: Extent = { fields: 0, depth: 0 }
