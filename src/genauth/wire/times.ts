// Dates and times: GenAuth's, which are local times of the configured zone, and those of RFC 3339.

import { Temporal } from '@js-temporal/polyfill'

/** Reads GenAuth's zoneless "2022-08-09 11:59:46" as RFC 3339; undefined if it is not a valid time in the zone. */
export type ReadTime = (text: string) => string | undefined

const FORM = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/

/** Whether a text is a calendar date such as "2022-08-09". */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const RFC_3339 = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(\.\d{1,9})?(z|[+-]\d{2}:\d{2})$/i

/** Whether a text has the format of an RFC 3339 time; its numbers may be out of range. */
export const isDateTime = (text: string): boolean => RFC_3339.test(text)

/**
 * Epoch nanoseconds of an RFC 3339 time with up to nine digits of a second. Undefined for any other text, including
 * other forms that Temporal reads, such as times with the name of a zone.
 */
export function toEpochNs(text: string): bigint | undefined {
  if (!isDateTime(text)) return undefined
  try {
    return Temporal.Instant.from(text).epochNanoseconds
  } catch {
    return undefined
  }
}

/** Most days whose offset is cached; a pool's orders rarely spread over more. */
const REMEMBERED_DAYS = 4096

/**
 * Creates a reader of local times in one zone. A time that occurs twice is read as the earlier one; a time that clocks
 * skipped is invalid. Almost every day has a single offset, so it is computed once per day and then cached.
 */
export function createReadTime(zone: string): ReadTime {
  const offsets = new Map<string, string | undefined>()

  return text => {
    const [, day, clock] = FORM.exec(text) ?? []
    if (day === undefined || clock === undefined) return undefined
    if (!offsets.has(day)) {
      if (offsets.size >= REMEMBERED_DAYS) offsets.clear()
      offsets.set(day, offsetOfWholeDay(day, zone))
    }
    const offset = offsets.get(day)
    return offset !== undefined && isClock(clock) ? `${day}T${clock}${offset}` : readSlowly(`${day}T${clock}`, zone)
  }
}

// 24:00:00 and leap seconds are invalid here; Temporal would move them to another second.
const isClock = (clock: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)

/** The offset of a whole day, such as "+08:00"; undefined if clocks change that day, or the date is invalid. */
function offsetOfWholeDay(day: string, zone: string): string | undefined {
  try {
    const noon = Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime({
      timeZone: zone,
      plainTime: '12:00',
    })
    const start = noon.startOfDay()
    const end = noon.add({ days: 1 }).startOfDay()
    const steady = [start, end].every(edge => edge.offset === noon.offset) && start.hour === 0
    // A zone that crossed the date line skipped a whole day; Temporal returns the next one.
    if (noon.toPlainDate().toString() !== day) return undefined
    return steady && isWholeMinutes(noon.offset) ? noon.offset : undefined
  } catch {
    return undefined
  }
}

function readSlowly(local: string, zone: string): string | undefined {
  if (!isClock(local.slice(11))) return undefined
  try {
    const asked = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    const moment = asked.toZonedDateTime(zone, { disambiguation: 'earlier' })
    // If clocks skipped the given time, Temporal returns another one, although the given time never occurred.
    if (!moment.toPlainDateTime().equals(asked) || !isWholeMinutes(moment.offset)) return undefined
    return `${local}${moment.offset}`
  } catch {
    return undefined
  }
}

// RFC 3339 cannot express the seconds of offsets before standard time.
const isWholeMinutes = (offset: string) => offset.length === 6
