// The plan of one field: what it will request from GenAuth.

import type { Endpoint } from '../genauth/endpoint.js'
import type { Kept } from '../genauth/keep.js'
import type { PlannedCall } from '../genauth/plan.js'
import type { Asking } from '../operation/operation.js'
import type { Digest } from '../paging/cursor.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import type { Stretch } from '../paging/page.js'
import type { Selection } from '../selection.js'

/** Positions in a list. */
export interface Places extends Stretch {
  /** The list's key. */
  readonly list: string
}

/** The objects that a field passes to its nested fields, as far as they are known before anything is read. */
export interface Objects {
  /** The round that reads them; 0 if nothing has to be read. */
  readonly round: number
  /** Whether they certainly exist. */
  readonly certain: boolean
  /** Most objects that there can be or, for an estimate, as many as there usually are. */
  readonly most: number
  /** Whether the length of a list, on which the number depends, is not known in advance. */
  readonly isEstimate?: boolean
  /** In how many responses they arrive at most, so that bulk reads for them may be as many. */
  readonly arrivals: number
  /** Their identity, so that objects selected twice count once: positions in a list, or a unique key. */
  readonly which: Places | string
  /** Names of endpoints whose responses for them are known as soon as they are read. */
  readonly brings?: ReadonlySet<string>
  /** Its key, which is known in advance, if there is only one object. */
  readonly known?: Readonly<Record<string, unknown>>
}

/** Where calls stand that ask by a key: those by a key that is known in advance do not wait for the object. */
export const askedBy = ({ round, certain, known }: Objects): Pick<Objects, 'round' | 'certain'> =>
  known ? { round: 0, certain: true } : { round, certain }

/** A request that a field will make. Rounds count from 1: calls of one round do not wait for each other. */
export type Step =
  | {
      readonly asks: 'call'
      readonly call: PlannedCall<unknown>
      readonly round: number
      /** Whether it is made whatever other calls return. */
      readonly certain: boolean
      /** Whether it is started before it is certain: while its key waits for others, it may turn out not to be needed. */
      readonly ahead?: boolean
    }
  /** The pages that cover a stretch: as few as possible for all stretches of the operation together. */
  | ({ readonly asks: 'stretch'; readonly stretch: Stretch } & OfList)
  /** The length of a list, which any of its pages has. */
  | ({ readonly asks: 'length' } & OfList)
  /** Calls whose parameters depend on other responses. */
  | {
      readonly asks: 'unknown'
      readonly endpoint: Pick<Endpoint<never, unknown>, 'name' | 'bulk'> & { readonly keep: Kept }
      readonly round: number
      readonly most: number
      readonly isEstimate?: boolean
      /** The group of a bulk read that the inputs are of; left out if it is not known, or there is one only. */
      readonly group?: string | undefined
      /** As of `Objects`, if the endpoint has a bulk read. */
      readonly arrivals: number
      readonly which: Places | string
    }

interface OfList {
  readonly endpoint: PagedEndpoint<unknown>
  readonly round: number
  readonly certain: boolean
}

/** The requests of one field, and the objects that it returns. */
export interface FieldPlan {
  readonly steps: readonly Step[]
  readonly objects: Objects
}

/** The input of a planner. */
export interface FieldToPlan {
  /** The coerced arguments or, for an entity reference, its representation. */
  readonly args: Readonly<Record<string, unknown>>
  /** What is selected of the objects that the field returns. */
  readonly selected: Selection
  readonly parent: Objects
  /** Most pages that a scan reads. */
  readonly maxScanPages: number
  /** Hides in cursors which list they are of. */
  readonly digest: Digest
  /** Who asks, and when. */
  readonly asking: () => Asking
}

/** @throws BadUserInput if the arguments are invalid: such a field makes no requests */
export type Planner = (field: FieldToPlan) => FieldPlan

/** By "Type.field", or "Type.__resolveReference". Fields without a planner make no requests. */
export type Planners = Readonly<Record<string, Planner>>

/** The plan of a field that makes one call, known in advance, whatever the number of its parent objects. */
export function planOne(call: PlannedCall<unknown>, { round, certain }: Pick<Objects, 'round' | 'certain'>): FieldPlan {
  const step: Step = { asks: 'call', call, round: round + 1, certain }
  return {
    steps: [step],
    objects: { round: round + 1, certain: false, most: Number.POSITIVE_INFINITY, arrivals: 1, which: call.key },
  }
}
