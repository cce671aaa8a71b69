// The `OrderFilter` input as a condition on records.

import { createHash } from 'node:crypto'
import { checkArgument, type DateTimeArgument } from '../../argument.js'
import { toEpochNs } from '../../genauth/wire/times.js'
import type { InputMaybe, OrderFilter } from '../../generated/graphql.js'
import type { Condition } from '../../paging/filtered.js'
import type { OrderRecord } from './records.js'

export type OrderCondition = Condition<OrderRecord>

/** @returns undefined for a filter without conditions. @throws BadUserInput for an invalid time */
export function readFilter(filter: InputMaybe<OrderFilter> | undefined): OrderCondition | undefined {
  const { status, orderType, source } = filter ?? {}
  const from = instant(filter?.createdFrom, 'createdFrom')
  const before = instant(filter?.createdBefore, 'createdBefore')
  // Duplicate values are removed, since each value is compared with every row.
  const [statuses, orderTypes, sources] = [anyOf(status), anyOf(orderType), anyOf(source)]
  const lists = [statuses, orderTypes, sources]
  const parts = [...lists, from?.toString() ?? null, before?.toString() ?? null]
  if (parts.every(part => part === null)) return undefined
  return {
    key: createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16),
    matchesNothing:
      lists.some(values => values?.length === 0) || (from !== undefined && before !== undefined && before <= from),
    keeps: order =>
      isAmong(order.status, statuses) &&
      isAmong(order.orderType, orderTypes) &&
      isAmong(order.source, sources) &&
      isWithin(order.createTime, from, before),
  }
}

const anyOf = (values: InputMaybe<readonly string[]> | undefined) =>
  values == null ? null : [...new Set(values)].sort()

const isAmong = (value: unknown, wanted: readonly unknown[] | null) => wanted === null || wanted.includes(value)

function isWithin(time: OrderRecord['createTime'], from: bigint | undefined, before: bigint | undefined): boolean {
  if (from === undefined && before === undefined) return true
  const made = typeof time === 'string' ? toEpochNs(time) : undefined
  return made !== undefined && (from === undefined || made >= from) && (before === undefined || made < before)
}

const instant = (time: InputMaybe<DateTimeArgument> | undefined, name: string): bigint | undefined =>
  time == null ? undefined : checkArgument(name, time)
