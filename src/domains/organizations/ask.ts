// What departments are asked for.

import type { Selection } from '../../selection.js'
import { needsCustomFields } from '../custom-data.js'
import type { DepartmentAsk } from './endpoints.js'
import type { OrganizationReference } from './records.js'

/** Whether custom fields are selected, which are sent only if they are asked for. */
export const hasCustomData = ({ names }: Selection): boolean => needsCustomFields(names)

/** A department of the organization that something belongs to. */
export const departmentIn = ({ organizationCode }: OrganizationReference, departmentId: string) => ({
  organizationCode,
  departmentId,
})

/** Fields that are departments. */
export const DEPARTMENTS = { parts: (selected: Selection) => ({ customData: hasCustomData(selected) }) }

/** A department with what is selected of it. */
export const askFor = (departmentId: string, of: OrganizationReference, selected: Selection): DepartmentAsk => ({
  ...departmentIn(of, departmentId),
  ...DEPARTMENTS.parts(selected),
})
