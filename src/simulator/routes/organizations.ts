// The simulated endpoints of organizations and departments.

import { refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, WireRecord } from '../state.js'
import { isOn, sent, withParts } from './custom-data.js'
import { byId, collection, pageOf, textOf, textsIn } from './forms.js'
import type { Route, Routes } from './route.js'
import { userAs } from './users.js'

type Asked = SimulatorRequest['params']

const notFound = () => refuse(404, 'notFound')

const departmentsOf = ({ organizationCode }: Asked, { departments }: State) =>
  [...departments.values()].filter(department => department['organizationCode'] === organizationCode)

/** The department that is asked for; "root" is the first of its organization. */
function departmentOf(asked: Asked, state: State): WireRecord | undefined {
  const departments = departmentsOf(asked, state)
  if (asked['departmentId'] === 'root') return departments[0]
  return departments.find(({ departmentId }) => departmentId === asked['departmentId'])
}

/** An answer about a department that exists. */
const about =
  (answer: (department: WireRecord, asked: Asked, state: State) => ReturnType<typeof success>): Route =>
  (asked, state) => {
    const department = departmentOf(asked, state)
    return department === undefined ? notFound() : answer(department, asked, state)
  }

const whole = (rows: readonly WireRecord[], asked: Asked) =>
  success({ totalCount: rows.length, list: rows.map(row => sent(row, asked)) })

const childrenOf = ({ departmentId }: WireRecord, asked: Asked, state: State) =>
  departmentsOf(asked, state).filter(({ parentDepartmentId }) => parentDepartmentId === departmentId)

function descendantsOf(department: WireRecord, asked: Asked, state: State): WireRecord[] {
  return childrenOf(department, asked, state).flatMap(child => [child, ...descendantsOf(child, asked, state)])
}

const listDepartmentMembers = about((department, asked, state) => {
  const below = isOn(asked, 'includeChildrenDepartments') ? descendantsOf(department, asked, state) : []
  const ids = new Set([department, ...below].map(({ departmentId }) => departmentId))
  const users = [...state.departmentMembers.values()]
    .filter(({ departmentId }) => ids.has(departmentId))
    .map(({ userId }) => state.users.get(String(userId)))
    .filter(user => user !== undefined)
  return pageOf(
    users.map(user => userAs(user, asked)),
    users.length,
    asked,
  )
})

/** The departments from the root to one, with it. */
function pathTo(department: WireRecord, state: State): WireRecord[] {
  const { organizationCode, parentDepartmentId } = department
  const above = state.departments.get(`${organizationCode}/${parentDepartmentId}`)
  return [...(above ? pathTo(above, state) : []), department]
}

const getUserDepartments: Route = (asked, state) => {
  if (!state.users.has(String(asked['userId']))) return notFound()
  const rows = [...state.departmentMembers.values()]
    .filter(({ userId }) => userId === asked['userId'])
    .flatMap(({ organizationCode, departmentId, isLeader, isMainDepartment, joinedAt }) => {
      const department = state.departments.get(`${organizationCode}/${departmentId}`)
      if (department === undefined) return []
      const { name, description, code, createdAt, openDepartmentId, isVirtualNode, customData } = department
      const path = pathTo(department, state)
      const paths = isOn(asked, 'withDepartmentPaths') && {
        departmentIdPath: path.map(above => above['departmentId']),
        departmentCodePath: path.map(above => above['code']),
        departmentNamePath: path.map(above => above['name']),
      }
      const of = { name, description, code, createdAt, openDepartmentId, isVirtualNode, customData }
      const how = { isRoot: path.length === 1, isLeader, isMainDepartment, joinedAt }
      return [sent({ organizationCode, departmentId, ...of, ...how, ...paths }, asked)]
    })
  return pageOf(rows, rows.length, asked)
}

/** Guess: codes that do not exist are left out. */
const getOrganizationBatch: Route = (asked, { organizations }) => {
  const found = textsIn(asked, 'organizationCodeList')
    .map(code => organizations.get(code))
    .filter(row => row !== undefined)
  return success(found.map(row => sent(row, asked)))
}

const matching = ({ organizationCode, organizationName }: WireRecord, asked: Asked) => {
  const words = (textOf(asked, 'keywords') ?? '').toLowerCase()
  return [organizationCode, organizationName].some(text => String(text).toLowerCase().includes(words))
}

export const organizationRoutes: Routes = {
  'GET /api/v3/get-organization': withParts(byId('organizations', { absent: notFound })),
  'GET /api/v3/get-organization-batch': getOrganizationBatch,
  'GET /api/v3/list-organizations': withParts(collection('organizations')),
  'GET /api/v3/search-organizations': withParts(collection('organizations', { keeps: matching })),
  'GET /api/v3/get-department': about((department, asked) => success(sent(department, asked))),
  'GET /api/v3/list-children-departments': about((department, asked, state) =>
    whole(childrenOf(department, asked, state), asked),
  ),
  'GET /api/v3/get-all-departments': (asked, state) => {
    const departments = departmentsOf(asked, state)
    return departments.length === 0 ? notFound() : whole(departments, asked)
  },
  /** Guess: a search finds what has the text in its name or code. */
  'POST /api/v3/search-departments': (asked, state) => {
    const words = String(asked['keywords']).toLowerCase()
    const found = departmentsOf(asked, state).filter(({ name, code }) =>
      `${name} ${code}`.toLowerCase().includes(words),
    )
    return success(found.map(row => sent(row, asked)))
  },
  'GET /api/v3/list-department-members': listDepartmentMembers,
  'GET /api/v3/get-user-departments': getUserDepartments,
}
