// Plans of list fields, derived from the plans that their resolvers execute.

import { callTo } from '../genauth/plan.js'
import type { PagedEndpoint, PagedEndpoints } from '../paging/endpoint.js'
import { choosePages, pageAt, type Stretch } from '../paging/page.js'
import type { ConnectionPlan } from '../paging/plan.js'
import type { ScanPlan } from '../paging/scan.js'
import { resolveWindow, sizeOf, type WindowArguments } from '../paging/window.js'
import type { FieldPlan, FieldToPlan, Objects, Step } from './field-plan.js'

/** No objects. */
export const none: Objects = { round: 0, certain: false, most: 0, arrivals: 1, which: '' }

/** A plan whose objects are complete as far as these endpoints go, so that nothing has to be read of them again. */
export const bringing = ({ steps, objects }: FieldPlan, brings: ReadonlySet<string> | undefined): FieldPlan => ({
  steps,
  objects: brings ? { ...objects, brings } : objects,
})

/** The plan of a connection, if the list is known in advance. */
export function planOfConnection<Row>(
  plan: ConnectionPlan<Row>,
  endpoint: PagedEndpoint<Row>,
  { parent, maxScanPages }: Pick<FieldToPlan, 'parent' | 'maxScanPages'>,
): FieldPlan {
  const { certain } = parent
  const round = parent.round + 1
  if (plan.read === 'length') return { steps: [{ asks: 'length', endpoint, round, certain }], objects: none }
  const { asked } = plan
  const which = JSON.stringify([endpoint.key, asked])
  if (plan.read === 'filter') {
    const { steps, objects } = planOfScan(plan.scan, endpoint, maxScanPages)
    const most = plan.scan.read === 'scan' ? asked.size : 0
    return { steps, objects: { ...objects, most, which: `${plan.condition.key} ${which}` } }
  }

  const steps: Step[] = [{ asks: 'stretch', endpoint, stretch: plan.stretch, round, certain }]
  const objects = { ...none, most: asked.size, arrivals: mostPages(asked.size, endpoint.page.maxLimit) }
  if (asked.from === 'start') {
    const window = resolveWindow(asked, Number.POSITIVE_INFINITY)
    const places = { list: endpoint.key, ...window }
    return { steps, objects: { ...objects, round, most: lengthOf(window), which: places } }
  }
  // The start of the window depends on the length of the list, which is known after the first round.
  steps.push({ asks: 'unknown', endpoint, round: round + 1, most: objects.arrivals, arrivals: 1, which })
  return { steps, objects: { ...objects, round: round + 1, which } }
}

/**
 * The plan of a connection below objects that are not known in advance: one list for each of them.
 * @param parts what is read of their rows: other parts are other lists
 */
export function planOfConnections<Row>(
  { name, page, keep }: PagedEndpoints<never, Row>,
  args: WindowArguments,
  { parent, selected }: Pick<FieldToPlan, 'parent' | 'selected'>,
  parts?: unknown,
): FieldPlan {
  const { size, from } = sizeOf(args)
  const isLength = [...selected.names].every(field => field === 'totalCount' || field === '__typename')
  const fromStart = from === 'start' && args.after == null && args.before == null
  const pages = isLength
    ? 1
    : fromStart
      ? choosePages([{ start: 0, end: size }], page).length
      : mostPages(size, page.maxLimit)
  const round = parent.round + 1
  const { isEstimate = false } = parent
  const which = JSON.stringify([name, parent.which, args, parts])
  const step = {
    asks: 'unknown',
    endpoint: { name, keep },
    most: parent.most * pages,
    isEstimate,
    arrivals: 1,
    which,
  } as const
  if (isLength) return { steps: [{ ...step, round }], objects: none }
  const objects = { ...none, isEstimate, round, most: parent.most * size, arrivals: parent.most * pages, which }
  if (from === 'start') return { steps: [{ ...step, round }], objects }
  const later = { ...step, round: round + 1 }
  return { steps: [{ ...step, round }, later], objects: { ...objects, round: round + 1 } }
}

/** The plan of a list that is read as a whole, as far as `maxScanPages` allows. */
export function planOfScan<Row>(plan: ScanPlan, endpoint: PagedEndpoint<Row>, maxScanPages: number): FieldPlan {
  if (plan.read === 'nothing') return { steps: [], objects: none }
  if (plan.read === 'length') return { steps: [{ asks: 'length', endpoint, round: 1, certain: true }], objects: none }
  const head = callTo(endpoint, pageAt(plan.start, endpoint.page.maxLimit))
  const which = `${endpoint.key}: scan from ${plan.start}`
  return {
    steps: [
      { asks: 'call', call: head, round: 1, certain: true },
      { asks: 'unknown', endpoint, round: 2, most: maxScanPages - 1, arrivals: 1, which },
    ],
    objects: { ...none, round: 2 },
  }
}

/** Most pages of which a window of that size, wherever it begins, can consist. */
const mostPages = (size: number, maxLimit: number) => Math.ceil((size - 1) / maxLimit) + 1

const lengthOf = ({ start, end }: Stretch) => end - start
