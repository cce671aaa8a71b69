// The fields of the pool's settings that need calls.

import { checkOptional, checkText, checkWord } from '../../argument.js'
import type {
  QueryEventsArgs,
  QueryIdentitySourcesArgs,
  QueryPipelineFunctionsArgs,
  Resolvers,
} from '../../generated/graphql.js'
import { lacking } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection } from '../../planning/list-reads.js'
import { once } from '../../planning/reads.js'
import {
  getExtIdp,
  type IdentitySourceParent,
  type IdentitySourceRecord,
  type IdentitySourceReference,
  identitySourceShape,
  listExtIdp,
} from './identity-sources.js'
import { getEmailProvider, getEmailTemplates } from './messages.js'
import {
  getPipelineFunction,
  listEventApps,
  listEvents,
  listPipelineFunctions,
  type PipelineFunctionRecord,
  type PipelineFunctionReference,
  pipelineFunctionShape,
} from './pipeline.js'
import { getGlobalMfaSettings, getSecuritySettings } from './security.js'

const identitySource: Entity<IdentitySourceReference & Record<string, unknown>, IdentitySourceRecord> = {
  endpoint: getExtIdp,
  shape: identitySourceShape,
  keyOf: ({ id }) => ({ id: checkText('id', id) }),
  brings: () => new Set([getExtIdp.name]),
}

const pipelineFunction: Entity<PipelineFunctionReference & Record<string, unknown>, PipelineFunctionRecord> = {
  endpoint: getPipelineFunction,
  shape: pipelineFunctionShape,
  keyOf: ({ funcId }) => ({ funcId: checkText('funcId', funcId) }),
}

/** How many identity sources a pool usually has. */
const USUAL = 10

export const poolResolvers = {
  Query: {
    identitySource: byKey(identitySource),
    identitySources: once(listExtIdp, ({ appId }: QueryIdentitySourcesArgs) => checkOptional('appId', appId), {
      usual: USUAL,
    }),
    securitySettings: once(getSecuritySettings, () => undefined),
    mfaSettings: once(getGlobalMfaSettings, () => undefined),
    emailTemplates: once(getEmailTemplates, () => undefined),
    emailProvider: once(getEmailProvider, () => undefined),
    pipelineFunction: byKey(pipelineFunction),
    pipelineFunctions: once(listPipelineFunctions, ({ scene }: QueryPipelineFunctionsArgs) =>
      checkWord('scene', scene),
    ),
    eventApps: once(listEventApps, () => undefined),
    events: connection(({ app }: QueryEventsArgs) => listEvents.of({ app: checkOptional('app', app) })),
  },
  IdentitySource: {
    __resolveReference: reference(identitySource),
    autoJoin: lacking(getExtIdp, 'autoJoin', ({ id }: IdentitySourceParent) => ({ id })),
  },
} satisfies Resolvers
