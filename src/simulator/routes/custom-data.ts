// Custom fields, which endpoints send only if they are asked for.

import type { SimulatorRequest } from '../request.js'
import type { WireRecord } from '../state.js'
import type { Route } from './route.js'

type Asked = SimulatorRequest['params']

/** Whether a flag is set, in an address or in a body. */
export const isOn = (asked: Asked, name: string) => String(asked[name]) === 'true'

/** A record as it is sent: with custom fields only if they are asked for. */
export const sent = ({ customData, ...record }: WireRecord, asked: Asked): WireRecord =>
  isOn(asked, 'withCustomData') ? { ...record, customData } : record

/** What an endpoint answers, without the custom fields that are not asked for. */
export const withParts =
  (route: Route): Route =>
  (asked, state, guesses) => {
    const answer = route(asked, state, guesses)
    const { data } = answer
    if (answer.statusCode !== 200 || typeof data !== 'object' || data === null) return answer
    const { list, ...rest } = data as { readonly list?: readonly WireRecord[] }
    return { ...answer, data: list ? { ...rest, list: list.map(row => sent(row, asked)) } : sent(rest, asked) }
  }
