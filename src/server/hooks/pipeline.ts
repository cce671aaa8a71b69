// The gateway's hooks in their order: the checks before the execution, and what follows it.

import type { ApolloServerPlugin } from '@apollo/server'
import { maxAgeS } from '../../cache/ages.js'
import type { RateLimit } from '../../callers/rate-limit.js'
import type { Config } from '../../config/config.js'
import type { Overloaded } from '../../errors.js'
import type { Context } from '../../graph/context.js'
import type { Operation } from '../../operation/operation.js'
import type { PlanOf } from '../operation-plans.js'
import { withinCallQuota } from '../rate-limits.js'
import { writeAudit } from './audit-lines.js'
import { bypassing } from './cache-control.js'
import { withinLimits } from './document-limits.js'
import { noteDocument } from './document-notes.js'
import { mayEnter } from './entry-scopes.js'
import { nameErrors } from './error-codes.js'
import { explainable, showPlan, showTrace, unlessExplained } from './explain.js'
import { sayHowOld } from './freshness.js'
import { hooksPlugin } from './hooks.js'
import { noLostDigits } from './lost-digits.js'
import { sayWhatIsOmitted } from './omitted-errors.js'
import { notOverloaded } from './overload.js'
import { keepPluginErrors } from './plugin-errors.js'
import { prefetching } from './prefetch.js'
import { queriesOnly } from './queries-only.js'
import { chooseStatus } from './response-status.js'
import { withinBudget } from './upstream-budget.js'

/**
 * @param callLimit of each caller; undefined for none
 * @param refusal why no call of an operation can be served now; undefined if calls can be served
 */
export function pipeline(
  config: Config,
  planOf: PlanOf,
  callLimit: RateLimit | undefined,
  refusal: (operation: Operation) => Overloaded | undefined,
): ApolloServerPlugin<Context>[] {
  // One that is only compared with the present serves nothing.
  const cache = config.cache?.shadow ? undefined : config.cache
  return [
    hooksPlugin({
      checks: [
        queriesOnly,
        mayEnter,
        withinLimits(config),
        noLostDigits,
        explainable(config.explain),
        ...(cache ? [bypassing] : []),
        unlessExplained(withinBudget(planOf, config.maxUpstreamCalls)),
        unlessExplained(notOverloaded(planOf, refusal, cache !== undefined)),
        ...(callLimit ? [unlessExplained(withinCallQuota(planOf, callLimit))] : []),
        prefetching(planOf),
      ],
      onErrors: nameErrors(config.maxTokens),
      onResponse: [
        writeAudit,
        chooseStatus,
        sayWhatIsOmitted,
        ...(config.explain ? [showTrace(planOf)] : []),
        ...(cache && cache.staleS > 0 ? [sayHowOld] : []),
        noteDocument,
      ],
      responder: config.explain ? showPlan(planOf, keep => (cache ? maxAgeS(cache.ages, keep) : 0)) : undefined,
    }),
    keepPluginErrors,
  ]
}
