// The fields of custom fields that need calls.

import { checkText, checkWord } from '../../argument.js'
import { callTo } from '../../genauth/plan.js'
import type { Reader } from '../../genauth/reader.js'
import { type Field, valueIn } from '../../genauth/wire/kinds.js'
import type { QueryCustomFieldsArgs, Resolvers, UserCustomFieldArgs } from '../../generated/graphql.js'
import { each, planEach } from '../../planning/each-reads.js'
import { askedBy, type Planner, planOne } from '../../planning/field-plan.js'
import { once, type ReadContext, reads } from '../../planning/reads.js'
import { getGroup, groupWithCustomData } from '../groups/entity.js'
import { getCustomFields, getRoleData, getUserBaseFields, type RoleKey, type Target } from './custom-fields.js'
import { type CustomValueRecord, valueAt, valuesOf } from './custom-values.js'

/** Reads the custom fields of a record; undefined if there is no such record. */
type ReadData<Parent> = (parent: Parent, reader: Reader) => unknown

const ofRecord: ReadData<object> = record =>
  valueIn('customData' in record ? (record.customData as Field<unknown>) : null)
const ofGroup: ReadData<{ readonly code: string }> = async (group, reader) => {
  if ('customData' in group) return ofRecord(group, reader)
  const found = await reader.load(callTo(getGroup, groupWithCustomData(group)))
  return found === null ? undefined : valueIn(found.customData)
}
const ofRole: ReadData<RoleKey> = async ({ namespace, code }, reader) =>
  (await reader.load(callTo(getRoleData, { namespace, code }))) ?? undefined
const planRoleData = each(getRoleData, ({ namespace, code }: RoleKey) => ({ namespace, code })).plan

/** The definitions are read once for all records, beside what their values take. */
const planWith =
  (target: Target, planData: Planner | undefined): Planner =>
  field => {
    const { steps, objects } = planOne(callTo(getCustomFields, target), askedBy(field.parent))
    const data = planData?.(field).steps ?? []
    return { steps: [...steps, ...data], objects: { ...objects, round: Math.max(objects.round, field.parent.round) } }
  }

/** `customFields` and `customField` of one type of records. */
function fieldsOf<Parent>(target: Target, dataOf: ReadData<Parent>, planData?: Planner) {
  const plan = planWith(target, planData)
  const read = (parent: Parent, { reader }: ReadContext) =>
    Promise.all([
      reader.load(callTo(getCustomFields, target)),
      Promise.resolve(parent).then(record => dataOf(record, reader)),
    ])
  return {
    customFields: reads(async (parent: Parent, _args: unknown, context) => {
      const [definitions, data] = await read(parent, context)
      return definitions && data !== undefined ? valuesOf(definitions, data) : null
    }, plan),
    customField: reads(
      async (parent: Parent, args: UserCustomFieldArgs, context) => {
        const key = checkText('key', args.key)
        const [definitions, data] = await read(parent, context)
        return definitions && data !== undefined ? valueAt(definitions, key, data) : null
      },
      field => {
        checkText('key', field.args['key'])
        return plan(field)
      },
    ),
  }
}

export const customFieldResolvers = {
  Query: {
    customFields: once(getCustomFields, ({ target }: QueryCustomFieldsArgs) => checkWord('target', target)),
    userBaseFields: once(getUserBaseFields, () => undefined),
  },
  User: fieldsOf('USER', ofRecord),
  Group: fieldsOf('GROUP', ofGroup, planEach(getGroup)),
  Department: fieldsOf('DEPARTMENT', ofRecord),
  Role: fieldsOf('ROLE', ofRole, planRoleData),
  CustomFieldValue: {
    key: ({ definition }: CustomValueRecord) => definition.key,
    label: ({ definition }: CustomValueRecord) => valueIn(definition.label),
    dataType: ({ definition }: CustomValueRecord) => valueIn(definition.dataType),
    rawDataType: ({ definition }: CustomValueRecord) => valueIn(definition.rawDataType),
  },
} satisfies Resolvers
