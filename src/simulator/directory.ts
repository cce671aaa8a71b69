// The sample directory of the simulator: organizations, their departments, and who is in them.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const ORGANIZATIONS = [
  ['acme', 'Acme', '6229c4deb3e4d8a20b6021ff'],
  ['acme-labs', 'Acme Labs', '6229c4deb3e4d8a20b602200'],
] as const

const TEAMS = {
  Engineering: ['Platform', 'Web', 'Data'],
  Finance: ['Accounting', 'Payroll', 'Treasury'],
  Sales: ['Stores', 'Wholesale', 'Partners'],
  Support: ['First Line', 'Second Line', 'Training'],
  Research: ['Products', 'Packaging', 'Trials'],
} as const

type Directory = Pick<State, 'organizations' | 'departments' | 'departmentMembers'>

/** Two organizations of three levels; every user is in one of their departments, and the first of each leads it. */
export function createDirectory(random: Random, userIds: readonly string[]): Directory {
  const organizations: WireRecord[] = []
  const departments: WireRecord[] = []
  for (const [organizationCode, organizationName, rootId] of ORGANIZATIONS) {
    const create = (name: string, above: string | undefined, hasChildren: boolean) => {
      const departmentId = above === undefined ? rootId : random.hex(24)
      departments.push({
        organizationCode,
        departmentId,
        name,
        code: `${organizationCode}-${name}-${departments.length}`.toLowerCase().replaceAll(' ', '-'),
        description: `${name} of ${organizationName}`,
        openDepartmentId: `od-${departments.length}`,
        // Guess: nothing is above the root.
        parentDepartmentId: above ?? 'root',
        createdAt: '2023-01-01T00:00:00.000Z',
        updatedAt: '2024-01-01T00:00:00.000Z',
        hasChildren,
        isVirtualNode: false,
        status: 'true',
        customData: { costCentre: String(1000 + departments.length) },
      })
      return departmentId
    }
    const root = create(organizationName, undefined, true)
    for (const [team, groups] of Object.entries(TEAMS)) {
      const id = create(team, root, true)
      for (const group of groups) create(group, id, false)
    }
    organizations.push({
      organizationCode,
      organizationName,
      description: `The organization ${organizationName}`,
      createdAt: '2023-01-01T00:00:00.000Z',
      updatedAt: '2024-01-01T00:00:00.000Z',
      departmentId: root,
      hasChildren: true,
      isVirtualNode: false,
      tenantId: random.hex(24),
      status: 'true',
      customData: { country: 'SG' },
    })
  }

  const members = userIds.map((userId, index): WireRecord => {
    const { organizationCode, departmentId } = departments[index % departments.length] as WireRecord
    const isFirst = index < departments.length
    return {
      organizationCode,
      departmentId,
      userId,
      isLeader: isFirst,
      isMainDepartment: true,
      joinedAt: '2024-02-01T00:00:00.000Z',
    }
  })
  const of = (id: unknown) => members.filter(({ departmentId }) => departmentId === id)
  const counted = (record: WireRecord): WireRecord => {
    const direct = of(record['departmentId'])
    const leaderUserIds = direct.filter(({ isLeader }) => isLeader).map(({ userId }) => userId)
    return { ...record, membersCount: direct.length, leaderUserIds }
  }
  return {
    organizations: table('organizations', organizations.map(counted)),
    departments: table('departments', departments.map(counted)),
    departmentMembers: table('departmentMembers', members),
  }
}
