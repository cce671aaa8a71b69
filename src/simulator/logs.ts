// The sample logs of the simulator: what users and administrators did.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const ACTIONS = ['login', 'login', 'login', 'logout', 'updateUserPrefile', 'updateUserPassword', 'bindMfa'] as const
const OPERATIONS = [
  ['create', 'user'],
  ['update', 'application'],
  ['update', 'userGroup'],
  ['delete', 'role'],
  ['export', 'user'],
] as const

const USER_ACTIONS = 60
const ADMIN_OPERATIONS = 60
/** The newest row, well before anybody runs the simulator. */
const NEWEST = Date.UTC(2026, 9, 31, 9)

const USER_AGENT = { device: 'Desktop', browser: 'Chrome', os: 'Mac OS X' }
const PLACE = {
  location: { lon: 103.85, lat: 1.29 },
  country_name: 'Singapore',
  country_code2: 'SG',
  country_code3: 'SGP',
  region_name: 'Singapore',
  region_code: 'SG',
  city_name: 'Singapore',
  continent_code: 'AS',
  timezone: 'Asia/Singapore',
}
const SENT = JSON.stringify({ name: 'Discourse', oidcConfig: { client_secret: 'a secret', scope: 'openid' } })
const changed = (size: number) =>
  JSON.stringify({ name: 'Discourse', settings: JSON.stringify({ apiKey: 'a key', size }) })
const [BEFORE, AFTER] = [changed(1), changed(2)]

/** Times have an offset without a colon. */
const timeOf = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().replace('Z', '+0800')

/** Both logs, the latest row first, of a pool that has users and applications. */
export function createLogs(
  random: Random,
  users: readonly WireRecord[],
  applications: readonly WireRecord[],
): Pick<State, 'userActionLogs' | 'adminAuditLogs'> {
  let at = NEWEST
  const shared = (user: WireRecord) => {
    at -= 60_000 + random.below(3_600_000)
    return {
      clientIp: user['lastIp'],
      success: random.below(10) > 0,
      userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
      parsedUserAgent: USER_AGENT,
      geoip: PLACE,
      timestamp: timeOf(at),
      requestId: random.hex(16),
    }
  }
  const of = <T>(list: readonly T[], count: number) =>
    list.length === 0 ? [] : Array.from({ length: count }, () => random.pick(list))

  const actions = of(users, USER_ACTIONS).map((user): WireRecord => {
    const { appId, appName, appLogo, initLoginUri } = random.pick(applications)
    return {
      ...{ userId: user['userId'], userAvatar: user['photo'], userDisplayName: user['name'] },
      userLoginsCount: user['loginsCount'],
      ...{ appId, appName, appLogo, appLoginUrl: initLoginUri },
      eventType: random.pick(ACTIONS),
      eventDetail: `Signed in as ${user['email']}`,
      ...shared(user),
    }
  })
  at = NEWEST
  const operations = of(users.slice(0, 5), ADMIN_OPERATIONS).map((admin): WireRecord => {
    const [operationType, resourceType] = random.pick(OPERATIONS)
    const { parsedUserAgent, ...rest } = shared(admin)
    return {
      ...{ adminUserId: admin['userId'], adminUserAvatar: admin['photo'], adminUserDisplayName: admin['name'] },
      operationType,
      resourceType,
      // These two have other names in the types of the SDK than in the documentation.
      eventDetails: `${operationType} ${resourceType}`,
      ua: { ...parsedUserAgent, name: parsedUserAgent.browser },
      operationParam: SENT,
      originValue: BEFORE,
      targetValue: AFTER,
      ...rest,
    }
  })
  return { userActionLogs: table('userActionLogs', actions), adminAuditLogs: table('adminAuditLogs', operations) }
}
