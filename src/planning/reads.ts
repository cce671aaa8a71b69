// The forms of fields that read GenAuth: each returns a resolver that carries the planner of its field.

import type { GraphQLResolveInfo } from 'graphql'
import type { Endpoint } from '../genauth/endpoint.js'
import { callTo } from '../genauth/plan.js'
import type { Reader } from '../genauth/reader.js'
import type { Field } from '../genauth/wire/kinds.js'
import type { CodedRows } from '../genauth/wire/record.js'
import type { Digest } from '../paging/cursor.js'
import type { Lists } from '../paging/lists.js'
import type { Select, Selection } from '../selection.js'
import { askedBy, type Planner, type Planners, planOne } from './field-plan.js'

/** What resolvers read with. */
export interface ReadContext {
  readonly reader: Reader
  readonly lists: Lists
  readonly select: Select
  /** Hides in cursors which list they are of. */
  readonly digest: Digest
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

/** An entity that none of the forms below describes, as a router refers to it. */
export const refers = <Reference, Result>(
  resolve: (reference: Reference, context: ReadContext, info: GraphQLResolveInfo) => Promise<Result | null>,
  plan: Planner,
) => Object.assign(resolve, { plan })

/**
 * A field that makes one call, whatever its parent.
 * @param inputOf reads the arguments. @throws BadUserInput
 * @param pick takes the field's value from the result
 */
export const once = <Args, Input, Output, Result = Output>(
  endpoint: Endpoint<Input, Output>,
  inputOf: (args: Args) => Input,
  pick: (output: Output) => Result = output => output as unknown as Result,
): Reads<unknown, Args, Result> =>
  reads(
    (_parent, args, { reader }) =>
      reader.load(callTo(endpoint, inputOf(args))).then(output => (output === null ? null : pick(output))),
    ({ args, parent }) => planOne(callTo(endpoint, inputOf(args as Args)), parent),
  )

/**
 * A field that makes one call for each parent object, in bulk if the endpoint has a bulk read.
 * @param inputOf reads what is asked for, which may depend on what is selected of it; undefined if that says that there is nothing. Before the parent is read, no more
 * than its key is known
 * @param options.usual how many rows there usually are, if the result is a list that GenAuth returns whole
 * @param options.group the group of the endpoint's bulk read that all inputs are of, if there are several
 */
export const each = <Parent, Input, Output, Args = unknown>(
  endpoint: Endpoint<Input, Output>,
  inputOf: (parent: Parent, args: Args, select: () => Selection) => Input | undefined,
  { usual, group }: { readonly usual?: number; readonly group?: string } = {},
): Reads<Parent, Args, Output> =>
  reads(
    (parent, args, { reader, select }, info) => {
      const input = inputOf(parent, args, () => select(info))
      return input === undefined ? NOTHING : reader.load(callTo(endpoint, input))
    },
    ({ args, parent, selected }) => {
      const { round, most, arrivals, known } = parent
      // The same parents with other arguments are other calls.
      const which = Object.keys(args).length === 0 ? parent.which : JSON.stringify([parent.which, args])
      const isEstimate = parent.isEstimate || usual !== undefined
      const input = known && inputOf(known as Parent, args as Args, () => selected)
      if (input !== undefined) {
        const { steps, objects } = planOne(callTo(endpoint, input), askedBy(parent))
        return { steps, objects: { ...objects, round: Math.max(objects.round, round), most: usual ?? 1, isEstimate } }
      }
      const step = { asks: 'unknown', endpoint, round: round + 1, most, group, arrivals, which } as const
      const objects = {
        round: round + 1,
        certain: false,
        most: most * (usual ?? 1),
        isEstimate,
        arrivals: endpoint.bulk ? arrivals : most,
        // Rows of a list are others than its parent.
        which: usual === undefined ? which : JSON.stringify([endpoint.name, which]),
      }
      return { steps: [{ ...step, isEstimate: parent.isEstimate ?? false }], objects }
    },
  )

const NOTHING = Promise.resolve(null)

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
      return (await reader.load(callTo(list, undefined)))?.byCode.get(code) ?? null
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
