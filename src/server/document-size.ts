// The depth of a document, and its fields once fragments are expanded.

import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

interface Extent {
  readonly fields: number
  /** How many fields stand below one another at most. */
  readonly depth: number
}

/** How large an operation is once its fragments are expanded. */
export interface DocumentSize extends Extent {
  /** Of all its fields, wherever they stand. */
  readonly names: ReadonlySet<string>
}

/**
 * Measures an operation without expanding anything: each fragment is measured once, so a ladder of fragments, which
 * doubles with every line, costs no more than its text. Fragments must not be circular, which validation sees to.
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
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0))
    }
    return { fields, depth }
  }

  return { ...measure(selectionSet), names }
}

const NOTHING: Extent = { fields: 0, depth: 0 }
