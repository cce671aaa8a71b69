// The data of a simulated user pool.

/** An object as it is sent. Its values are unrestricted, so that tests can also use invalid ones. */
export type WireRecord = Readonly<Record<string, unknown>>

/** Records by their key, in the order of GenAuth's lists. */
export type Table = Map<string, WireRecord>

/** All tables, each with the fields that are the key of its records. */
export const KEYS = {
  orders: ['orderNo'],
  /** An order without a payment has no record. */
  payments: ['orderNo'],
  users: ['userId'],
  groups: ['code'],
  groupMembers: ['code', 'userId'],
  roles: ['namespace', 'code'],
  roleMembers: ['namespace', 'code', 'userId'],
  /** The latest first. */
  logins: ['userId', 'time'],
  archivedUsers: ['userId'],
  organizations: ['organizationCode'],
  /** The root of an organization before the departments below it. */
  departments: ['organizationCode', 'departmentId'],
  departmentMembers: ['departmentId', 'userId'],
  applications: ['appId'],
  applicationAuthorizations: ['id'],
  roleDepartments: ['namespace', 'code', 'departmentId'],
  /** The latest first, as the next. */
  userActionLogs: ['requestId'],
  adminAuditLogs: ['requestId'],
  webhooks: ['webhookId'],
  namespaces: ['code'],
  resources: ['namespace', 'code'],
  grants: ['namespace', 'resource', 'userId', 'action'],
  /** What groups, roles and departments may do. */
  otherGrants: ['targetType', 'targetIdentifier', 'namespace', 'resource'],
  permissionSpaces: ['code'],
  dataResources: ['namespaceCode', 'resourceCode'],
  dataGrants: ['permissionSpace', 'resource', 'userId', 'action'],
  dataPolicies: ['policyId'],
  policyTargets: ['policyId', 'targetType', 'targetIdentifier'],
  customFields: ['targetType', 'key'],
  userBaseFields: ['key'],
  /** The custom fields of roles, which these do not have themselves. */
  roleData: ['namespace', 'code'],
  identitySources: ['id'],
  pipelineFunctions: ['funcId'],
  eventApps: ['identifier'],
  events: ['code'],
  emailTemplates: ['type'],
  webhookLogs: ['webhookId', 'timestamp'],
  webhookEvents: ['value'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>

export type TableName = keyof typeof KEYS

/** The key of a record in its table: the fields of the key, separated by slashes. */
export const keyOf = (table: TableName, record: WireRecord): string =>
  KEYS[table].map(name => String(record[name])).join('/')

/** A table of records, in their order. */
export const table = (name: TableName, records: readonly WireRecord[]): Table =>
  new Map(records.map(record => [keyOf(name, record), record]))

/** What a pool has one of. */
interface Documents {
  currentPackage: WireRecord
  usages: WireRecord[]
  /** Periods of `YYYYMMDD` dates. */
  mauPeriods: WireRecord[]
  rightsItems: WireRecord[]
  securitySettings: WireRecord
  mfaSettings: WireRecord
  emailProvider: WireRecord
}

/** The data of the simulated user pool; tests may change all of it while the simulator runs. */
export type State = { readonly [Name in TableName]: Table } & Documents

/** What is bought and used. */
export type Billing = Pick<State, 'orders' | 'payments' | 'currentPackage' | 'usages' | 'mauPeriods' | 'rightsItems'>
