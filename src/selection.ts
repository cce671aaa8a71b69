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

/** What an object is to the caller: their own user, or a part of what belongs to that. */
export type Own = 'user' | 'part'

/** What the caller of an operation may read. */
export interface Access {
  /** What the objects of a field are to the caller. @param own what the object that has the field is */
  ownBelow(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, own: Own | undefined): Own | undefined
  /**
   * Whether the caller may read a field, or an entity that is referred to.
   * @param own what its value is to the caller
   * @param args those of the field, where they are known; of an entity, the reference
   */
  mayRead(
    node: GraphQLField<unknown, unknown> | GraphQLObjectType,
    own?: Own,
    args?: Readonly<Record<string, unknown>>,
  ): boolean
}

export const UNLIMITED: Access = { ownBelow: () => undefined, mayRead: () => true }

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
   * @param own what the objects are to the caller
   */
  constructor(
    nodes: readonly Selecting[],
    type: GraphQLOutputType | undefined,
    private readonly scope: FieldScope,
    private readonly access: Access,
    private readonly own?: Own,
  ) {
    if (!isObjectType(type)) return
    this.#type = type
    const fields = type.getFields()
    for (const { selectionSet } of nodes) {
      for (const node of selectionSet ? fieldsOf(selectionSet, type, scope) : []) {
        const field = fields[node.name.value]
        if (!field || access.mayRead(field, access.ownBelow(type, field, own))) this.#nodes.push(node)
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
      else if (field && this.#type) {
        const own = this.access.ownBelow(this.#type, field, this.own)
        fields.set(responseName, { type: this.#type, field, nodes: [node], own })
      }
    }
    return fields
  }

  /** What is selected of the objects that a field returns; nothing if the field is not selected. */
  below(name: string): Selection {
    const field = this.#type?.getFields()[name]
    return this.of(
      this.#nodes.filter(node => node.name.value === name),
      field && getNamedType(field.type),
      field && this.#type && this.access.ownBelow(this.#type, field, this.own),
    )
  }

  /** What field nodes of this operation select of objects of a type. @param own what these are to the caller */
  of(nodes: readonly Selecting[], type: GraphQLOutputType | undefined, own?: Own): Selection {
    return new Selection(nodes, type, this.scope, this.access, own)
  }
}

/** A selected field. */
export interface SelectedField {
  /** The object type that has it. */
  readonly type: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: [FieldNode, ...FieldNode[]]
  /** What its value is to the caller. */
  readonly own: Own | undefined
}

/**
 * What is selected of the objects that the field being resolved returns.
 * @param typeName their type, if the field's return type is abstract, as for `_entities`
 */
export type Select = (info: GraphQLResolveInfo, typeName?: string) => Selection

type OwnAt = (path: GraphQLResolveInfo['path']) => Own | undefined

/** Finds selections for the fields of one operation, once for all objects of a list. */
export function selecting(access: Access, ownAt: OwnAt = () => undefined): Select {
  // Created when it is needed. It lives as long as the operation, as a WeakMap would, but that costs garbage collections.
  let known: Map<readonly FieldNode[], Selection> | undefined
  return (info, typeName) => {
    const type = typeName === undefined ? getNamedType(info.returnType) : info.schema.getType(typeName)
    if (!isObjectType(type)) throw new TypeError(`${type} has no fields of its own to select.`)
    // References of several types have the same nodes.
    if (typeName !== undefined) return new Selection(info.fieldNodes, type, info, access)
    known ??= new Map()
    const selected = known.get(info.fieldNodes) ?? new Selection(info.fieldNodes, type, info, access, ownAt(info.path))
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
