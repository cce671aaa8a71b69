// The endpoints of applications.

import { type Endpoint, type EndpointKey, read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { callTo } from '../../genauth/plan.js'
import { type Rows, readRows } from '../../genauth/wire/record.js'
import { pagedBy, USUAL_PAGES } from '../../paging/endpoint.js'
import { inList } from '../../paging/in-list.js'
import { asAsked } from '../keyed.js'
import {
  type ApplicationParent,
  type ApplicationReference,
  readApp,
  readApplication,
  readSimple,
  type SimpleApplication,
  type WholeApplication,
} from './records.js'

/** What a list of applications is searched for. */
interface Search {
  readonly search: string | undefined
}

const keywords = ({ search }: Search) => (search === undefined ? {} : { keywords: search })
const byId = ({ appId }: ApplicationReference) => ({ appId })
const idOf = ({ appId }: ApplicationReference) => appId

// Guess: both lists have the same order, so that a cursor of one is valid in the other.
const APPLICATIONS = { list: 'applications', ...USUAL_PAGES, keyOf: idOf }

export const listApplicationSimpleInfo = pagedBy<Search, SimpleApplication>(
  'GET /api/v3/list-application-simple-info',
  {
    ...APPLICATIONS,
    readRow: readSimple,
    answers: ({ appId }) => callTo(getApplicationSimpleInfo, { appId }),
  },
  keywords,
  { keep: kept('lists', 'applications') },
)

export const listApplications = pagedBy<Search, WholeApplication>(
  'GET /api/v3/list-applications',
  {
    ...APPLICATIONS,
    // The configuration of an application has more than a hundred values.
    heavy: true,
    readRow: readApplication,
    answers: ({ appId }) => callTo(getApplication, { appId }),
  },
  keywords,
  { keep: kept('lists', 'applications') },
)

const ALL: Search = { search: undefined }

export const getApplicationSimpleInfo: Endpoint<ApplicationReference, SimpleApplication> = read(
  'GET /api/v3/get-application-simple-info',
  byId,
  asAsked('application', readSimple, idOf),
  {
    bulk: inList({ list: listApplicationSimpleInfo.of(ALL), one: () => getApplicationSimpleInfo, keyOf: idOf }),
    keep: kept('definitions', ['applications', idOf]),
  },
)

export const getApplication: Endpoint<ApplicationReference, WholeApplication> = read(
  'GET /api/v3/get-application',
  byId,
  asAsked('application', readApplication, idOf),
  {
    bulk: inList({ list: listApplications.of(ALL), one: () => getApplication, keyOf: idOf }),
    keep: kept('definitions', ['applications', idOf]),
  },
)

/** The applications of a user, which GenAuth returns whole. */
const ofUser = (address: EndpointKey) =>
  read(
    address,
    (userId: string) => ({ userId }),
    (data, _userId, reading): Rows<ApplicationParent> => readRows(data, 'data', readApp, reading),
    { keep: kept('records', ['users', userId => userId], 'applications') },
  )

export const getUserAccessibleApps = ofUser('GET /api/v3/get-user-accessible-apps')
export const getUserAuthorizedApps = ofUser('GET /api/v3/get-user-authorized-apps')
export const getUserLoggedInApps = ofUser('GET /api/v3/get-user-loggedin-apps')
