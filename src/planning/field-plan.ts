// What one field will ask of GenAuth, as a value.

import type { Endpoint } from '../genauth/endpoint.js'
import type { PlannedCall } from '../genauth/plan.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import type { Stretch } from '../paging/page.js'

/** The objects that a field hands to the fields below it, as far as they are known before anything is read. */
export interface Objects {
  /** The round that reads them; 0 where nothing has to be read. */
  readonly round: number
  /** Whether they exist for certain. */
  readonly certain: boolean
  /** How many there are at most. */
  readonly most: number
  /** Which they are, so that objects selected twice count once: places in a list, or what tells them from others. */
  readonly which: Stretch | string
  /** What is known of the one that there is. */
  readonly known?: Readonly<Record<string, unknown>>
}

/** Something that a field will ask. Rounds count from 1: calls of one round do not wait for each other. */
export type Step =
  | {
      readonly asks: 'call'
      readonly call: PlannedCall<unknown>
      readonly round: number
      /** Whether it is made whatever else is answered. */
      readonly certain: boolean
      /** It starts early for a field below, which asks for it itself. */
      readonly ahead?: boolean
    }
  /** The pages that show a stretch: together with all others of the operation as few as possible. */
  | { readonly asks: 'stretch'; readonly endpoint: PagedEndpoint<unknown>; readonly stretch: Stretch }
  /** How long a list is, which any of its pages tells. */
  | { readonly asks: 'length'; readonly endpoint: PagedEndpoint<unknown> }
  /** Calls whose parameters depend on other answers. */
  | {
      readonly asks: 'unknown'
      readonly endpoint: Pick<Endpoint<never, unknown>, 'name'>
      readonly round: number
      readonly most: number
      readonly which: Stretch | string
    }

/** What one field will ask. */
export interface FieldPlan {
  readonly steps: readonly Step[]
  readonly objects: Objects
}

/** What a planner is told of a field. */
export interface FieldToPlan {
  /** The coerced arguments; of a reference, its representation. */
  readonly args: Readonly<Record<string, unknown>>
  /** Names of the fields selected below it. */
  readonly fields: ReadonlySet<string>
  readonly parent: Objects
  /** Most pages that a scan reads. */
  readonly maxScanPages: number
}

/** @throws BadUserInput where the arguments are not allowed: such a field asks nothing */
export type Planner = (field: FieldToPlan) => FieldPlan

/** By "Type.field", or "Type.__resolveReference". Fields without a planner ask nothing. */
export type Planners = Readonly<Record<string, Planner>>

/** One call that is known beforehand, for each of the objects that the field is asked of. */
export function planOne(call: PlannedCall<unknown>, { round, certain }: Objects): FieldPlan {
  const step: Step = { asks: 'call', call, round: round + 1, certain }
  return {
    steps: [step],
    objects: { round: round + 1, certain: false, most: Number.POSITIVE_INFINITY, which: call.key },
  }
}
