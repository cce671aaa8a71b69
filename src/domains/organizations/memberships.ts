// The departments of users, of which GenAuth's list says a part.

import type { GraphQLResolveInfo } from 'graphql'
import { callTo } from '../../genauth/plan.js'
import { valueIn } from '../../genauth/wire/kinds.js'
import type { Resolvers, UserDepartmentsArgs } from '../../generated/graphql.js'
import { planEach } from '../../planning/each-reads.js'
import type { Planner } from '../../planning/field-plan.js'
import { connectionOf, ofRows } from '../../planning/list-reads.js'
import { planned, type ReadContext, reads } from '../../planning/reads.js'
import type { Selection } from '../../selection.js'
import { needsCustomFields } from '../custom-data.js'
import type { UserReference } from '../users/records.js'
import { askFor, DEPARTMENTS } from './ask.js'
import { getDepartment, getUserDepartments } from './endpoints.js'
import {
  type DepartmentParent,
  type MembershipRecord,
  type MembershipWindow,
  membershipShape,
  type PlacedMembership,
} from './records.js'

/** Whether the list says all that is selected of a department. */
const isInRow = ({ names }: Selection) =>
  [...names].every(name => name === '__typename' || Object.hasOwn(membershipShape, name))

/** What the list says of a department, or the department where more of it is selected. @throws the error of the row */
async function departmentOf(
  row: MembershipRecord | Error,
  { reader, select }: ReadContext,
  info: GraphQLResolveInfo,
): Promise<DepartmentParent | null> {
  if (row instanceof Error) throw row
  const selected = select(info)
  return isInRow(selected) ? row : reader.load(callTo(getDepartment, askFor(row.departmentId, row, selected)))
}

/** A department whose key is known only once its parent object is read. */
export const planDepartment: Planner = planEach(getDepartment, DEPARTMENTS)

const planMembership: Planner = field =>
  isInRow(field.selected) ? { steps: [], objects: field.parent } : planDepartment(field)

/** How the user is in the department. */
const of =
  <Name extends 'isLeader' | 'isMainDepartment' | 'joinedAt'>(name: Name) =>
  ({ node }: PlacedMembership) =>
    node instanceof Error ? null : node[name]

/** The path from the root to the department. @throws UpstreamMalformed if it cannot be read */
const pathOf =
  (name: 'departmentIdPath' | 'departmentCodePath' | 'departmentNamePath') =>
  ({ node }: PlacedMembership) => {
    const path = node instanceof Error ? null : valueIn(node[name])
    return path && [...path]
  }

export const membershipResolvers = {
  User: {
    departments: connectionOf(
      getUserDepartments,
      ({ userId }: UserReference, _args: UserDepartmentsArgs) => ({ userId }),
      selected => ({
        customData: needsCustomFields(ofRows(selected)),
        paths: [...selected.below('edges').names].some(name => name.endsWith('Path')),
      }),
    ),
  },
  UserDepartmentConnection: {
    nodes: planned(
      ({ edges }: MembershipWindow, _args: unknown, context: ReadContext, info: GraphQLResolveInfo) =>
        Promise.all(edges.map(({ node }) => departmentOf(node, context, info).catch((error: Error) => error))),
      planMembership,
    ),
  },
  UserDepartmentEdge: {
    node: reads(
      ({ node }: PlacedMembership, _args, context, info) => departmentOf(node, context, info),
      planMembership,
    ),
    isLeader: of('isLeader'),
    isMainDepartment: of('isMainDepartment'),
    joinedAt: of('joinedAt'),
    departmentIdPath: pathOf('departmentIdPath'),
    departmentCodePath: pathOf('departmentCodePath'),
    departmentNamePath: pathOf('departmentNamePath'),
  },
} satisfies Resolvers
