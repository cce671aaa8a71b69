// Plans of list fields, derived from the plans that their resolvers execute.

import { callTo } from '../genauth/plan.js'
import type { PagedEndpoint } from '../paging/endpoint.js'
import { pageAt, type Stretch } from '../paging/page.js'
import type { ConnectionPlan, ScanPlan } from '../paging/plan.js'
import { resolveWindow } from '../paging/window.js'
import type { FieldPlan, Objects, Step } from './field-plan.js'

const none: Objects = { round: 0, certain: false, most: 0, which: '' }

export function planOfConnection<Row>(
  plan: ConnectionPlan<Row>,
  endpoint: PagedEndpoint<Row>,
  maxScanPages: number,
): FieldPlan {
  if (plan.read === 'length') return { steps: [{ asks: 'length', endpoint }], objects: none }
  const { asked } = plan
  const which = JSON.stringify([endpoint.key, asked])
  if (plan.read === 'filter') {
    const { steps, objects } = planOfScan(plan.scan, endpoint, maxScanPages)
    const most = plan.scan.read === 'scan' ? asked.size : 0
    return { steps, objects: { ...objects, most, which: `${plan.condition.key} ${which}` } }
  }

  const steps: Step[] = [{ asks: 'stretch', endpoint, stretch: plan.stretch }]
  if (asked.from === 'start') {
    const window = resolveWindow(asked, Number.POSITIVE_INFINITY)
    return {
      steps,
      objects: { round: 1, certain: false, most: sizeOf(window), which: { list: endpoint.key, ...window } },
    }
  }
  // The start of the window depends on the length of the list, which is known after the first round.
  const mostPages = Math.ceil((asked.size - 1) / endpoint.page.maxLimit) + 1
  steps.push({ asks: 'unknown', endpoint, round: 2, most: mostPages, which })
  return { steps, objects: { round: 2, certain: false, most: asked.size, which } }
}

/** The plan of a list that is read as a whole, as far as `maxScanPages` allows. */
export function planOfScan<Row>(plan: ScanPlan, endpoint: PagedEndpoint<Row>, maxScanPages: number): FieldPlan {
  if (plan.read === 'nothing') return { steps: [], objects: none }
  if (plan.read === 'length') return { steps: [{ asks: 'length', endpoint }], objects: none }
  const head = callTo(endpoint, pageAt(plan.start, endpoint.page.maxLimit))
  return {
    steps: [
      { asks: 'call', call: head, round: 1, certain: true },
      {
        asks: 'unknown',
        endpoint,
        round: 2,
        most: maxScanPages - 1,
        which: `${endpoint.key}: scan from ${plan.start}`,
      },
    ],
    objects: { ...none, round: 2 },
  }
}

const sizeOf = ({ start, end }: Stretch) => end - start
