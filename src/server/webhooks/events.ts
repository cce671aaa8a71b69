// GenAuth's events: what each of them is about.

import type { Thing } from '../../genauth/keep.js'

/** What is kept of an event: one of them carries both secrets of the pool. */
export interface Heard {
  /** Its name or, where all events about an object mean the same, that object. */
  readonly name: string
  /** What ends; nothing for an event that changes nothing that is kept. */
  readonly things: readonly Thing[]
}

type Data = Readonly<Record<string, unknown>>

interface About {
  readonly kind: string
  /** Guess: how the data name the thing. Left out where any of the kind may have changed. */
  idOf?(data: Data): unknown
}

const within = (data: Data, name: string): Data => {
  const value = data[name]
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

const user: About = { kind: 'users', idOf: data => within(data, 'user')['id'] ?? data['userId'] ?? data['id'] }
const group: About = { kind: 'groups', idOf: data => data['code'] ?? within(data, 'group')['code'] }
const organization: About = {
  kind: 'organizations',
  idOf: data => data['organizationCode'] ?? within(data, 'organization')['organizationCode'],
}
/** A code alone does not say which namespace it is of. */
const role: About = {
  kind: 'roles',
  idOf(data) {
    const { namespace, code } = 'role' in data ? within(data, 'role') : data
    return isId(namespace) && isId(code) ? `${namespace}/${code}` : undefined
  },
}
const permissions: About = { kind: 'permissions' }
const applications: About = { kind: 'applications' }

/** By the name of an event, or what is before its colon. */
const EVENTS: Readonly<Record<string, readonly About[]>> = {
  login: [user],
  register: [user],
  'mfa:verified': [user],
  'unusual-location': [user],
  user: [user],
  'user:organization-node-update': [user, { kind: 'organizations' }],
  group: [group],
  role: [role],
  // Somebody is no member of a role any more.
  subject: [{ kind: 'roles' }],
  organization: [organization],
  application: [applications],
  permission: [permissions],
  resource: [permissions],
  'privilege-namespace': [permissions],
  'data-resource': [permissions],
  'data-strategy-permission': [permissions],
  'user-pool': [{ kind: 'settings' }],
  // These change nothing that is kept.
  test: [],
  kick: [],
  'refresh-token': [],
}

/** What an event is about; undefined for an event that is not known. */
export function heard(eventName: string, data: unknown): Heard | undefined {
  const [object = ''] = eventName.split(':')
  const name = [eventName, object].find(one => Object.hasOwn(EVENTS, one))
  if (name === undefined) return undefined
  const known = typeof data === 'object' && data !== null ? (data as Data) : {}
  return { name, things: EVENTS[name]?.map(about => thingOf(about, known)) ?? [] }
}

/** Another shape than expected ends the whole kind. */
function thingOf({ kind, idOf }: About, data: Data): Thing {
  const id = idOf?.(data)
  return isId(id) ? { kind, id } : { kind }
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 512
