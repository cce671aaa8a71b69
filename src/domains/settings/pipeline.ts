// Functions that GenAuth runs while users sign up or in, and events that it publishes. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, instant, integer, type Kind, oneOf, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { documented, type FieldsOf, type Rows, type Shape, shaped } from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import { named } from '../../genauth/wire/words.js'
import type { PipelineScene, PipelineStatus } from '../../generated/graphql.js'
import type { Connection, Edge } from '../../paging/connection.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { asAsked, keyed } from '../keyed.js'

const scenes: Kind<PipelineScene> = oneOf(
  named<PipelineScene>(
    ...['PRE_REGISTER', 'POST_REGISTER', 'PRE_AUTHENTICATION', 'POST_AUTHENTICATION', 'PRE_OIDC_ID_TOKEN_ISSUED'],
    ...['PRE_OIDC_ACCESS_TOKEN_ISSUED', 'PRE_COMPLETE_USER_INFO', 'PRE_MFA_VERIFY', 'POST_MFA_VERIFY'],
  ),
)

// Neither the source code, which may contain keys, nor messages about it are read.
export const pipelineFunctionShape = documented('PipelineFunctionDto', {
  funcId: text,
  funcName: optional(text),
  funcDescription: optional(text),
  scene: optional(scenes),
  rawScene: ['scene', optional(text)],
  createdAt: optional(instant),
  updatedAt: optional(instant),
  isAsynchronous: optional(flag),
  timeout: optional(integer),
  terminateOnTimeout: optional(flag),
  status: optional(oneOf(named<PipelineStatus>('uploading', 'success', 'failed'))),
  rawStatus: ['status', optional(text)],
  enabled: optional(flag),
  isCloud: optional(flag),
} as const satisfies Shape)

/** A function known only by its id. */
export interface PipelineFunctionReference {
  readonly funcId: string
}

export type PipelineFunctionRecord = PipelineFunctionReference & Omit<FieldsOf<typeof pipelineFunctionShape>, 'funcId'>

const readFunction = keyed<PipelineFunctionRecord>('function', pipelineFunctionShape, ['funcId'])

export const getPipelineFunction = read<PipelineFunctionReference, PipelineFunctionRecord>(
  'GET /api/v3/get-pipeline-function',
  ({ funcId }) => ({ funcId }),
  asAsked('function', readFunction, ({ funcId }: PipelineFunctionReference) => funcId),
  { keep: kept('definitions', 'settings') },
)

/** Guess: all of a scene, in the order in which they run, since there are no parameters of pages. */
export const listPipelineFunctions = read(
  'GET /api/v3/list-pipeline-functions',
  (scene: Exclude<PipelineScene, 'UNRECOGNIZED'>) => ({ scene }),
  (data, _scene, reading: Reading): Rows<PipelineFunctionRecord> => readWhole(data, readFunction, reading),
  { keep: kept('definitions', 'settings') },
)

const eventAppShape = documented('EventAppDto', {
  identifier: optional(text),
  name: optional(text),
  logo: optional(text),
} as const satisfies Shape)

export type EventAppRecord = FieldsOf<typeof eventAppShape>

export const listEventApps = read(
  'GET /api/v3/list-event-apps',
  (_input: undefined) => ({}),
  (data, _input, reading: Reading): Rows<EventAppRecord> =>
    readWhole(data, shaped('the application', eventAppShape), reading),
  { keep: kept('definitions', 'settings') },
)

const eventShape = documented('OpenEventDto', {
  id: optional(text),
  code: optional(text),
  topic: optional(text),
  name: optional(text),
  description: ['desc', optional(text)],
} as const satisfies Shape)

export type EventRecord = FieldsOf<typeof eventShape>
export type EventWindow = Connection<EventRecord>
export type PlacedEvent = Edge<EventRecord>

export const listEvents = pagedBy(
  'GET /api/v3/list-events',
  {
    list: 'events',
    ...USUAL_PAGES,
    readRow: shaped('the event', eventShape),
    keyOf: ({ code }: EventRecord) => (typeof code === 'string' ? code : undefined),
  },
  ({ app }: { readonly app: string | undefined }) => (app === undefined ? {} : { app }),
  { keep: kept('lists', 'settings') },
)
