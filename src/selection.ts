// Finds the fields that a selection set selects, through fragments and directives.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Whether the caller of an operation may read a field, or an entity that is referred to. */
export type MayRead = (
  node: GraphQLField<unknown, unknown> | GraphQLObjectType,
  /** Those of the field, where they are known. */
  args?: Readonly<Record<string, unknown>>,
) => boolean

type Selecting = { readonly selectionSet?: SelectionSetNode | undefined }

/**
 * What an operation selects of objects of a type: what its caller may read, after applying `@skip`, `@include` and
 * fragments. Names are those of the schema, not aliases.
 */
export class Selection {
  readonly #nodes: FieldNode[] = []
  readonly #type: GraphQLObjectType | undefined
  #names: ReadonlySet<string> | undefined

  /**
   * @param nodes whose selection sets are merged
   * @param type that of the objects; nothing can be selected of others
   */
  constructor(
    nodes: readonly Selecting[],
    type: GraphQLOutputType | undefined,
    private readonly scope: FieldScope,
    private readonly mayRead: MayRead,
  ) {
    if (!isObjectType(type)) return
    this.#type = type
    const fields = type.getFields()
    for (const { selectionSet } of nodes) {
      for (const node of selectionSet ? fieldsOf(selectionSet, type, scope) : []) {
        const field = fields[node.name.value]
        if (!field || mayRead(field)) this.#nodes.push(node)
      }
    }
  }

  /** Names of the selected fields. */
  get names(): ReadonlySet<string> {
    this.#names ??= new Set(this.#nodes.map(({ name }) => name.value))
    return this.#names
  }

  /** By response name: fields with the same response name are merged. The name of a type is no field. */
  get fields(): ReadonlyMap<string, SelectedField> {
    const fields = new Map<string, SelectedField>()
    for (const node of this.#nodes) {
      const responseName = node.alias?.value ?? node.name.value
      const field = this.#type?.getFields()[node.name.value]
      const known = fields.get(responseName)
      if (known) known.nodes.push(node)
      else if (field && this.#type) fields.set(responseName, { type: this.#type, field, nodes: [node] })
    }
    return fields
  }

  /** What is selected of the objects that a field returns; nothing if the field is not selected. */
  below(name: string): Selection {
    const field = this.#type?.getFields()[name]
    return this.of(
      this.#nodes.filter(node => node.name.value === name),
      field && getNamedType(field.type),
    )
  }

  /** What field nodes of this operation select of objects of a type. */
  of(nodes: readonly Selecting[], type: GraphQLOutputType | undefined): Selection {
    return new Selection(nodes, type, this.scope, this.mayRead)
  }
}

/** A selected field. */
export interface SelectedField {
  /** The object type that has it. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: [FieldNode, ...FieldNode[]]
}

/**
 * What is selected of the objects that the field being resolved returns.
 * @param typeName their type, if the field's return type is abstract, as for `_entities`
 */
export type Select = (info: GraphQLResolveInfo, typeName?: string) => Selection

/** Finds selections for the fields of one operation, once for all objects of a list. */
export function selecting(mayRead: MayRead): Select {
  // Created when it is needed. It lives as long as the operation, as a WeakMap would, but that costs garbage collections.
  let known: Map<readonly FieldNode[], Selection> | undefined
  return (info, typeName) => {
    const type = typeName === undefined ? getNamedType(info.returnType) : info.schema.getType(typeName)
    if (!isObjectType(type)) throw new TypeError(`${type} has no fields of its own to select.`)
    // References of several types have the same nodes.
    if (typeName !== undefined) return new Selection(info.fieldNodes, type, info, mayRead)
    known ??= new Map()
    const selected = known.get(info.fieldNodes) ?? new Selection(info.fieldNodes, type, info, mayRead)
    known.set(info.fieldNodes, selected)
    return selected
  }
}

/** The parts of the resolve info that determine which fields are selected. */
export type FieldScope = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** Yields the fields that a selection set selects on an object type, each node once. */
export function* fieldsOf(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  scope: FieldScope,
  seen: Set<FragmentDefinitionNode> = new Set(),
): Iterable<FieldNode> {
  for (const node of selections) {
    if (!isIncluded(node, scope)) continue
    if (node.kind === Kind.FIELD) {
      yield node
      continue
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node
    if (!fragment || !applies(fragment.typeCondition, type, scope)) continue
    // A fragment spread repeatedly at every level would otherwise be visited exponentially often.
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      if (seen.has(fragment)) continue
      seen.add(fragment)
    }
    yield* fieldsOf(fragment.selectionSet, type, scope, seen)
  }
}

function isIncluded(node: SelectionNode, { variableValues }: FieldScope): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false
}

function applies(condition: NamedTypeNode | undefined, type: GraphQLObjectType, { schema }: FieldScope): boolean {
  if (condition === undefined || condition.name.value === type.name) return true
  const named = schema.getType(condition.name.value)
  return isAbstractType(named) && schema.isSubType(named, type)
}
