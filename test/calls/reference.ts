import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
} from 'graphql'
import { type DomainName, domainNames } from '../../src/domain-names.js'
import { domainDefinitions } from '../../src/graph/sdl.js'
import type { Subgraph } from '../../src/graph/subgraph.js'
import { costsOfField } from './field-costs.js'

/** The pages of the schema, by the names of their files: one for each domain, one for what they share, and their index. */
export function referencePages(subgraph: Subgraph): ReadonlyMap<string, string> {
  const parts = [...domainNames, 'gateway'] as const
  const homes = new Map(
    parts.flatMap(part =>
      domainDefinitions(part).flatMap(node => (isType(node) ? [[node.name.value, part] as const] : [])),
    ),
  )
  const pages = parts.map(part => [`${part}.md`, new Page(part, homes, subgraph).text()] as const)
  return new Map([...pages, ['README.md', indexOf(parts)]])
}

type Part = DomainName | 'gateway'
type TypeNode = ObjectTypeDefinitionNode | EnumTypeDefinitionNode | InputObjectTypeDefinitionNode

const TYPES: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
])
const isType = (node: DefinitionNode): node is TypeNode => TYPES.has(node.kind)

const titleOf = (part: Part) => (part === 'gateway' ? 'Shared types' : part.charAt(0).toUpperCase() + part.slice(1))

const GENERATED = '<!-- Written by test/calls/write-reference.ts from schema/ and the planners of the fields. -->'

class Page {
  constructor(
    private readonly part: Part,
    private readonly homes: ReadonlyMap<string, Part>,
    private readonly subgraph: Subgraph,
  ) {}

  text(): string {
    const nodes = domainDefinitions(this.part)
    const extended = new Map<string, FieldDefinitionNode[]>()
    for (const node of nodes)
      if (node.kind === Kind.OBJECT_TYPE_EXTENSION)
        extended.set(node.name.value, [...(extended.get(node.name.value) ?? []), ...(node.fields ?? [])])
    return [
      `# ${titleOf(this.part)}`,
      GENERATED,
      ...[...extended].flatMap(([type, fields]) => [
        type === 'Query' ? '## Fields to begin with' : `## Fields of ${type}`,
        ...fields.map(field => this.#field(type, field, '###')),
      ]),
      ...(nodes.some(isType) ? ['## Types'] : []),
      ...nodes.filter(isType).map(node => this.#type(node)),
      '',
    ].join('\n\n')
  }

  #type(node: TypeNode): string {
    const { name, description } = node
    const head = [`### ${name.value}`, ...aboutOf(node.directives), textOf(description?.value)]
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return [...head, ...(node.fields ?? []).map(field => this.#field(name.value, field, '-'))].join('\n\n')
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return [...head, ...this.#inputs(node.fields ?? [])].join('\n\n')
      case Kind.ENUM_TYPE_DEFINITION:
        return [
          ...head,
          (node.values ?? []).map(value => `- \`${value.name.value}\`: ${inLine(value.description?.value)}`).join('\n'),
        ].join('\n\n')
      default:
        return head.join('\n\n')
    }
  }

  /** @param mark of a heading, or "-" of a list */
  #field(type: string, field: FieldDefinitionNode, mark: '###' | '-'): string {
    const { name, arguments: args = [], description, directives } = field
    const isList = mark === '-'
    const head = isList
      ? `- **\`${name.value}\`**: ${this.#typed(print(field.type))}`
      : `### ${type}.${name.value}\n\nReturns ${this.#typed(print(field.type))}.`
    const costs = costsOfField(`${type}.${name.value}`, this.subgraph).map(
      ({ operation, calls, rounds }) =>
        `- \`${operation}\` costs ${calls} ${calls === '1' ? 'call' : 'calls'} in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    )
    const parts = [head, ...aboutOf(directives), textOf(description?.value), ...this.#inputs(args), costs.join('\n')]
    const text = parts.filter(part => part !== '').join('\n\n')
    return isList ? text.replaceAll(/\n(?=[^\n])/g, '\n  ') : text
  }

  #inputs(inputs: readonly InputValueDefinitionNode[]): string[] {
    if (inputs.length === 0) return []
    return [
      inputs
        .map(({ name, type, description, defaultValue }) => {
          const byDefault = defaultValue ? `, by default \`${print(defaultValue)}\`` : ''
          return `- \`${name.value}\`: ${this.#typed(print(type))}${byDefault}. ${inLine(description?.value)}`
        })
        .join('\n'),
    ]
  }

  /** A type with a link to where it is described. */
  #typed(type: string): string {
    const name = type.replaceAll(/[[\]!]/g, '')
    const home = this.homes.get(name)
    if (home === undefined) return `\`${type}\``
    return `[\`${type}\`](${home === this.part ? '' : `${home}.md`}#${name.toLowerCase()})`
  }
}

/** The keys, scopes and tags of a type or field, and why it is deprecated. */
function aboutOf(directives: readonly ConstDirectiveNode[] = []): string[] {
  const said = directives.flatMap(({ name, arguments: args = [] }) => {
    const value = args[0]?.value
    if (name.value === 'key' && value?.kind === Kind.STRING) return [`Entity with the key \`${value.value}\`.`]
    if (name.value === 'tag' && value?.kind === Kind.STRING) return [`Tagged \`${value.value}\`.`]
    if (name.value === 'deprecated' && value?.kind === Kind.STRING) return [`Deprecated: ${value.value}`]
    if (name.value !== 'requiresScopes' || value?.kind !== Kind.LIST) return []
    const ways = value.values.map(way =>
      print(way)
        .replaceAll(/[[\]"]/g, '')
        .split(', ')
        .map(scope => `\`${scope}\``)
        .join(' and '),
    )
    return [`Needs the scope ${ways.join(', or ')}.`]
  })
  return said.length === 0 ? [] : [said.join(' ')]
}

const textOf = (description = '') => description.trim()
const inLine = (description?: string) => textOf(description).replaceAll(/\s*\n\s*/g, ' ')

const indexOf = (parts: readonly Part[]) => `# The schema

${GENERATED}

Every field, argument and type of the graph, by domain, and what each field costs that asks GenAuth for something. GraphiQL shows the same with completion.

${parts.map(part => `- [${titleOf(part)}](${part}.md)`).join('\n')}
`
