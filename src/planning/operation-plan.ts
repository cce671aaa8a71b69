// The plan of an operation: its requests to GenAuth, determined without sending any.

import {
  GraphQLError,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { BadUserInput } from '../errors.js'
import type { Kept } from '../genauth/keep.js'
import type { Asking } from '../operation/operation.js'
import type { Digest } from '../paging/cursor.js'
import { keyIn } from '../reference.js'
import { type Access, type FieldScope, Selection, UNLIMITED } from '../selection.js'
import type { FieldToPlan, Objects, Planners, Step } from './field-plan.js'
import type { KeyedRequest, PlannedRequest } from './request-row.js'
import { Requests } from './requests.js'

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
export type Ahead = Extract<Step, { readonly certain: boolean }>

export interface InvalidField {
  /** Its path. */
  readonly field: string
  /** What is wrong with its arguments. */
  readonly message: string
}

/**
 * A plan as clients see it, without the keys of calls.
 * @param maxAgeS how old a result may be that is served from the cache, in seconds; 0 for never
 */
export const publicPlan = (
  { minCalls, maxCalls, estimate, rounds, requests, invalid }: OperationPlan,
  maxAgeS: (keep: Kept) => number = () => 0,
) => ({
  minCalls,
  maxCalls,
  ...(estimate && { estimate }),
  rounds,
  requests: requests.map(({ key: _key, single: _single, keep, ...request }): PlannedRequest => {
    const age = maxAgeS(keep)
    return age > 0 ? { ...request, maxAgeS: age } : request
  }),
  ...(invalid && { invalid }),
})

export interface PlanOptions {
  readonly planners: Planners
  readonly maxScanPages: number
  readonly digest: Digest
  readonly access?: Access
  /** Who asks, and when: the plan of an operation that depends on it is of this request alone. */
  readonly asking: () => Asking
}

/** The root object, which exists before anything is read. */
const isAhead = (step: Ahead) => step.asks === 'call' && step.ahead === true

const ROOT: Objects = { round: 0, certain: true, most: 1, arrivals: 1, which: '' }

/** Plans an operation that has been validated. Fields with invalid arguments make no requests, nor do those that its caller may not read. */
export function planOperation(
  operation: OperationDefinitionNode,
  scope: FieldScope,
  { planners, maxScanPages, digest, access = UNLIMITED, asking }: PlanOptions,
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

  function visit(selected: Selection, parent: Objects, path: string) {
    for (const [name, { type, field, nodes, own }] of selected.fields) {
      const below = getNamedType(field.type)
      const key = `${type.name}.${field.name}`
      // A leaf field without a planner makes no requests, whatever its arguments.
      if (isLeafType(below) && !Object.hasOwn(planners, key)) continue
      const here = path === '' ? name : `${path}.${name}`
      const args = valid(here, () => getArgumentValues(field, nodes[0], scope.variableValues))
      if (args === undefined || !access.mayRead(field, own, args)) continue
      if (field.name !== '_entities') visitField(key, { args, parent, selected: selected.of(nodes, below, own) }, here)
      else visitReferences(args['representations'], type => selected.of(nodes, type), here)
    }
  }

  function visitField(name: string, field: Omit<FieldToPlan, 'maxScanPages' | 'digest' | 'asking'>, path: string) {
    const planner = planners[name]
    const plan = planner
      ? valid(path, () => planner({ ...field, maxScanPages, digest, asking }))
      : { steps: [], objects: field.parent }
    if (plan === undefined) return
    for (const step of plan.steps) {
      requests.add(step, path)
      if ('certain' in step && step.round === 1 && (step.certain || isAhead(step))) ahead.push(step)
    }
    visit(field.selected, plan.objects, path)
  }

  function visitReferences(representations: unknown, selectedOf: (type: GraphQLObjectType) => Selection, path: string) {
    const known = new Map<string, Selection>()
    for (const reference of Array.isArray(representations) ? representations : []) {
      const given = Object(reference) as Record<string, unknown>
      const typeName = given['__typename']
      if (typeof typeName !== 'string') continue
      const name = `${typeName}.__resolveReference`
      const type = scope.schema.getType(typeName)
      // A reference to an unknown entity type makes no requests.
      if (!Object.hasOwn(planners, name) || !isObjectType(type) || !access.mayRead(type, undefined, given)) continue
      const selected = known.get(typeName) ?? selectedOf(type)
      known.set(typeName, selected)
      visitField(name, { args: keyIn(type, given), parent: ROOT, selected }, path)
    }
  }

  const query = scope.schema.getQueryType()
  if (query) visit(new Selection([operation], query, scope, access), ROOT, '')
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
