// What an operation will ask of GenAuth, told without asking.

import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { BadUserInput } from '../errors.js'
import { type FieldScope, fieldsOf } from '../selection.js'
import type { FieldPlan, FieldToPlan, Objects, Planners } from './field-plan.js'
import { type KeyedRequest, Requests } from './requests.js'

/** What an operation will cost. */
export interface OperationPlan {
  readonly minCalls: number
  readonly maxCalls: number
  /** How many times it waits for answers at most, by what depends on what. */
  readonly rounds: number
  readonly requests: readonly KeyedRequest[]
}

/** A plan as clients see it. */
export const publicPlan = ({ minCalls, maxCalls, rounds, requests }: OperationPlan) => ({
  minCalls,
  maxCalls,
  rounds,
  requests: requests.map(({ endpoint, params, round, min, max, fields }) => ({
    endpoint,
    params,
    round,
    min,
    max,
    fields,
  })),
})

export interface PlanOptions {
  readonly planners: Planners
  readonly maxScanPages: number
}

/** The root, which is there before anything is read. */
const ROOT: Objects = { round: 0, certain: true, most: 1, which: '' }

/** Plans an operation that has been validated. A field whose arguments are not allowed asks nothing. */
export function planOperation(
  operation: OperationDefinitionNode,
  scope: FieldScope,
  { planners, maxScanPages }: PlanOptions,
): OperationPlan {
  const requests = new Requests()

  function visit(nodes: readonly FieldNode[], type: GraphQLObjectType, parent: Objects, path: string) {
    for (const [name, same] of byResponseName(nodes)) {
      const [node] = same
      const field = type.getFields()[node.name.value]
      if (!field) continue
      const args = argumentsOf(() => getArgumentValues(field, node, scope.variableValues))
      if (args === undefined) continue
      const here = path === '' ? name : `${path}.${name}`
      if (field.name === '_entities') visitReferences(args['representations'], same, here)
      else visitField(`${type.name}.${field.name}`, { args, parent }, same, getNamedType(field.type), here)
    }
  }

  function visitField(
    name: string,
    { args, parent }: Pick<FieldToPlan, 'args' | 'parent'>,
    same: readonly FieldNode[],
    type: unknown,
    path: string,
  ) {
    const below = isObjectType(type) ? fieldsBelow(same, type, scope) : []
    const fields = new Set(below.map(node => node.name.value))
    const planner = planners[name]
    const plan = planner
      ? argumentsOf(() => planner({ args, parent, fields, maxScanPages }))
      : { steps: [], objects: parent }
    if (plan === undefined) return
    for (const step of plan.steps) requests.add(step, path)
    if (isObjectType(type)) visit(below, type, plan.objects, path)
  }

  function visitReferences(representations: unknown, same: readonly FieldNode[], path: string) {
    for (const reference of Array.isArray(representations) ? representations : []) {
      const args = Object(reference) as Record<string, unknown>
      const name = `${args['__typename']}.__resolveReference`
      // What names no entity asks nothing.
      if (!Object.hasOwn(planners, name)) continue
      visitField(name, { args, parent: ROOT }, same, scope.schema.getType(String(args['__typename'])), path)
    }
  }

  const query = scope.schema.getQueryType()
  if (query) visit([...fieldsOf(operation.selectionSet, query, scope)], query, ROOT, '')
  const all = requests.all()
  return {
    minCalls: all.reduce((sum, { min }) => sum + min, 0),
    maxCalls: all.reduce((sum, { max }) => sum + max, 0),
    rounds: Math.max(0, ...all.map(({ round }) => round)),
    requests: all,
  }
}

/** Undefined where an argument is not allowed, which its field says when it is executed. */
function argumentsOf<T extends FieldPlan | FieldToPlan['args']>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof BadUserInput) return undefined
    throw error
  }
}

const fieldsBelow = (nodes: readonly FieldNode[], type: GraphQLObjectType, scope: FieldScope): FieldNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [...fieldsOf(selectionSet, type, scope)] : []))

/** Fields of one response name are one field. */
function byResponseName(nodes: readonly FieldNode[]): Map<string, [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>()
  for (const node of nodes) {
    const name = node.alias?.value ?? node.name.value
    const known = fields.get(name)
    if (known) known.push(node)
    else fields.set(name, [node])
  }
  return fields
}
