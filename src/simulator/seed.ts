// The sample data of the simulator.

import { createAwkwardBilling } from './awkward-billing.js'
import { createCompanyBilling } from './company/billing.js'
import { createPool } from './pool.js'
import { createRandom } from './random.js'
import type { State } from './state.js'

/** What to generate; the same options always generate the same. */
export interface Sample {
  readonly seed: number
  readonly orders: number
  readonly users: number
  /** `company`: what a company could have bought in three years. `awkward`: every special case, as tests need them. */
  readonly billing: 'company' | 'awkward'
}

/** Generates a pool. */
export function createState({ seed, orders, users, billing }: Sample): State {
  const pool = createPool(seed, users)
  const userIds = [...pool.users.keys()]
  const create = billing === 'company' ? createCompanyBilling : createAwkwardBilling
  return { ...create(createRandom(seed), orders, userIds), ...pool }
}
