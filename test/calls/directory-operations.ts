import type { MinimalOperation } from './operations.js'

const CONSOLE = '62f20932716fbcc10d966ee5'
const ORGANIZATION = 'get-organization organizationCode=acme'
const TREE = 'get-all-departments organizationCode=acme'
const APPLICATIONS = 'list-application-simple-info page=1 limit=50'
const page = (log: string) => `get-${log}-logs {"end":NOW,"pagination":{"page":1,"limit":50}}`

/**
 * Operations over organizations, applications and logs. LEADERS, ADMINS and ACTORS stand for the distinct users of the
 * departments of an organization, and of the first 50 rows of a log; NOW for the time of the operation.
 */
export const directoryOperations: readonly MinimalOperation[] = [
  {
    what: 'the tree of an organization',
    query:
      '{ organization(organizationCode: "acme") { organizationName departments { name parent { name } children { name } } } }',
    calls: [ORGANIZATION, TREE],
    rounds: 1,
    because: 'the organization may not exist; the tree answers for parents and children',
  },
  {
    what: 'the same with the leaders of all departments',
    query: '{ organization(organizationCode: "acme") { organizationName departments { name leaders { name } } } }',
    calls: [ORGANIZATION, TREE, 'get-user-batch userIds=LEADERS'],
    rounds: 2,
    because: 'only the tree tells who leads',
  },
  {
    what: 'an application',
    query: `{ application(appId: "${CONSOLE}") { appName appType } }`,
    calls: [`get-application-simple-info appId=${CONSOLE}`],
    rounds: 1,
    because: 'the application may not exist',
  },
  {
    what: 'its name and addresses',
    query: `{ application(appId: "${CONSOLE}") { appName redirectUris } }`,
    calls: [`get-application appId=${CONSOLE}`],
    rounds: 1,
    because: 'the configuration has the name, too',
  },
  {
    what: 'two applications, apart',
    query: `{ a: application(appId: "${CONSOLE}") { appName } b: application(appId: "63eb4585156d977101dd3750") { appName } }`,
    calls: [APPLICATIONS],
    rounds: 1,
    because: 'GenAuth has no bulk read of applications; a page of the list has 50',
  },
  {
    what: 'names and types of all applications',
    query: '{ applications(first: 50) { totalCount nodes { appName appType } } }',
    calls: [APPLICATIONS],
    rounds: 1,
    because: 'a page has 50',
  },
  {
    what: 'where a user is signed in',
    query: '{ user(userId: "@0") { name loggedInApplications { appId appName } } }',
    calls: ['get-user userId=@0', 'get-user-loggedin-apps userId=@0'],
    rounds: 1,
    because: 'the list has ids and names',
  },
  {
    what: '50 rows of what administrators did, and who they are',
    query: '{ adminAuditLogs(first: 50) { nodes { operationType admin { name } } } }',
    calls: [page('admin-audit'), 'get-user-batch userIds=ADMINS'],
    rounds: 2,
    because: 'only the rows tell who it was',
  },
  {
    what: '50 rows of what users did, who they are, and in which applications',
    query: '{ userActionLogs(first: 50) { nodes { eventType user { name } application { appDescription } } } }',
    calls: [page('user-action'), 'get-user-batch userIds=ACTORS', APPLICATIONS],
    rounds: 2,
    because: 'only the rows tell who it was, and where',
  },
  {
    what: 'rows of a period that ends before it begins',
    query:
      '{ userActionLogs(filter: { from: "2025-01-02T00:00:00Z", before: "2025-01-01T00:00:00Z" }) { nodes { eventType } } }',
    calls: [],
    rounds: 0,
    because: 'no row can be in it',
  },
]
