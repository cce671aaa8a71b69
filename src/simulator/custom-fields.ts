// The sample custom fields of the simulator.

import { type State, table, type WireRecord } from './state.js'

const TYPES = [
  ['USER', 'badge', 'STRING'],
  ['USER', 'remote', 'BOOLEAN'],
  ['USER', 'height', 'NUMBER'],
  ['USER', 'joined', 'DATETIME'],
  ['USER', 'school', 'ENUM'],
  ['USER', 'pin', 'STRING'],
  ['GROUP', 'budget', 'NUMBER'],
  ['ROLE', 'level', 'NUMBER'],
  ['DEPARTMENT', 'costCentre', 'STRING'],
] as const

const definition = (targetType: string, key: string, dataType: string): WireRecord => ({
  ...{ targetType, key, dataType },
  createdAt: '2022-03-17T05:23:01.567Z',
  label: `The ${key}`,
  description: `What the ${key} is`,
  // Whoever may see it sees it encrypted.
  encrypted: key === 'pin',
  isUnique: key === 'badge',
  userEditable: false,
  visibleInAdminConsole: true,
  visibleInUserCenter: true,
  i18n: {
    label: { 'zh-CN': { enabled: false, value: key }, 'en-US': { enabled: true, value: `The ${key}` } },
  },
  ...(dataType === 'ENUM' && {
    options: [
      { value: 'pku', label: 'Peking University' },
      { value: 'nus', label: 'National University of Singapore' },
    ],
  }),
})

/** Fields of every type and target, with values for every role. */
export function createCustomFields({
  roles,
}: Pick<State, 'roles'>): Pick<State, 'customFields' | 'userBaseFields' | 'roleData'> {
  return {
    customFields: table(
      'customFields',
      TYPES.map(([targetType, key, dataType]) => definition(targetType, key, dataType)),
    ),
    userBaseFields: table(
      'userBaseFields',
      (['name', 'birthdate'] as const).map(key => definition('USER', key, 'STRING')),
    ),
    roleData: table(
      'roleData',
      [...roles.values()].map(({ namespace, code }, index) => ({ namespace, code, customData: { level: index + 1 } })),
    ),
  }
}
