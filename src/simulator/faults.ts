// The faults that are set, and which of them affects a request.

import { type FaultOptions, problemOf } from './fault-bounds.js'
import type { Random } from './random.js'
import type { SimulatorRequest } from './request.js'
import { type FaultKind, faultKinds } from './strikes.js'

/** A failure on demand. */
export interface Fault extends FaultOptions {
  readonly kind: FaultKind
}

/** The faults that are set, in the order in which they were added. The first matching one affects a request. */
export class Faults {
  #set: { readonly fault: Fault; passed: number; struck: number }[] = []

  constructor(readonly random: Random) {}

  /** @throws RangeError if an option is invalid */
  add(fault: Fault): void {
    const problem = problemOf({ ...fault }, faultKinds)
    if (problem) throw new RangeError(`The fault "${fault.kind}" is invalid: ${problem}.`)
    this.#set.push({ fault, passed: 0, struck: 0 })
  }

  clear(): void {
    this.#set = []
  }

  /** The fault that affects a request, if any. */
  next(request: SimulatorRequest, isServed: boolean): Fault | undefined {
    if (this.#set.length === 0) return undefined
    for (const entry of this.#set) {
      const { fault } = entry
      if (!fits(fault, request, isServed) || entry.struck >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
      entry.passed += 1
      if (entry.passed <= (fault.skip ?? 0)) continue
      if (fault.probability !== undefined && this.random.below(1_000_000) >= fault.probability * 1_000_000) continue
      entry.struck += 1
      return fault
    }
    return undefined
  }
}

function fits(fault: Fault, { endpoint, params }: SimulatorRequest, isServed: boolean): boolean {
  if (fault.endpoint === undefined ? !isServed : fault.endpoint !== endpoint) return false
  if (fault.orderNo !== undefined && fault.orderNo !== params['orderNo']) return false
  // A call for the list without a page asks for the first page.
  return fault.page === undefined || fault.page === Number(params['page'] ?? (endpoint === 'get-orders' ? 1 : 0))
}
