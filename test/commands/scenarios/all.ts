import type { Scenario } from '../step.js'
import { demo } from './demo.js'
import { image } from './image.js'
import { maintaining } from './maintaining.js'
import { pool } from './pool.js'
import { schema } from './schema.js'

/** In this order, in one clone, as a release changes its version. */
export const scenarios: readonly Scenario[] = [...demo, ...pool, ...schema, ...maintaining, ...image]
