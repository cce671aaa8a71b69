import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

/** A department whose record is found by its id. */
const DEPARTMENT = 'b860c85209e5c36b74c902f4'

const dataOf = (record: WireRecord | undefined) => (record?.['customData'] ?? {}) as Record<string, unknown>

const definitions = ({ customFields }: State, target: string) =>
  [...customFields.values()].filter(({ targetType }) => targetType === target)
const labelAt = ({ customFields }: State, key: string) => customFields.get(key)?.['label']

const VALUES = '{ key label dataType text number time boolean option { value label } }'
const nothing = { text: null, number: null, time: null, boolean: null, option: null }

/** The values of a user, by the types that the sample fields have. */
function valuesOf(state: State) {
  const { badge, remote, height, joined, school } = dataOf(state.users.get(FIRST))
  const byKey: Record<string, object> = {
    badge: { text: badge },
    remote: { boolean: remote },
    height: { number: String(height) },
    joined: { time: joined },
    school: { option: { value: school, label: school === 'pku' ? 'Peking University' : null } },
    pin: {},
  }
  return definitions(state, 'USER').map(({ key, label, dataType }) => ({
    ...{ key, label, dataType },
    ...nothing,
    ...byKey[String(key)],
  }))
}

const one = (of: string, key: string) => ({
  query: `{ ${of} { name customField(key: "${key}") { label text number } } }`,
  path: [of.split('(')[0] ?? '', 'customField'],
})

/** The example of each custom field that reads GenAuth. */
export const customFieldExamples: FieldExamples = {
  'Query.customFields': {
    query: `{ customFields(target: USER) {
      key dataType rawDataType label labels { language enabled value } encrypted isUnique createdAt options { value label }
    } }`,
    path: ['customFields'],
    endpoint: 'get-custom-fields',
    value: state =>
      definitions(state, 'USER').map(
        ({ key, dataType, label, encrypted, isUnique, createdAt, options = null, i18n }) => ({
          ...{ key, dataType, rawDataType: dataType, label, encrypted, isUnique, createdAt, options },
          labels: Object.entries((i18n as { label: Record<string, object> }).label).map(([language, said]) => ({
            language,
            ...said,
          })),
        }),
      ),
  },
  'Query.userBaseFields': {
    query: '{ userBaseFields { key label targetType } }',
    path: ['userBaseFields'],
    endpoint: 'get-user-base-fields',
    value: ({ userBaseFields }) =>
      [...userBaseFields.values()].map(({ key, label, targetType }) => ({ key, label, targetType })),
  },
  'User.customFields': {
    query: `{ user(userId: "${FIRST}") { status customFields ${VALUES} } }`,
    path: ['user', 'customFields'],
    endpoint: 'get-custom-fields',
    value: valuesOf,
  },
  'User.customField': {
    query: `{ user(userId: "${FIRST}") { status customField(key: "badge") ${VALUES} } }`,
    path: ['user', 'customField'],
    endpoint: 'get-custom-fields',
    value: state => valuesOf(state)[0],
  },
  'Group.customData': {
    query: `{ user(userId: "${FIRST}") { status groups { code name customData } } }`,
    path: ['user', 'groups', 0, 'customData'],
    endpoint: 'get-group',
    value: ({ groups, groupMembers }) => {
      const [first] = [...groupMembers.values()].filter(({ userId }) => userId === FIRST)
      return groups.get(String(first?.['code']))?.['customData']
    },
  },
  'Group.customFields': {
    query: '{ group(code: "finance") { name customFields { key label number } } }',
    path: ['group', 'customFields'],
    endpoint: 'get-custom-fields',
    value: state => {
      const { budget } = dataOf(state.groups.get('finance'))
      return [{ key: 'budget', label: labelAt(state, 'GROUP/budget'), number: budget }]
    },
  },
  'Group.customField': {
    ...one('group(code: "finance")', 'budget'),
    endpoint: 'get-custom-fields',
    value: state => {
      const { budget } = dataOf(state.groups.get('finance'))
      return { label: labelAt(state, 'GROUP/budget'), text: null, number: budget }
    },
  },
  'Role.customFields': {
    query: '{ role(code: "auditor") { name customFields { key number } } }',
    path: ['role', 'customFields'],
    endpoint: 'get-custom-data',
    value: ({ roleData }) => {
      const { level } = dataOf(roleData.get('default/auditor'))
      return [{ key: 'level', number: String(level) }]
    },
  },
  'Role.customField': {
    ...one('role(code: "auditor")', 'level'),
    endpoint: 'get-custom-fields',
    value: state => {
      const { level } = dataOf(state.roleData.get('default/auditor'))
      return { label: labelAt(state, 'ROLE/level'), text: null, number: String(level) }
    },
  },
  'Department.customFields': {
    query: `{ department(organizationCode: "acme", departmentId: "${DEPARTMENT}") { name customFields { key text } } }`,
    path: ['department', 'customFields'],
    endpoint: 'get-custom-fields',
    value: ({ departments }) => {
      const { costCentre } = dataOf(departments.get(`acme/${DEPARTMENT}`))
      return [{ key: 'costCentre', text: costCentre }]
    },
  },
  'Department.customField': {
    ...one(`department(organizationCode: "acme", departmentId: "${DEPARTMENT}")`, 'costCentre'),
    endpoint: 'get-custom-fields',
    value: state => {
      const { costCentre } = dataOf(state.departments.get(`acme/${DEPARTMENT}`))
      return { label: labelAt(state, 'DEPARTMENT/costCentre'), text: costCentre, number: null }
    },
  },
}
