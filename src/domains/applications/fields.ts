// The fields of applications that need calls.

import { checkOptional, checkText } from '../../argument.js'
import type { Endpoint } from '../../genauth/endpoint.js'
import { callTo } from '../../genauth/plan.js'
import { valueIn } from '../../genauth/wire/kinds.js'
import type { Rows } from '../../genauth/wire/record.js'
import type {
  ApplicationActiveUsersArgs,
  ApplicationAuthorizationsArgs,
  QueryApplicationsArgs,
  QuerySubjectApplicationsArgs,
  Resolvers,
} from '../../generated/graphql.js'
import { each, lacking, planEach } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { once, type Reads, reads } from '../../planning/reads.js'
import { getUser, type LoginRecord, partsOfRows, USERS, userAs } from '../users/entity.js'
import type { UserReference } from '../users/records.js'
import {
  type AuthorizationRecord,
  getPermissionStrategy,
  listActiveUsers,
  listApplicationsAuth,
  listSubjectAuth,
  readAuthorizationFilter,
  type SubjectApplicationRecord,
} from './access.js'
import {
  getApplicationSimpleInfo,
  getUserAccessibleApps,
  getUserAuthorizedApps,
  getUserLoggedInApps,
  listApplicationSimpleInfo,
  listApplications,
} from './endpoints.js'
import { applicationOf, broughtBy, callFor, endpointFor, needsConfiguration, ofApplications } from './entity.js'
import {
  type ApplicationParent,
  type ApplicationReference,
  appShape,
  configurationShape,
  type SimpleApplication,
  simpleShape,
  type WholeApplication,
} from './records.js'

const recordShape = { ...simpleShape, ...configurationShape }

const application: Entity<
  ApplicationReference & Readonly<Record<string, unknown>>,
  ApplicationParent,
  ApplicationReference
> = {
  endpoint: ({ names }) => endpointFor(names),
  shape: recordShape,
  keyOf: ({ appId }) => ({ appId: checkText('appId', appId) }),
  inputOf: ({ appId }) => ({ appId }),
  brings: ({ names }) => broughtBy(names),
}

const applications = connection<QueryApplicationsArgs, SimpleApplication | WholeApplication>(({ search }, selected) => {
  const asked = { search: checkOptional('search', search) }
  return needsConfiguration(ofRows(selected)) ? listApplications.of(asked) : listApplicationSimpleInfo.of(asked)
})

/** How many applications usually concern a user or another subject. */
const USUAL = 10

/** Whether a list of a user's applications says all that is selected of one. */
const isInRow = (names: ReadonlySet<string>) =>
  [...names].every(name => Object.hasOwn(appShape, name) || !Object.hasOwn(recordShape, name))

/** Applications of a user. What is in the list costs no further call. */
function applicationsIn(
  endpoint: Endpoint<string, Rows<ApplicationParent>>,
): Reads<UserReference, unknown, (ApplicationParent | Error | null)[]> {
  const list = each(endpoint, ({ userId }: UserReference) => userId, { usual: USUAL })
  return reads(
    async ({ userId }, _args, { reader, select }, info) => {
      const rows = await reader.load(callTo(endpoint, userId))
      const { names } = select(info)
      if (rows === null || isInRow(names)) return rows
      return Promise.all(
        rows.map(row =>
          row instanceof Error ? row : reader.load(callFor(row.appId, names)).catch((error: Error) => error),
        ),
      )
    },
    field => {
      const { names } = field.selected
      const { steps, objects } = list.plan(field)
      if (isInRow(names)) return { steps, objects }
      const rows = planEach(endpointFor(names))({ ...field, parent: objects })
      return ofApplications({ ...rows, steps: [...steps, ...rows.steps] }, names)
    },
  )
}

/** The type of an application, which its configuration may leave out. */
const typeField = <Name extends 'appType' | 'rawAppType'>(name: Name) =>
  lacking(getApplicationSimpleInfo, name, ({ appId }: ApplicationParent) => ({ appId }))

const strategyField = <Name extends 'permissionStrategy' | 'rawPermissionStrategy'>(name: Name) => {
  const strategy = each(getPermissionStrategy, ({ appId }: ApplicationReference) => ({ appId }))
  return reads(
    ({ appId }: ApplicationReference, _args: unknown, { reader }) =>
      reader.load(callTo(getPermissionStrategy, { appId })).then(found => valueIn(found?.[name])),
    strategy.plan,
  )
}

export const applicationResolvers = {
  Query: {
    application: byKey(application),
    applications: reads(
      (...asked) => applications(...asked),
      field => ofApplications(applications.plan(field), ofRows(field.selected)),
    ),
    subjectApplications: once(
      listSubjectAuth,
      (args: QuerySubjectApplicationsArgs) => ({ ...args, targetId: checkText('targetId', args.targetId) }),
      { usual: USUAL },
    ),
  },
  User: {
    accessibleApplications: applicationsIn(getUserAccessibleApps),
    authorizedApplications: applicationsIn(getUserAuthorizedApps),
    loggedInApplications: applicationsIn(getUserLoggedInApps),
  },
  LoginHistory: {
    application: applicationOf(({ appId }: LoginRecord) => appId),
  },
  Application: {
    __resolveReference: reference(application),
    appType: typeField('appType'),
    rawAppType: typeField('rawAppType'),
    permissionStrategy: strategyField('permissionStrategy'),
    rawPermissionStrategy: strategyField('rawPermissionStrategy'),
    authorizations: connectionOf(
      listApplicationsAuth,
      ({ appId }: ApplicationReference, { filter }: ApplicationAuthorizationsArgs) => {
        const conditions = readAuthorizationFilter(filter)
        return conditions && { appId, conditions }
      },
    ),
    activeUsers: connectionOf(
      listActiveUsers,
      ({ appId }: ApplicationReference, _args: ApplicationActiveUsersArgs) => ({ appId }),
      partsOfRows,
    ),
  },
  ApplicationAuthorization: {
    user: each(
      getUser,
      ({ targetType, targetId }: AuthorizationRecord) => (targetType === 'USER' ? userAs(targetId) : undefined),
      USERS,
    ),
  },
  SubjectApplication: {
    application: applicationOf(({ appId }: SubjectApplicationRecord) => appId),
  },
} satisfies Resolvers
