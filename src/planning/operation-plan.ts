// The plan of an operation: its requests to GenAuth, determined without sending any.

import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { BadUserInput } from '../errors.js'
import type { Requirements } from '../operation/scopes.js'
import type { FieldScope } from '../selection.js'
import type { FieldToPlan, Objects, Planners, Step } from './field-plan.js'
import type { KeyedRequest, PlannedRequest } from './request-row.js'
import { Requests } from './requests.js'
import { type Selected, selectedOf } from './selected.js'

/** The cost of an operation. */
export interface OperationPlan {
  readonly minCalls: number
  /** Most calls that there can be or, if `estimate` is set, as many as there usually are at most. */
  readonly maxCalls: number
  /** The length of a list is not known in advance, so that there can be more calls; left out for a bound. */
  readonly estimate?: true
  /** How many times it waits for responses at most, as requests depend on other responses. */
  readonly rounds: number
  readonly requests: readonly KeyedRequest[]
  /** Fields with an invalid argument, which will fail without a request; undefined if there are none. */
  readonly invalid?: readonly InvalidField[]
  /** The requests of the first round that are made whatever happens. */
  readonly ahead: readonly Ahead[]
}

/** A request that can be made before the field that asks for it is resolved. */
export interface Ahead {
  readonly step: Extract<Step, { readonly certain: boolean }>
  /** The scopes without which no field asks for it. */
  readonly needs: Requirements
}

export interface InvalidField {
  /** Its path. */
  readonly field: string
  /** What is wrong with its arguments. */
  readonly message: string
}

/** A plan as clients see it, without the keys of calls. */
export const publicPlan = ({ minCalls, maxCalls, estimate, rounds, requests, invalid }: OperationPlan) => ({
  minCalls,
  maxCalls,
  ...(estimate && { estimate }),
  rounds,
  requests: requests.map(({ key: _key, single: _single, ...request }): PlannedRequest => request),
  ...(invalid && { invalid }),
})

export interface PlanOptions {
  readonly planners: Planners
  readonly maxScanPages: number
  /** The scopes that a field, or a type that is referred to, needs. */
  readonly needsOf?: (node: GraphQLField<unknown, unknown> | GraphQLObjectType) => Requirements
}

/** The root object, which exists before anything is read. */
const ROOT: Objects = { round: 0, certain: true, most: 1, arrivals: 1, which: '' }

/** Plans an operation that has been validated. A field with invalid arguments makes no requests. */
export function planOperation(
  operation: OperationDefinitionNode,
  scope: FieldScope,
  { planners, maxScanPages, needsOf = () => [] }: PlanOptions,
): OperationPlan {
  const requests = new Requests()
  const invalid: InvalidField[] = []
  const ahead: Ahead[] = []

  /** Undefined if an argument of the field is invalid, which the field itself reports when it is executed. */
  function valid<T>(field: string, read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof GraphQLError || error instanceof BadUserInput)) throw error
      invalid.push({ field, message: error.message })
      return undefined
    }
  }

  function visit({ type, fields }: Selected, parent: Objects, path: string, needed: Requirements) {
    for (const [name, same] of fields) {
      const field = type.getFields()[same[0].name.value]
      const below = field && getNamedType(field.type)
      const key = `${type.name}.${field?.name}`
      // A leaf field without a planner makes no requests, whatever its arguments.
      if (!field || (isLeafType(below) && !Object.hasOwn(planners, key))) continue
      const here = path === '' ? name : `${path}.${name}`
      const args = valid(here, () => getArgumentValues(field, same[0], scope.variableValues))
      if (args === undefined) continue
      const needs = [...needed, ...needsOf(field)]
      if (field.name === '_entities') visitReferences(args['representations'], same, here, needs)
      else {
        const selected = isObjectType(below) ? selectedOf(same, below, scope) : undefined
        visitField(key, { args, parent }, selected, { path: here, needs })
      }
    }
  }

  function visitField(
    name: string,
    { args, parent }: Pick<FieldToPlan, 'args' | 'parent'>,
    below: Selected | undefined,
    { path, needs }: { readonly path: string; readonly needs: Requirements },
  ) {
    const planner = planners[name]
    const plan = planner
      ? valid(path, () => planner({ args, parent, fields: below?.names ?? NO_NAMES, maxScanPages }))
      : { steps: [], objects: parent }
    if (plan === undefined) return
    for (const step of plan.steps) {
      requests.add(step, path)
      if ('certain' in step && step.certain && step.round === 1) ahead.push({ step, needs })
    }
    if (below) visit(below, plan.objects, path, needs)
  }

  function visitReferences(representations: unknown, same: readonly FieldNode[], path: string, needed: Requirements) {
    const selected = new Map<string, Selected>()
    for (const reference of Array.isArray(representations) ? representations : []) {
      const args = Object(reference) as Record<string, unknown>
      const typeName = args['__typename']
      if (typeof typeName !== 'string') continue
      const name = `${typeName}.__resolveReference`
      const type = scope.schema.getType(typeName)
      // A reference to an unknown entity type makes no requests.
      if (!Object.hasOwn(planners, name) || !isObjectType(type)) continue
      const below = selected.get(typeName) ?? selectedOf(same, type, scope)
      selected.set(typeName, below)
      visitField(name, { args, parent: ROOT }, below, { path, needs: [...needed, ...needsOf(type)] })
    }
  }

  const query = scope.schema.getQueryType()
  if (query) visit(selectedOf([operation], query, scope), ROOT, '', [])
  const all = requests.all()
  return {
    minCalls: all.reduce((sum, { min }) => sum + min, 0),
    maxCalls: all.reduce((sum, { max }) => sum + max, 0),
    ...(all.some(({ estimate }) => estimate) && { estimate: true }),
    rounds: Math.max(0, ...all.map(({ round }) => round)),
    requests: all,
    ahead,
    ...(invalid.length > 0 && { invalid }),
  }
}

const NO_NAMES: ReadonlySet<string> = new Set()
