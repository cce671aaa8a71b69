// The audits of organizations and departments.

import { deepStrictEqual, ok } from 'node:assert/strict'
import { type Audit, codeOf, dataOf, type Fields, isText, rowsOf, success } from './audit.js'
import type { Probe } from './probe.js'

const NOBODY = 'no-such-organization'

async function anOrganization(probe: Probe): Promise<Fields> {
  const [organization] = await rowsOf(probe.get('list-organizations', { page: 1, limit: 1 }), 'list')
  ok(organization, 'the pool has no organization')
  return organization
}

const codeIn = async (probe: Probe) => String((await anOrganization(probe))['organizationCode'])

/** A list that GenAuth returns whole, as long as its count says. */
async function wholeList(probe: Probe, endpoint: string, params: Readonly<Record<string, string>>): Promise<Fields[]> {
  const data = await success(probe.get(endpoint, params))
  const list = data['list'] as Fields[]
  ok(Array.isArray(list), '"list" is not a list')
  const { totalCount } = data
  ok(
    typeof totalCount === 'boolean' || !(Number(totalCount) > list.length),
    `"totalCount" is ${totalCount} for ${list.length} rows`,
  )
  return list
}

export const directoryAudits: readonly Audit[] = [
  {
    id: 'ORGANIZATIONS-1',
    level: 'MUST',
    name: 'an organization of the list is found by its code, alone and in bulk',
    async run(probe) {
      const organizationCode = await codeIn(probe)
      deepStrictEqual(
        dataOf(await probe.get('get-organization', { organizationCode }))['organizationCode'],
        organizationCode,
      )
      const found = await success(
        probe.get('get-organization-batch', { organizationCodeList: `${organizationCode},${NOBODY}` }),
      )
      deepStrictEqual(
        (found as unknown as Fields[]).map(one => one['organizationCode']),
        [organizationCode],
      )
    },
  },
  {
    id: 'ORGANIZATIONS-2',
    level: 'MUST',
    name: 'an unknown organization gets 404',
    run: async probe => deepStrictEqual(codeOf(await probe.get('get-organization', { organizationCode: NOBODY })), 404),
  },
  {
    id: 'ORGANIZATIONS-3',
    level: 'MUST',
    name: 'an organization is found by its code as a search',
    async run(probe) {
      const keywords = await codeIn(probe)
      const found = await rowsOf(probe.get('search-organizations', { keywords, page: 1, limit: 50 }), 'list')
      ok(
        found.some(({ organizationCode }) => organizationCode === keywords),
        'it is not found',
      )
    },
  },
  {
    id: 'DEPARTMENTS-1',
    level: 'MUST',
    name: '"root" is the root of an organization, under an id of its own',
    async run(probe) {
      const { organizationCode, departmentId } = await anOrganization(probe)
      const root = dataOf(
        await probe.get('get-department', { organizationCode: String(organizationCode), departmentId: 'root' }),
      )
      isText(root, ['organizationCode', 'departmentId', 'name'])
      deepStrictEqual(root['departmentId'], departmentId)
    },
  },
  {
    id: 'DEPARTMENTS-2',
    level: 'MUST',
    guess: true,
    name: 'the tree and the children of a department are returned whole, and agree',
    async run(probe) {
      const { organizationCode, departmentId } = await anOrganization(probe)
      const of = { organizationCode: String(organizationCode) }
      const tree = await wholeList(probe, 'get-all-departments', of)
      const children = await wholeList(probe, 'list-children-departments', {
        ...of,
        departmentId: String(departmentId),
      })
      const below = tree.filter(({ parentDepartmentId }) => parentDepartmentId === departmentId)
      const idsOf = (rows: readonly Fields[]) => rows.map(row => row['departmentId']).sort()
      deepStrictEqual(idsOf(below), idsOf(children))
    },
  },
  {
    id: 'DEPARTMENTS-4',
    level: 'SHOULD',
    guess: true,
    name: 'a department is found by its name as a search',
    async run(probe) {
      const { organizationCode, departmentId } = await anOrganization(probe)
      const of = { organizationCode: String(organizationCode), departmentId: String(departmentId) }
      const { name } = dataOf(await probe.get('get-department', of))
      const found = (await success(
        probe.post('search-departments', { keywords: name, organizationCode }),
      )) as unknown as Fields[]
      ok(
        found.some(row => row['departmentId'] === departmentId),
        'it is not found',
      )
    },
  },
  {
    id: 'DEPARTMENTS-3',
    level: 'MUST',
    name: 'the members of a department are users, who have it among their departments',
    async run(probe) {
      const { organizationCode, departmentId } = await anOrganization(probe)
      const asked = {
        organizationCode: String(organizationCode),
        departmentId: String(departmentId),
        page: 1,
        limit: 1,
      }
      const [user] = await rowsOf(probe.get('list-department-members', asked), 'list')
      ok(user, 'the root of the organization has no member')
      const mine = await rowsOf(
        probe.get('get-user-departments', { userId: String(user['userId']), page: 1, limit: 50 }),
        'list',
      )
      ok(
        mine.some(row => row['departmentId'] === departmentId),
        'it is not among them',
      )
    },
  },
]
