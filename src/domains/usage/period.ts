import { BadUserInput } from '../../errors.js'
import { isDay } from '../../genauth/wire/times.js'
import type { QueryMauUsageArgs } from '../../generated/graphql.js'
import type { Period } from './endpoints.js'

/** The days that a caller asks for. @throws BadUserInput that says what is allowed */
export function checkPeriod({ from, to }: QueryMauUsageArgs): Period {
  for (const [name, day] of Object.entries({ from, to })) {
    if (typeof day !== 'string' || !isDay(day)) throw new BadUserInput(`"${name}" must be a day such as "2022-02-02".`)
  }
  if (from > to) throw new BadUserInput('"to" must not be before "from".')
  return { from, to }
}
