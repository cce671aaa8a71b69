// The endpoints that tell whether a user may do something.

import { type Endpoint, type Finding, read, type StepwiseRead } from '../../genauth/endpoint.js'
import { UpstreamMalformed, UpstreamRejected } from '../../genauth/errors.js'
import { NEVER } from '../../genauth/keep.js'
import { malformed, type Reading, text } from '../../genauth/wire/kinds.js'
import { objectOf, readField, readRows } from '../../genauth/wire/record.js'
import { readVerdict } from '../../genauth/wire/verdict.js'

/** Whether a user may do something to a resource. */
export interface CheckAsked {
  readonly userId: string
  readonly action: string
  readonly resource: string
}

/** A check as it was asked, with its verdict, or why there is none. */
export interface CheckRecord {
  readonly userId: string | null
  readonly action: string
  readonly resource: string
  readonly namespace: string | null
  readonly permissionSpace: string | null
  readonly allowed: boolean | Error
}

/** Of a resource in a namespace; that of GenAuth's default, if it is left out. */
export interface GeneralCheck extends CheckAsked {
  readonly namespace: string | undefined
}

/** Of a data resource in a permission space. */
export interface DataCheck extends CheckAsked {
  readonly permissionSpace: string
}

export const isActionAllowed = read(
  'POST /api/v3/is-action-allowed',
  ({ userId, action, resource, namespace }: GeneralCheck) => ({
    ...{ userId, action, resource },
    ...(namespace !== undefined && { namespace }),
  }),
  (data, _asked, reading): boolean => readVerdict(objectOf(data, '"data"', reading), 'allowed', reading),
  { keep: NEVER },
)

/** By resource; an error where verdicts about it contradict each other. */
export type Verdicts = ReadonlyMap<string, boolean | UpstreamMalformed>

/** Verdicts about another action or space than asked are none. */
function readVerdicts(data: unknown, asked: DataCheck | undefined, reading: Reading): Verdicts {
  const verdicts = new Map<string, boolean | UpstreamMalformed>()
  const list = objectOf(data, '"data"', reading)['checkResultList']
  readRows(
    list,
    'checkResultList',
    row => {
      const record = objectOf(row, 'the verdict', reading)
      const resource = readField(record, 'resource', text, reading)
      const isForeign =
        differs(record['action'], asked?.action) || differs(record['namespaceCode'], asked?.permissionSpace)
      if (isForeign) reading.drift('checkResultList', 'added')
      if (isForeign || typeof resource !== 'string') return
      const verdict = verdictOf(record, reading)
      const other = verdicts.get(resource)
      const agrees = other === undefined || other === verdict
      verdicts.set(resource, agrees ? verdict : malformed(reading.site, 'verdicts contradict each other'))
    },
    reading,
  )
  return verdicts
}

const differs = (found: unknown, asked: string | undefined) => found !== undefined && found !== asked

function verdictOf(record: Record<string, unknown>, reading: Reading): boolean | UpstreamMalformed {
  try {
    return readVerdict(record, 'enabled', reading)
  } catch (error) {
    if (error instanceof UpstreamMalformed) return error
    throw error
  }
}

/** Conditions on the environment do not count, as they do not unless the request has them. */
const paramsOf = (asked: readonly DataCheck[]) => ({
  resources: [...new Set(asked.map(({ resource }) => resource))],
  action: asked[0]?.action,
  userId: asked[0]?.userId,
  namespaceCode: asked[0]?.permissionSpace,
})

const CHECK = 'POST /api/v3/check-permission'
const checkPermissions = read(
  CHECK,
  paramsOf,
  (data, [first], reading): Verdicts => readVerdicts(data, first, reading),
  { keep: NEVER },
)

/** GenAuth has no such user, resource, namespace or space: nobody may take that for a verdict. */
export const unknownTo = ({ name }: Pick<Endpoint<never, unknown>, 'name'>) =>
  new UpstreamRejected('GenAuth knows no such user, resource or namespace.', { endpoint: name, statusCode: 404 })

/** Guess: as many resources as other bulk reads take; no number is documented. */
const MOST = 50
/** Most further calls for the resources of one call that was rejected. */
const MOST_AGAIN = 16

/**
 * Asks about resources in one call. Guess: one that GenAuth does not know spoils the whole call, so that the others are
 * asked about again, in halves.
 */
async function ask(inputs: readonly DataCheck[], by: Finding): Promise<ReadonlyMap<string, Verdicts | Error>> {
  let left = MOST_AGAIN
  async function verdictsOn(some: readonly DataCheck[]): Promise<[string, Verdicts | Error][]> {
    const verdicts = await by
      .one(checkPermissions, some)
      .then(found => found ?? unknownTo(checkPermissions))
      .catch((error: Error) => error)
    const isSpoilt = verdicts instanceof UpstreamRejected && some.length > 1 && left >= 2
    if (!isSpoilt) return some.map(({ resource }) => [resource, verdicts])
    left -= 2
    const half = Math.ceil(some.length / 2)
    const parts = await Promise.all([some.slice(0, half), some.slice(half)].map(verdictsOn))
    return parts.flat()
  }
  return new Map(await verdictsOn(inputs))
}

const inBulk: StepwiseRead<DataCheck, Verdicts> = {
  name: 'check-permission',
  endpoint: checkPermissions,
  most: MOST,
  keyOf: ({ resource }) => resource,
  groupOf: ({ userId, action, permissionSpace }) => JSON.stringify([userId, action, permissionSpace]),
  find: ask,
}

export const checkPermission: Endpoint<DataCheck, Verdicts> = read(
  CHECK,
  asked => paramsOf([asked]),
  (data, asked, reading) => readVerdicts(data, asked, reading),
  { bulk: inBulk, keep: NEVER },
)
