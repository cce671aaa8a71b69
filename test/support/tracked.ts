import type { PlannedCall } from '../../src/genauth/plan.js'
import type { InFlight } from '../../src/operation/ledger.js'

/** Counts the calls that are in flight, as the ledger of an operation does. */
export function tracked(call: (call: PlannedCall<unknown>) => Promise<unknown>) {
  const inFlight = { count: 0, onSettled: undefined } as InFlight & { count: number }
  return {
    inFlight,
    async call<Output>(planned: PlannedCall<Output>): Promise<Output | null> {
      inFlight.count += 1
      try {
        return (await call(planned)) as Output | null
      } finally {
        inFlight.count -= 1
        inFlight.onSettled?.()
      }
    },
  }
}
