// Which rows of a log are asked for.

import { checkArgument, checkText } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import type {
  AdminAuditLogFilter,
  InputMaybe,
  QueryAdminAuditLogsArgs,
  QueryUserActionLogsArgs,
} from '../../generated/graphql.js'
import type { Asking } from '../../operation/operation.js'
import { boundIn } from '../../paging/cursor.js'
import { epochMs } from '../users/entity.js'
import type { RowsAsked } from './endpoints.js'
import { actionWords, operationWords, resourceWords } from './records.js'

type Shared = Pick<AdminAuditLogFilter, 'success' | 'from' | 'before' | 'clientIp' | 'requestId'>
type Cursors = { readonly after?: InputMaybe<string>; readonly before?: InputMaybe<string> }

/**
 * What both logs can be filtered by. They grow while they are paged through, so no row is asked for that is newer than the
 * operation or, on later pages, than the operation that asked for the first one, which the cursor says.
 * @returns undefined if no row can match. @throws BadUserInput
 */
function readShared(filter: InputMaybe<Shared> | undefined, { after, before }: Cursors, asking: () => Asking) {
  const { success, clientIp, requestId } = filter ?? {}
  const cursor = after ?? before
  const newest = (cursor == null ? undefined : boundIn(cursor)) ?? asking().atMs - 1
  const start = filter?.from == null ? undefined : epochMs(checkArgument('from', filter.from))
  const end = filter?.before == null ? newest : Math.min(newest, epochMs(checkArgument('before', filter.before)) - 1)
  if (start !== undefined && start > end) return undefined
  return {
    ...(requestId != null && { requestId: checkText('requestId', requestId) }),
    ...(clientIp != null && { clientIp: checkText('clientIp', clientIp) }),
    ...(success != null && { success }),
    ...(start !== undefined && { start }),
    end,
  }
}

/** GenAuth's word for an argument. @throws BadUserInput for the name of words that this gateway does not know */
function word<Name extends string>(
  argument: string,
  name: Name,
  words: Readonly<Record<Exclude<Name, 'UNRECOGNIZED'>, string>>,
): string {
  const found: string | undefined = (words as Readonly<Record<string, string>>)[name]
  if (found === undefined) throw new BadUserInput(`"${argument}" cannot be ${name}.`)
  return found
}

export function readActionFilter(args: QueryUserActionLogsArgs, asking: () => Asking): RowsAsked | undefined {
  const { userId, appId, eventType } = args.filter ?? {}
  const shared = readShared(args.filter, args, asking)
  return (
    shared && {
      ...shared,
      ...(userId != null && { userId: checkText('userId', userId) }),
      ...(appId != null && { appId: checkText('appId', appId) }),
      ...(eventType != null && { eventType: word('eventType', eventType, actionWords) }),
    }
  )
}

export function readAdminFilter(args: QueryAdminAuditLogsArgs, asking: () => Asking): RowsAsked | undefined {
  const { adminUserId, operationType, resourceType } = args.filter ?? {}
  const shared = readShared(args.filter, args, asking)
  return (
    shared && {
      ...shared,
      ...(adminUserId != null && { userId: checkText('adminUserId', adminUserId) }),
      ...(operationType != null && { operationType: word('operationType', operationType, operationWords) }),
      ...(resourceType != null && { resourceType: word('resourceType', resourceType, resourceWords) }),
    }
  )
}
