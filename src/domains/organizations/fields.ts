// The fields of organizations and departments that need calls.

import { checkText } from '../../argument.js'
import { callTo } from '../../genauth/plan.js'
import type {
  DepartmentMembersArgs,
  OrganizationDepartmentsArgs,
  QueryOrganizationsArgs,
  Resolvers,
} from '../../generated/graphql.js'
import { each, several } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf, ofRows } from '../../planning/list-reads.js'
import { reads } from '../../planning/reads.js'
import { CUSTOM_FIELDS, needsCustomFields } from '../custom-data.js'
import { getUser, partsOfRows, USERS, userAs } from '../users/entity.js'
import { askFor, DEPARTMENTS, departmentIn, hasCustomData } from './ask.js'
import {
  type DepartmentAsk,
  getAllDepartments,
  getDepartment,
  getOrganization,
  listChildrenDepartments,
  listDepartmentMembers,
  listOrganizations,
  type OrganizationAsk,
  searchDepartments,
  searchOrganizations,
} from './endpoints.js'
import { membershipResolvers, planDepartment } from './memberships.js'
import {
  type DepartmentParent,
  type DepartmentRecord,
  type DepartmentReference,
  departmentShape,
  type OrganizationParent,
  type OrganizationRecord,
  type OrganizationReference,
  organizationShape,
} from './records.js'
import { ANSWERED, answerFromTree, needsCustomData } from './tree.js'

type Fields = Record<string, unknown>

const organization: Entity<OrganizationReference & Fields, OrganizationRecord, OrganizationAsk> = {
  endpoint: getOrganization,
  shape: organizationShape,
  needs: ['leaders'],
  keyOf: ({ organizationCode }) => ({ organizationCode: checkText('organizationCode', organizationCode) }),
  inputOf: ({ organizationCode }, selected) => ({ organizationCode, customData: hasCustomData(selected) }),
}

const department: Entity<DepartmentReference & Fields, DepartmentRecord, DepartmentAsk> = {
  endpoint: getDepartment,
  shape: departmentShape,
  needs: ['leaders', 'parent', ...CUSTOM_FIELDS],
  // The root is known by an id of its own once it is read.
  isOwnKey: ({ departmentId }) => departmentId !== 'root',
  keyOf: ({ organizationCode, departmentId }) => ({
    organizationCode: checkText('organizationCode', organizationCode),
    departmentId: checkText('departmentId', departmentId),
  }),
  inputOf: (key, selected) => askFor(key.departmentId, key, selected),
}

/** How many departments an organization and a search usually have, and how many children and leaders a department. */
const USUAL = { departments: 50, found: 10, children: 20, leaders: 2 }

const leaders = several(
  getUser,
  (parent: DepartmentParent | OrganizationParent) => {
    const ids = 'leaderUserIds' in parent && Array.isArray(parent.leaderUserIds) ? parent.leaderUserIds : []
    return ids.map(userAs).filter(asked => asked !== undefined)
  },
  { ...USERS, usual: USUAL.leaders },
)

const allDepartments = each(
  getAllDepartments,
  ({ organizationCode }: OrganizationReference) => ({ organizationCode }),
  { usual: USUAL.departments, parts: selected => ({ customData: needsCustomData(selected) }) },
)

const foundDepartments = each(
  searchDepartments,
  ({ organizationCode }: OrganizationReference, { search }: OrganizationDepartmentsArgs) => ({
    organizationCode,
    search: checkText('search', search),
  }),
  { ...DEPARTMENTS, usual: USUAL.found },
)

export const organizationResolvers = {
  Query: {
    organization: byKey(organization),
    organizations: connection(({ search }: QueryOrganizationsArgs, selected) => {
      const customData = needsCustomFields(ofRows(selected))
      return search == null
        ? listOrganizations.of({ customData })
        : searchOrganizations.of({ customData, search: checkText('search', search) })
    }),
    department: byKey(department),
  },
  Organization: {
    __resolveReference: reference(organization),
    root: each(getDepartment, (parent: OrganizationReference) => departmentIn(parent, 'root'), DEPARTMENTS),
    departments: reads(
      async (organization: OrganizationReference, args: OrganizationDepartmentsArgs, context, info) => {
        if (args.search != null) return foundDepartments(organization, args, context, info)
        const { organizationCode } = organization
        const { reader, select } = context
        const customData = needsCustomData(select(info))
        const rows = await reader.load(callTo(getAllDepartments, { organizationCode, customData }))
        if (rows !== null) answerFromTree(rows, customData, reader)
        return rows
      },
      field => {
        if (field.args['search'] != null) return foundDepartments.plan(field)
        const plan = allDepartments.plan(field)
        return { ...plan, objects: { ...plan.objects, brings: ANSWERED } }
      },
    ),
    leaders,
  },
  Department: {
    __resolveReference: reference(department),
    parent: reads(async (own: DepartmentParent, _args, { reader, select }, info) => {
      const parentDepartmentId = 'parentDepartmentId' in own && own.parentDepartmentId
      if (parentDepartmentId instanceof Error) throw parentDepartmentId
      if (!parentDepartmentId) return null
      const above = await reader.load(callTo(getDepartment, askFor(parentDepartmentId, own, select(info))))
      // Guess: "root" stands for the parent of the root itself, or of the departments below it.
      return above?.departmentId === own.departmentId ? null : above
    }, planDepartment),
    children: each(
      listChildrenDepartments,
      (parent: DepartmentReference) => departmentIn(parent, parent.departmentId),
      { ...DEPARTMENTS, usual: USUAL.children },
    ),
    leaders,
    members: connectionOf(
      listDepartmentMembers,
      ({ organizationCode, departmentId }: DepartmentReference, { includeDescendants }: DepartmentMembersArgs) => ({
        organizationCode,
        departmentId,
        includeDescendants,
      }),
      partsOfRows,
    ),
  },
  ...membershipResolvers,
} satisfies Resolvers
