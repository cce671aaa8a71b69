// The fields that tell whether users may do something.

import { checkOptional, checkText } from '../../argument.js'
import { BadUserInput, Forbidden } from '../../errors.js'
import type { Endpoint } from '../../genauth/endpoint.js'
import { callTo, type PlannedCall } from '../../genauth/plan.js'
import { malformed } from '../../genauth/wire/kinds.js'
import type {
  PermissionCheckInput,
  QueryCheckPermissionsArgs,
  Resolvers,
  UserCanArgs,
} from '../../generated/graphql.js'
import type { Asking } from '../../operation/operation.js'
import { each } from '../../planning/each-reads.js'
import type { Planner, Step } from '../../planning/field-plan.js'
import { none } from '../../planning/list-plans.js'
import { type ReadContext, reads } from '../../planning/reads.js'
import { getUser } from '../users/entity.js'
import type { UserReference } from '../users/records.js'
import { type CheckRecord, checkPermission, isActionAllowed, unknownTo, type Verdicts } from './checks.js'

/** Most checks of one field. */
const MOST = 200
const SCOPE = 'permissions:read'

/** What is checked, whoever it is about. */
type Asked = Pick<PermissionCheckInput, 'action' | 'resource' | 'namespace' | 'permissionSpace'>

/** The call of a check. @throws BadUserInput */
function callFor(
  userId: string,
  { action, resource, namespace, permissionSpace }: Asked,
): PlannedCall<boolean | Verdicts> {
  if (namespace != null && permissionSpace != null)
    throw new BadUserInput('"namespace" and "permissionSpace" cannot be combined.')
  const asked = { userId, action: checkText('action', action), resource: checkText('resource', resource) }
  return permissionSpace == null
    ? callTo(isActionAllowed, {
        ...asked,
        namespace: checkOptional('namespace', namespace),
      })
    : callTo(checkPermission, { ...asked, permissionSpace: checkText('permissionSpace', permissionSpace) })
}

/** @throws UpstreamRejected for what GenAuth does not know, UpstreamMalformed where it says nothing about the resource */
async function verdictOf(userId: string, asked: Asked, reader: ReadContext['reader']): Promise<boolean> {
  const call = callFor(userId, asked)
  const found = await reader.load(call)
  if (found === null) throw unknownTo(call.endpoint)
  const verdict = typeof found === 'boolean' ? found : found.get(asked.resource)
  if (verdict instanceof Error) throw verdict
  if (verdict === undefined) throw malformed({ endpoint: call.endpoint.name }, 'it has no verdict about the resource')
  return verdict
}

/** Whose check it is: their id, or the call that tells the id of the caller. @throws BadUserInput, Forbidden */
function subjectOf({ userId }: PermissionCheckInput, { viewer, may }: Asking) {
  const own = viewer?.idType === 'USER_ID' ? viewer.id : undefined
  if (userId != null) {
    if (userId !== own && !may(SCOPE)) throw new Forbidden(SCOPE)
    return checkText('userId', userId)
  }
  if (viewer === undefined) throw new BadUserInput('"userId" must be given, as the caller is no user.')
  return own ?? callTo(getUser, { ...viewer, parts: [] })
}

/** A check with its verdict, or why there is none. */
async function checked(check: PermissionCheckInput, { reader, asking }: ReadContext): Promise<CheckRecord> {
  const { action, resource, namespace = null, permissionSpace = null } = check
  const echo = { userId: check.userId ?? null, action, resource, namespace, permissionSpace }
  try {
    const subject = subjectOf(check, asking)
    const userId = typeof subject === 'string' ? subject : (await reader.load(subject))?.userId
    if (userId === undefined) throw new BadUserInput('"userId" must be given, as the caller is no user of the pool.')
    return { ...echo, userId, allowed: await verdictOf(userId, check, reader).catch((error: Error) => error) }
  } catch (error) {
    return { ...echo, allowed: error as Error }
  }
}

/** The requests of a check; none if it is invalid. */
function stepsOf(check: PermissionCheckInput, asking: Asking): Step[] {
  try {
    const subject = subjectOf(check, asking)
    if (typeof subject === 'string') return [{ asks: 'call', call: callFor(subject, check), round: 1, certain: true }]
    const { endpoint } = callFor('', check)
    const which = JSON.stringify(check)
    return [
      { asks: 'call', call: subject, round: 1, certain: true },
      { asks: 'unknown', endpoint, round: 2, most: 1, arrivals: 1, which },
    ]
  } catch (error) {
    if (error instanceof BadUserInput || error instanceof Forbidden) return []
    throw error
  }
}

/** The plan of a check for each user. @throws BadUserInput */
const planCan: Planner = field => {
  const args = field.args as unknown as UserCanArgs
  const { endpoint } = callFor('nobody', args)
  return each(endpoint as Endpoint<unknown, unknown>, ({ userId }: UserReference) => callFor(userId, args).input).plan(
    field,
  )
}

/** @throws BadUserInput */
function checksIn({ checks }: QueryCheckPermissionsArgs): readonly PermissionCheckInput[] {
  if (checks.length >= 1 && checks.length <= MOST) return checks
  throw new BadUserInput(`"checks" must have from 1 to ${MOST} items.`)
}

export const checkResolvers = {
  Query: {
    checkPermissions: reads(
      (_root, args: QueryCheckPermissionsArgs, context) =>
        Promise.all(checksIn(args).map(check => checked(check, context))),
      ({ args, asking }) => ({
        steps: checksIn(args as unknown as QueryCheckPermissionsArgs).flatMap(check => stepsOf(check, asking())),
        objects: none,
      }),
    ),
  },
  User: {
    can: reads(({ userId }: UserReference, args: UserCanArgs, { reader }) => verdictOf(userId, args, reader), planCan),
  },
} satisfies Resolvers
