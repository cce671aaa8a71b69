// Applications as other domains have them: by their ids.

import type { Endpoint } from '../../genauth/endpoint.js'
import { callTo, type PlannedCall } from '../../genauth/plan.js'
import { planEach } from '../../planning/each-reads.js'
import type { FieldPlan } from '../../planning/field-plan.js'
import { bringing } from '../../planning/list-plans.js'
import { type Reads, reads } from '../../planning/reads.js'
import { getApplication, getApplicationSimpleInfo } from './endpoints.js'
import { type ApplicationParent, type ApplicationReference, configurationShape } from './records.js'

/** Whether a field of the configuration is selected. */
export const needsConfiguration = (names: ReadonlySet<string>): boolean =>
  [...names].some(name => Object.hasOwn(configurationShape, name))

/** The endpoint that has all selected fields, but perhaps for the type. */
export const endpointFor = (names: ReadonlySet<string>): Endpoint<ApplicationReference, ApplicationParent> =>
  needsConfiguration(names) ? getApplication : getApplicationSimpleInfo

/** The call that reads an application. */
export const callFor = (appId: string, names: ReadonlySet<string>): PlannedCall<ApplicationParent> =>
  callTo(endpointFor(names), { appId })

const SIMPLE: ReadonlySet<string> = new Set([getApplicationSimpleInfo.name])

/** Applications have their type, unless they are read with their configuration, which may leave it out. */
export const broughtBy = (names: ReadonlySet<string>): ReadonlySet<string> | undefined =>
  needsConfiguration(names) ? undefined : SIMPLE

/** A plan whose objects are applications. */
export const ofApplications = (plan: FieldPlan, names: ReadonlySet<string>): FieldPlan =>
  bringing(plan, broughtBy(names))

/** A field that is the application with an id that its parent object has; null if there is none. */
export const applicationOf = <Parent>(idOf: (parent: Parent) => unknown): Reads<Parent, unknown, ApplicationParent> =>
  reads(
    async (parent, _args, { reader, select }, info) => {
      const appId = idOf(parent)
      if (appId instanceof Error) throw appId
      return typeof appId === 'string' ? reader.load(callFor(appId, select(info).names)) : null
    },
    field => {
      const { names } = field.selected
      return ofApplications(planEach(endpointFor(names))(field), names)
    },
  )
