// The forms of fields that read GenAuth: each returns a resolver that carries the planner of its field.

import type { GraphQLResolveInfo } from 'graphql'
import type { Endpoint } from '../genauth/endpoint.js'
import { callTo } from '../genauth/plan.js'
import type { Reader } from '../genauth/reader.js'
import type { Field } from '../genauth/wire/kinds.js'
import { type CodedRows, rowWith } from '../genauth/wire/record.js'
import type { Asking } from '../operation/operation.js'
import type { Digest } from '../paging/cursor.js'
import type { Lists } from '../paging/lists.js'
import type { Select } from '../selection.js'
import { type Planner, type Planners, planOne } from './field-plan.js'

/** What resolvers read with. */
export interface ReadContext {
  readonly reader: Reader
  readonly lists: Lists
  readonly select: Select
  /** Hides in cursors which list they are of. */
  readonly digest: Digest
  /** Who asks, and when. */
  readonly asking: Asking
}

/** What a resolver carries. */
interface Plans {
  readonly plan: Planner
}

type Resolve<Parent, Args, Result> = (
  parent: Parent,
  args: Args,
  context: ReadContext,
  info: GraphQLResolveInfo,
) => Promise<Result | null>

/** A resolver that carries the planner of its field. */
export type Reads<Parent, Args, Result> = Resolve<Parent, Args, Result> & Plans

/** A field that none of the forms below describes. */
export const reads = <Parent, Args, Result>(
  resolve: Resolve<Parent, Args, Result>,
  plan: Planner,
): Reads<Parent, Args, Result> => Object.assign(resolve, { plan })

/** A resolver of another form with the planner of its field. */
export const planned = <Resolver extends (...args: never[]) => unknown>(resolve: Resolver, plan: Planner) =>
  Object.assign(resolve, { plan })

/** An entity that none of the forms below describes, as a router refers to it. */
export const refers = <Reference, Result>(
  resolve: (reference: Reference, context: ReadContext, info: GraphQLResolveInfo) => Promise<Result | null>,
  plan: Planner,
) => Object.assign(resolve, { plan })

/**
 * A field that makes one call, whatever its parent.
 * @param inputOf reads the arguments. @throws BadUserInput
 * @param options.pick takes the field's value from the result
 * @param options.usual how many rows there usually are, if it is a list of which each row may make calls
 */
export const once = <Args, Input, Output, Result = Output>(
  endpoint: Endpoint<Input, Output>,
  inputOf: (args: Args) => Input,
  {
    pick = output => output as unknown as Result,
    usual,
  }: { readonly pick?: (output: Output) => Result; readonly usual?: number } = {},
): Reads<unknown, Args, Result> =>
  reads(
    (_parent, args, { reader }) =>
      reader.load(callTo(endpoint, inputOf(args))).then(output => (output === null ? null : pick(output))),
    ({ args, parent }) => {
      const { steps, objects } = planOne(callTo(endpoint, inputOf(args as Args)), parent)
      return { steps, objects: usual === undefined ? objects : { ...objects, most: usual, isEstimate: true } }
    },
  )

/**
 * A field that is one row of a list that GenAuth returns whole, found by a code of the parent object. Nothing is read
 * for a parent without a code, which is known only once that is read, so the call is planned for every parent.
 */
export const joined = <Parent, Row>(
  list: Endpoint<undefined, CodedRows<Row>>,
  codeOf: (parent: Parent) => Field<string>,
): Reads<Parent, unknown, Row> =>
  reads(
    async (parent, _args, { reader }) => {
      const code = codeOf(parent)
      if (typeof code !== 'string') return null
      const rows = await reader.load(callTo(list, undefined))
      return (rows && rowWith(rows, code)) ?? null
    },
    ({ parent }) => planOne(callTo(list, undefined), parent),
  )

/** The planners that the resolvers of a schema carry. */
export function plannersOf(resolvers: Readonly<Record<string, object>>): Planners {
  const planners: Record<string, Planner> = {}
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [field, resolve] of Object.entries(fields as Record<string, Partial<Plans> | undefined>)) {
      if (resolve?.plan) planners[`${type}.${field}`] = resolve.plan
    }
  }
  return planners
}
