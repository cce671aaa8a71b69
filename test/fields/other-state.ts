import type { Simulator, WireRecord } from '../../src/simulator/index.js'

type State = Simulator['state']

const DAY_MS = 86_400_000

/** A value of the same kind: later, larger, longer, or the opposite. */
function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (Array.isArray(value)) return value.map(other)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, other(part)]))
  if (typeof value !== 'string' || value === '') return value
  if (value === 'true' || value === 'false') return value === 'true' ? 'false' : 'true'
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return new Date(Date.parse(value) - DAY_MS).toISOString()
  if (/^\d{13}$/.test(value)) return String(Number(value) + DAY_MS)
  if (/^\d+(\.\d+)?$/.test(value)) return value.replace(/^\d+/, digits => String(BigInt(digits) + 1n))
  return `${value} too`
}

/** What nothing else depends on: neither what is asked for, nor what belongs to what. */
const FREE = [
  ...['name', 'nickname', 'description', 'organizationName', 'membersCount', 'appDescription', 'goodsName', 'quantity'],
  ...[
    'channelOrderNo',
    'current',
    'dataValue',
    'overdueDays',
    'loginsCount',
    'phoneVerified',
    'createdAt',
    'archivedAt',
  ],
  ...[
    'joinedAt',
    'isMainDepartment',
    'enableTime',
    'endTime',
    'disableTime',
    'appName',
    'redirectUris',
    'ssoEnabledAt',
  ],
  ...[
    'resourceName',
    'policyName',
    'targetName',
    'authorizationTime',
    'updatedAt',
    'struct',
    'actions',
    'apiIdentifier',
  ],
  ...['customData', 'label', 'logo', 'autoJoin', 'funcName', 'subject', 'desc', 'verifyCodeLength'],
  ...['userDisplayName', 'eventDetails', 'externalId', 'hasChildren', 'time', 'nameEn', 'responseStatusCode'],
]

/** Words of vocabularies, by what stands for them. */
const WORDS: Readonly<Record<string, string>> = {
  Activated: 'Deactivated',
  Resigned: 'Archived',
  ENABLE: 'DISABLED',
  ALLOW_ALL: 'DENY_ALL',
  DENY_ALL: 'ALLOW_ALL',
  web: 'api',
}

const changed = (row: WireRecord): WireRecord =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      FREE.includes(name) ? other(value) : typeof value === 'string' ? (WORDS[value] ?? value) : value,
    ]),
  )

const tablesOf = (state: State) =>
  Object.entries(state).filter((entry): entry is [string, Map<string, WireRecord>] => entry[1] instanceof Map)

/**
 * Changes a pool so that every field has another value, and every list another row, though everything is found by the same
 * keys: who answers what has always been answered is wrong now.
 */
export function changeState(state: State): void {
  for (const [, table] of tablesOf(state)) for (const [key, row] of table) table.set(key, changed(row))
  for (const rows of [state.usages, state.mauPeriods, state.rightsItems]) {
    for (const [index, row] of rows.entries()) rows[index] = changed(row)
  }
  state.currentPackage = changed(state.currentPackage)
  state.securitySettings = changed(state.securitySettings)
  state.mfaSettings = { enabledFactors: ['FACE'] }
  state.emailProvider = { ...state.emailProvider, enabled: false }
  for (const [key, department] of state.departments) {
    state.departments.set(key, { ...department, code: other(department['code']) })
  }
  changeLists(state)
}

/** Takes a row out of lists, and adds one to others. */
function changeLists(state: State): void {
  const dropLast = (table: Map<string, WireRecord>, fields: WireRecord = {}) => {
    const found = [...table].filter(([, row]) => Object.entries(fields).every(([name, value]) => row[name] === value))
    table.delete(found.at(-1)?.[0] ?? '')
  }
  dropLast(state.orders)
  dropLast(state.groupMembers, { code: 'finance' })
  dropLast(state.roleMembers, { code: 'auditor' })
  dropLast(state.departmentMembers, { organizationCode: 'acme' })
  const leaving = [...state.users.keys()].at(-1)
  for (const [key, { userId }] of state.logins) if (userId === leaving) state.logins.delete(key)
  state.groups.set('finance-2', { code: 'finance-2', name: 'Finance of another country' })
  state.roles.set('billing/payer', { namespace: 'billing', code: 'payer', status: 'ENABLE' })
  state.organizations.set('labs-2', { organizationCode: 'labs-2', organizationName: 'Labs' })
  for (const [table, resource] of [
    [state.grants, 'invoice'],
    [state.dataGrants, 'shelf'],
  ] as const) {
    for (const [key, grant] of table) if (grant['resource'] === resource) table.delete(key)
  }
  const role = `default/auditor/${[...state.users.keys()][0]}`
  if (!state.roleMembers.delete(role)) state.roleMembers.set(role, { namespace: 'default', code: 'auditor' })
  const [said = {}] = state.applicationAuthorizations.values()
  const appId = [...state.applications.keys()].at(-1)
  state.applicationAuthorizations.set('said-2', { ...said, id: 'said-2', appId, effect: 'DENY' })
}
