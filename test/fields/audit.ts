import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'

type State = Simulator['state']

const actionsOf = ({ userActionLogs }: State) => [...userActionLogs.values()]
const operationsOf = ({ adminAuditLogs }: State) => [...adminAuditLogs.values()]
/** GenAuth's times have offsets without a colon. */
const timeOf = ({ timestamp }: WireRecord) => String(timestamp).replace('+0800', '+08:00')
const statusOf = ({ users }: State, id: unknown) => String(users.get(String(id))?.['status']).toUpperCase()

/** The example of each field of logs that reads GenAuth. */
export const auditExamples: FieldExamples = {
  'Query.userActionLogs': {
    query: `{
      userActionLogs(filter: { eventType: UPDATE_USER_PREFILE, success: true, from: "2023-01-01T00:00:00Z" }, first: 1) {
        totalCount
        nodes {
          userId userDisplayName clientIp eventType rawEventType eventDetail timestamp requestId
          parsedUserAgent { device browser os } geoip { country_code2 city_name location { lon lat } }
        }
      }
    }`,
    path: ['userActionLogs'],
    endpoint: 'get-user-action-logs',
    value(state) {
      const found = actionsOf(state).filter(({ eventType, success }) => eventType === 'updateUserPrefile' && success)
      const nodes = found.slice(0, 1).map(row => {
        const { userId, userDisplayName, clientIp, eventDetail, requestId } = row
        return {
          ...{ userId, userDisplayName, clientIp, eventDetail, requestId, timestamp: timeOf(row) },
          ...{ eventType: 'UPDATE_USER_PREFILE', rawEventType: 'updateUserPrefile' },
          parsedUserAgent: { device: 'Desktop', browser: 'Chrome', os: 'Mac OS X' },
          geoip: { country_code2: 'SG', city_name: 'Singapore', location: { lon: '103.85', lat: '1.29' } },
        }
      })
      return { totalCount: found.length, nodes }
    },
  },
  'Query.adminAuditLogs': {
    query: `{
      adminAuditLogs(filter: { operationType: UPDATE, resourceType: USER_GROUP }, first: 1) {
        totalCount
        nodes {
          adminUserId operationType resourceType eventDetail parsedUserAgent { browser }
          operationParam originValue targetValue timestamp
        }
      }
    }`,
    path: ['adminAuditLogs'],
    endpoint: 'get-admin-audit-logs',
    value(state) {
      const found = operationsOf(state).filter(({ resourceType }) => resourceType === 'userGroup')
      const nodes = found.slice(0, 1).map(row => ({
        ...{ adminUserId: row['adminUserId'], operationType: 'UPDATE', resourceType: 'USER_GROUP' },
        ...{ eventDetail: row['eventDetails'], parsedUserAgent: { browser: 'Chrome' }, timestamp: timeOf(row) },
        operationParam: { name: 'Discourse', oidcConfig: { scope: 'openid' } },
        originValue: { name: 'Discourse', settings: '{"size":1}' },
        targetValue: { name: 'Discourse', settings: '{"size":2}' },
      }))
      return { totalCount: found.length, nodes }
    },
  },
  'UserActionLog.user': {
    query: '{ userActionLogs(first: 1) { nodes { eventType user { status } } } }',
    path: ['userActionLogs', 'nodes', 0, 'user'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => ({ status: statusOf(state, actionsOf(state)[0]?.['userId']) }),
  },
  'UserActionLog.application': {
    query: '{ userActionLogs(first: 1) { nodes { eventType application { appName } } } }',
    path: ['userActionLogs', 'nodes', 0, 'application'],
    endpoint: 'get-application-simple-info',
    planned: 'list-application-simple-info',
    value: state => ({
      appName: state.applications.get(String(actionsOf(state)[0]?.['appId']))?.['appName'],
    }),
  },
  'AdminAuditLog.admin': {
    query: '{ adminAuditLogs(first: 1) { nodes { operationType admin { status } } } }',
    path: ['adminAuditLogs', 'nodes', 0, 'admin'],
    endpoint: 'get-user',
    planned: 'get-user-batch',
    value: state => ({ status: statusOf(state, operationsOf(state)[0]?.['adminUserId']) }),
  },
}
