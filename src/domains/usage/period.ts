// Validates the period of `mauUsage`.

import { checkArgument } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import type { QueryMauUsageArgs } from '../../generated/graphql.js'
import type { Period } from './endpoints.js'

/** Validates the requested days. @throws BadUserInput that says what is allowed */
export function checkPeriod(args: QueryMauUsageArgs): Period {
  const from = checkArgument('from', args.from)
  const to = checkArgument('to', args.to)
  if (from > to) throw new BadUserInput('"to" must not be before "from".')
  return { from, to }
}
