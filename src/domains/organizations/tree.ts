// The tree of an organization, which answers for parents and children once it was read whole.

import { callTo } from '../../genauth/plan.js'
import type { Reader } from '../../genauth/reader.js'
import type { Rows } from '../../genauth/wire/record.js'
import type { Selection } from '../../selection.js'
import { needsCustomFields } from '../custom-data.js'
import { getDepartment, listChildrenDepartments } from './endpoints.js'
import type { DepartmentRecord } from './records.js'

/** What the tree answers for. */
export const ANSWERED: ReadonlySet<string> = new Set([getDepartment.name, listChildrenDepartments.name])

/** Whether custom fields are selected of departments, or of those above or below them. */
export const needsCustomData = (selected: Selection): boolean =>
  needsCustomFields(selected.names) ||
  ['parent', 'children'].some(name => selected.names.has(name) && needsCustomData(selected.below(name)))

/**
 * Stores what the tree says about each of its departments. A tree with a department that cannot be read answers for
 * nothing, as that one may be anybody's parent or child.
 * @param customData whether the departments have their custom fields
 */
export function answerFromTree(rows: Rows<DepartmentRecord>, customData: boolean, reader: Reader): void {
  const departments = rows.filter((row): row is DepartmentRecord => !(row instanceof Error))
  if (departments.length < rows.length) return
  const ids = new Set(departments.map(({ departmentId }) => departmentId))
  const tops = departments.filter(({ parentDepartmentId }) => !ids.has(String(parentDepartmentId)))
  const root = tops.length === 1 ? tops[0] : undefined

  // Of several that have none above them, one may be the root, and the others its children.
  const complete = root ? departments : departments.filter(department => !tops.includes(department))
  const children = new Map<string, DepartmentRecord[]>(complete.map(({ departmentId }) => [departmentId, []]))
  for (const department of departments) children.get(String(department.parentDepartmentId))?.push(department)

  // Whoever needs no custom fields is content with a department that has them.
  for (const asked of customData ? [true, false] : [false]) {
    for (const department of departments) {
      const { organizationCode, departmentId } = department
      const key = { organizationCode, departmentId, customData: asked }
      reader.prime(callTo(getDepartment, key), department)
      const below = children.get(departmentId)
      if (below) reader.prime(callTo(listChildrenDepartments, key), below)
    }
    if (root) {
      const key = { organizationCode: root.organizationCode, departmentId: 'root', customData: asked }
      reader.prime(callTo(getDepartment, key), root)
    }
  }
}
